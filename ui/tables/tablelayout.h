#pragma once

#include "model/form/headerblocks.h"

#include <QFontMetrics>

namespace gouji {

/// Sizes of a table's head and lines in pixels, for a font and the width at hand.
struct RowHeadSizes {
    std::vector<int> levels; ///< widths, outermost first
    std::vector<int> rows; ///< heights
};

RowHeadSizes rowHeadSizes(
    const std::vector<FormLine> &rows, const QFontMetrics &metrics, int available);

/// Heights of a column head's levels for the columns' widths.
std::vector<int> columnHeadSizes(const std::vector<HeaderBlock> &cells, int levels,
    const std::vector<int> &widths, const QFontMetrics &metrics);

/// Widths of columns that need `natural` each and share what is left of `available`.
std::vector<int> columnWidths(std::vector<int> natural, int available);

} // namespace gouji
