#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// cell.unit: an amount other than 0 has its unit in the cell or in the header; else it was taken
/// as 万元, which may be wrong by four digits.
class CellUnit : public Rule {
public:
    CellUnit();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
