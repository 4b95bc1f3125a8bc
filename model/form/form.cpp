#include "model/form/form.h"

#include <algorithm>

namespace gouji {

namespace {

int indexOf(const std::vector<FormLine> &lines, QStringView id)
{
    const auto it = std::find_if(
        lines.begin(), lines.end(), [id](const FormLine &line) { return line.id == id; });
    return it == lines.end() ? -1 : int(it - lines.begin());
}

} // namespace

bool Relation::contains(const CellId &id) const
{
    return std::find(left.begin(), left.end(), id) != left.end()
        || std::find(right.begin(), right.end(), id) != right.end();
}

void FormTable::nameCells()
{
    m_cells.clear();
    m_cells.reserve(rows.size() * columns.size());
    for (const FormLine &row : rows) {
        for (const FormLine &column : columns)
            m_cells.push_back(cell(row, column));
    }
}

CellId FormTable::cell(size_t row, size_t column) const
{
    return m_cells.empty() ? cell(rows[row], columns[column])
                           : m_cells[row * columns.size() + column];
}

int FormTable::rowIndex(QStringView rowId) const
{
    return indexOf(rows, rowId);
}

int FormTable::columnIndex(QStringView columnId) const
{
    return indexOf(columns, columnId);
}

FormTablePtr Form::table(QStringView tableId) const
{
    const auto it = std::find_if(tables.begin(), tables.end(),
        [tableId](const FormTablePtr &table) { return table->id == tableId; });
    return it == tables.end() ? nullptr : *it;
}

} // namespace gouji
