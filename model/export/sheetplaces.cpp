#include "model/export/sheetplaces.h"

#include "model/form/headerblocks.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name);
}

} // namespace

SheetPlaces::SheetPlaces(FormTablePtr layout)
    : m_layout(std::move(layout)),
      m_firstRow(TitleRows + std::max(1, headerLevels(m_layout->columns))),
      m_firstColumn(headerLevels(m_layout->rows))
{
}

SheetPlace SheetPlaces::of(const CellId &id) const
{
    return {m_firstRow + m_layout->rowIndex(id.row()),
        m_firstColumn + m_layout->columnIndex(id.column())};
}

SheetPlace SheetPlaces::of(const PlacedCheck &check) const
{
    if (check.beside)
        return {m_firstRow + check.line, lastColumn() + 1 + Gap + check.extra};
    return {lastRow() + 1 + Gap + check.extra, m_firstColumn + check.line};
}

QString SheetPlaces::ranges(const std::vector<CellId> &cells, QChar separator) const
{
    QStringList parts;
    SheetPlace first;
    SheetPlace last;
    const auto close = [&] {
        const QString from = cellName(first.row, first.column);
        const QString to = cellName(last.row, last.column);
        parts << (from == to ? from : from + u':' + to);
    };
    for (const CellId &id : cells) {
        const SheetPlace next = of(id);
        const bool onward =
            next.row == last.row && first.row == last.row && next.column == last.column + 1;
        const bool downward =
            next.column == last.column && first.column == last.column && next.row == last.row + 1;
        if (&id != &cells.front() && !onward && !downward)
            close();
        if (&id == &cells.front() || (!onward && !downward))
            first = next;
        last = next;
    }
    if (!cells.empty())
        close();
    return parts.join(separator);
}

} // namespace gouji
