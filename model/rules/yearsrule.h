#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// A rule that compares this year's report with last year's by linear relations. Cells of last
/// year's report are written "previous:<id>". Without a previous report the rule keeps silent; with
/// the report of another year than the last every instance is unassessable (note
/// "not_previous_year").
class YearsRule : public Rule {
public:
    using Rule::Rule;

    Findings check(const CheckInput &input) const override;

protected:
    /// The relations that hold between two reports.
    virtual std::vector<Relation> relations(
        const Report &current, const Report &previous) const = 0;

    Relation relation(
        const QString &scope, std::vector<CellId> left, std::vector<CellId> right) const;
};

} // namespace gouji
