#include "model/reading/gridbuilder.h"

#include <algorithm>

namespace gouji {

namespace {

/// For each line the number of lines before it in which a cell begins, and their total at the end.
std::vector<int> squeezed(const std::vector<GridCell> &cells, int lines, int GridCell::*begin)
{
    std::vector<int> places(size_t(lines) + 1, 0);
    for (const GridCell &cell : cells)
        places[size_t(cell.*begin) + 1] = 1;
    for (size_t i = 1; i < places.size(); ++i)
        places[i] += places[i - 1];
    return places;
}

void squeeze(std::vector<GridCell> &cells, const std::vector<int> &places, int GridCell::*begin,
    int GridCell::*span)
{
    for (GridCell &cell : cells) {
        const int end = places[size_t(cell.*begin + cell.*span)];
        cell.*begin = places[size_t(cell.*begin)];
        cell.*span = end - cell.*begin;
    }
}

} // namespace

void GridBuilder::beginRow()
{
    ++m_row;
    m_column = 0;
}

void GridBuilder::endRowGroup()
{
    for (size_t i = m_firstOfGroup; i < m_cells.size(); ++i)
        m_cells[i].rowSpan = std::min(m_cells[i].rowSpan, rowCount() - m_cells[i].row);
    for (Column &column : m_columns)
        column.freeFrom = std::min(column.freeFrom, rowCount());
    m_firstOfGroup = m_cells.size();
}

GridCell &GridBuilder::addCell(int rowSpan, int columnSpan)
{
    while (m_column < int(m_columns.size()) && m_columns[size_t(m_column)].freeFrom > m_row)
        ++m_column;
    m_tooWide = m_tooWide || m_column >= maxColumns;
    m_column = std::min(m_column, maxColumns - 1);
    GridCell cell;
    cell.row = m_row;
    cell.column = m_column;
    cell.rowSpan = std::clamp(rowSpan, 1, 65534);
    cell.columnSpan = freeColumns(std::max(columnSpan, 1));
    m_cells.push_back(cell);
    occupy(int(m_cells.size()) - 1, cell.columnSpan, m_row + cell.rowSpan);
    return m_cells.back();
}

void GridBuilder::skip(int columns)
{
    m_column = std::clamp(m_column + std::max(columns, 0), 0, maxColumns - 1);
}

bool GridBuilder::continueCellAbove(int columnSpan)
{
    if (m_column >= int(m_columns.size()) || m_columns[size_t(m_column)].cell < 0)
        return false;
    const int index = m_columns[size_t(m_column)].cell;
    GridCell &above = m_cells[size_t(index)];
    if (above.row + above.rowSpan != m_row || above.column != m_column
        || above.columnSpan != std::max(columnSpan, 1)) {
        return false;
    }
    ++above.rowSpan;
    occupy(index, above.columnSpan, m_row + 1);
    return true;
}

/// At least one, even where the table is full: a cell is not lost for lack of room.
int GridBuilder::freeColumns(int wanted) const
{
    const int limit = std::min(wanted, maxColumns - m_column);
    int columns = 1;
    while (columns < limit) {
        const size_t next = size_t(m_column + columns);
        if (next < m_columns.size() && m_columns[next].freeFrom > m_row)
            break;
        ++columns;
    }
    return columns;
}

void GridBuilder::occupy(int cell, int columns, int freeFrom)
{
    const size_t end = size_t(m_column + columns);
    if (m_columns.size() < end)
        m_columns.resize(end);
    for (size_t i = size_t(m_column); i < end; ++i)
        m_columns[i] = {freeFrom, cell};
    m_column += columns;
}

Grid GridBuilder::take()
{
    endRowGroup();
    Grid grid;
    const int width = int(m_columns.size());
    const auto columns = squeezed(m_cells, width, &GridCell::column);
    const auto rows = squeezed(m_cells, rowCount(), &GridCell::row);
    squeeze(m_cells, columns, &GridCell::column, &GridCell::columnSpan);
    squeeze(m_cells, rows, &GridCell::row, &GridCell::rowSpan);
    grid.columns = columns.back();
    grid.rows = rows.back();
    grid.cells = std::move(m_cells);
    *this = {};
    return grid;
}

} // namespace gouji
