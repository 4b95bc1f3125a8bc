#pragma once

#include "model/form/form.h"

namespace gouji {

/// Where the check of a relation stands outside the form: in an extra column beside a row, or in an
/// extra row below a column.
struct PlacedCheck {
    const Relation *relation = nullptr; ///< of the layout that was given
    bool beside = false;
    int line = 0; ///< index of the form's row (beside) or column (below)
    int extra = 0; ///< index of the extra column or row, from 0
};

/// An extra column or row: the checks of one rule.
struct CheckLine {
    QString rule;
    QString column; ///< the column whose sums are checked here; empty: there is no other
};

struct CheckPlan {
    std::vector<PlacedCheck> checks;
    std::vector<CheckLine> beside; ///< the extra columns
    std::vector<CheckLine> below; ///< the extra rows
};

/// A sum along a row is checked beside it, a sum down a column below it. Where a column has several
/// sums of one rule, as an indicator list has, each is checked beside its total.
CheckPlan planChecks(const FormTable &layout);

} // namespace gouji
