#pragma once

#include "model/reading/pdf/rulinglines.h"

namespace gouji {

/// One cell between ruling lines: the lines that it reaches from and to, counted from the left and
/// from the top.
struct DrawnCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// A table as its lines draw it. Each place belongs to exactly one cell.
struct DrawnTable {
    std::vector<double> columns; ///< where its vertical lines stand, in points, ascending
    std::vector<double> rows; ///< and its horizontal ones
    std::vector<DrawnCell> cells; ///< row by row

    QRectF box() const;
    QRectF boxOf(const DrawnCell &cell) const;
};

/// The tables of a page: lines that cross each other, with cells from their intersections. A table
/// whose first or last row is cut by the end of the page has no line there and is closed.
std::vector<DrawnTable> drawnTables(const RulingLines &lines);

} // namespace gouji
