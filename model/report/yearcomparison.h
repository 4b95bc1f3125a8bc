#pragma once

#include "model/report/report.h"

namespace gouji {

/// One cell in two years' reports.
struct CellComparison {
    CellId cell; ///< in this year's report
    CellContent before;
    CellContent now;
    bool operator==(const CellComparison &) const = default;

    bool isSame() const { return before == now; }
    /// Now minus before, where both hold a number.
    std::optional<Number> difference() const;
    /// The difference as a share of the number before; nothing where that is 0.
    std::optional<double> percent() const;
};

/// The cells that both reports print, in the order of this year's form. Cells of statutory tables
/// that mean the same have the same id in every form; the rows of indicator lists are matched by
/// their labels, so that a row that one list has twice is left out.
std::vector<CellComparison> compareYears(const Report &previous, const Report &current);

} // namespace gouji
