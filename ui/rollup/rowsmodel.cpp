#include "ui/rollup/rowsmodel.h"

#include <algorithm>

namespace gouji {

void RowsModel::set(const QStringList &columns, std::vector<Row> rows, int numbers)
{
    beginResetModel();
    m_columns = columns;
    m_rows = std::move(rows);
    m_numbers = numbers;
    sortRows();
    endResetModel();
}

int RowsModel::rowOf(size_t source) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [source](const Row &row) { return row.source == source; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[index.column()];
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? row.texts[index.column()] : row.toolTip;
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (isNumber(row, index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section);
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sorted = column;
    m_order = order;
    sortRows();
    endResetModel();
}

bool RowsModel::comesBefore(const Row &a, const Row &b) const
{
    if (m_sorted < 0)
        return a.source < b.source;
    if (isNumber(a, m_sorted) && isNumber(b, m_sorted))
        return a.keys[m_sorted - m_numbers] < b.keys[m_sorted - m_numbers];
    return a.texts[m_sorted].localeAwareCompare(b.texts[m_sorted]) < 0;
}

void RowsModel::sortRows()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        return m_order == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
}

} // namespace gouji
