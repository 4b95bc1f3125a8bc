#pragma once

#include "model/reading/pdf/drawntable.h"
#include "model/reading/pdf/textline.h"

#include <variant>

namespace gouji {

/// One cell of a table with its text.
struct PlacedCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    int page = 0; ///< counts from 1; where its top left corner is
    QRectF box; ///< in points
    std::vector<TextLine> lines;

    PlacedText text() const { return joinedLines(lines, box.width()); }
};

/// A table, or the part of it that stands on one page.
struct PlacedTable {
    std::vector<double> columns; ///< where its columns begin and the last one ends, in points
    int rows = 0;
    std::vector<PlacedCell> cells; ///< row by row
    int lastPage = 0;
};

/// What stands on a page, from top to bottom.
using PageBlock = std::variant<TextLine, PlacedTable>;
using PageLayout = std::vector<PageBlock>;

/// Sorts the characters of a page into its tables' cells; what is left are lines of text.
PageLayout layOutPage(const PdfPage &page, const std::vector<DrawnTable> &tables, int number);

/// Whether a page may hold tables, judged by its text alone: only such pages are drawn.
bool mayHoldTable(const PdfPage &page);

/// Whether the page ends in a table, which may go on on the next one.
bool mayGoOn(const PageLayout &layout);

} // namespace gouji
