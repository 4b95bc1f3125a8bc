#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// cell.kind: counts are whole and not negative, signed counts are whole, amounts are not negative.
/// A cell that holds something else than a number cannot be assessed.
class CellKind : public Rule {
public:
    CellKind();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
