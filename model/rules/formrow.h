#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// form.row: every official row and column is there, complete and once, and no other. The note
/// tells what is wrong: "missing", "incomplete" (`cells` names the cells), "repeated" or "foreign".
class FormRow : public Rule {
public:
    FormRow();

    Findings check(const CheckInput &input) const override;

private:
    Finding deviation(const QString &scope, const QString &note) const;
    void addRows(const ReportTable &table, const Report &report, Findings &findings) const;
    void addColumns(const ReportTable &table, const Report &report, Findings &findings) const;
    void addForeign(const ReportTable &table, const Report &report, Findings &findings) const;
};

} // namespace gouji
