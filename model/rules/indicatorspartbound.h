#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// indicators.part_bound: in an indicator list, a part is not more than its whole (where the parts
/// need not be exhaustive), and this year is not more than all years together.
class IndicatorsPartBound : public Rule {
public:
    IndicatorsPartBound();

    Findings check(const CheckInput &input) const override;

private:
    std::optional<Finding> bound(
        const CellId &part, const CellId &whole, const QString &kind, const Report &report) const;
};

} // namespace gouji
