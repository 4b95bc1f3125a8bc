#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// cell.blank: every cell of a statutory table is filled, with 0 where nothing happened. One
/// finding per table names its blank and dashed cells.
class CellBlank : public Rule {
public:
    CellBlank();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
