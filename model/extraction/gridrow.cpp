#include "model/extraction/rowreader.h"

#include <algorithm>

namespace gouji {

namespace {

const GridCell *cellAt(const Grid &grid, qsizetype offset)
{
    const auto it = std::find_if(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) {
        return cell.span.begin <= offset && offset < std::max(cell.span.end, cell.span.begin + 1);
    });
    return it == grid.cells.end() ? nullptr : &*it;
}

} // namespace

/// The row's items are the cells to the right of its label; for 表四, those of the row below the
/// headers.
RowReading RowReader::readGridRow(RowReading row) const
{
    const Grid &grid = *gridAt(row.labelSpan.begin);
    const GridCell *label = cellAt(grid, row.labelSpan.end - 1);
    row.grid = true;
    if (!label)
        return row;
    const bool below = row.row == u"count";
    const int gridRow = below ? label->row + label->rowSpan : label->row;
    for (const GridCell &cell : grid.cells) {
        if (cell.row != gridRow || (!below && cell.column <= label->column))
            continue;
        const QStringView text = m_text.mid(cell.span.begin, cell.span.length());
        const bool blank = std::all_of(text.begin(), text.end(), isBlankCharacter);
        row.items.push_back({cell.span.begin, blank ? cell.span.begin : cell.span.end,
            blank ? ItemKind::Blank : ItemKind::Number, cell.column, cell.column + cell.columnSpan});
    }
    return row;
}

std::vector<std::pair<int, int>> RowReader::headerColumns(const TableZone &zone) const
{
    std::vector<std::pair<int, int>> columns;
    for (const LabelMatch &header : zone.columns) {
        const qsizetype place = m_stream.offsets[header.begin];
        const Grid *grid = gridAt(place);
        const GridCell *cell = grid ? cellAt(*grid, place) : nullptr;
        columns.push_back(cell ? std::pair(cell->column, cell->column + cell->columnSpan)
                               : std::pair(-1, -1));
    }
    return columns;
}

} // namespace gouji
