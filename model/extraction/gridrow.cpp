#include "model/extraction/rowreader.h"

#include <algorithm>

namespace gouji {

namespace {

bool contains(const GridCell &cell, qsizetype offset)
{
    return cell.span.begin <= offset && offset < std::max(cell.span.end, cell.span.begin + 1);
}

} // namespace

/// The row's items are the cells to the right of its label; for 表四, those of the first row below
/// the headers that holds as much as a number.
std::vector<RowReading> RowReader::readGridRow(const RowReading &row, const ZoneReading &) const
{
    RowReading result = row;
    result.grid = true;
    const Grid &grid = *gridAt(row.labelSpan.begin);
    const auto label = std::find_if(grid.cells.begin(), grid.cells.end(),
        [&](const GridCell &cell) { return contains(cell, row.labelSpan.end - 1); });
    if (label == grid.cells.end())
        return {result};
    const bool below = row.row == u"count";
    int gridRow = label->row;
    if (below) {
        gridRow = label->row + label->rowSpan;
    }
    for (const GridCell &cell : grid.cells) {
        if (cell.row != gridRow || (!below && cell.column <= label->column))
            continue;
        const QStringView text = m_text.mid(cell.span.begin, cell.span.length());
        const bool blank = std::all_of(text.begin(), text.end(), isBlankCharacter);
        result.items.push_back({cell.span.begin, blank ? cell.span.begin : cell.span.end,
            blank ? ItemKind::Blank : ItemKind::Number, cell.column, cell.column + cell.columnSpan});
    }
    return {result};
}

} // namespace gouji
