#include "ui/rollup/sumtablemodel.h"

#include "ui/icons.h"

namespace gouji {

using namespace Qt::StringLiterals;

SumTableModel::SumTableModel(
    std::shared_ptr<const RollupSums> sums, const RollupTable &table, QObject *parent)
    : QAbstractTableModel(parent), m_sums(std::move(sums)), m_table(table)
{
    if (!m_sums->comparison)
        return;
    for (const RollupDifference &difference : m_sums->comparison->differences) {
        if (summedCell(m_sums->rollup, difference).table == &m_table)
            m_differences.insert(difference.cell, &difference);
    }
}

SummedCell SumTableModel::cell(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FormTable &layout = *m_table.layout;
    return {&m_table,
        layout.cell(layout.rows[size_t(index.row())], layout.columns[size_t(index.column())])};
}

QModelIndex SumTableModel::indexOf(const CellId &cell) const
{
    return index(m_table.layout->rowIndex(cell.row()), m_table.layout->columnIndex(cell.column()));
}

int SumTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.layout->rows.size());
}

int SumTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.layout->columns.size());
}

QVariant SumTableModel::data(const QModelIndex &index, int role) const
{
    const SummedCell at = cell(index);
    if (!at.table)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        // No number of any draft is no 0.
        return at.sum().addends.empty() ? QString() : at.sum().sum.toString();
    case Qt::DecorationRole:
        return m_differences.contains(at.cell) ? severityIcon(Severity::Error) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return explain(at);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString SumTableModel::explain(const SummedCell &cell) const
{
    const RollupCell &sum = cell.sum();
    QStringList lines {cell.name(), tr("Sum of %n number(s)", nullptr, int(sum.addends.size()))};
    if (!sum.open.empty())
        lines << tr("%n draft(s) without a number here", nullptr, int(sum.open.size()));
    if (const RollupDifference *difference = m_differences.value(cell.cell)) {
        const auto &own = difference->own.number;
        lines << tr("Own report: %1").arg(own ? own->toString() : tr("no number"));
    }
    return lines.join(u'\n');
}

QVariant SumTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    const auto &lines = across ? m_table.layout->columns : m_table.layout->rows;
    if (section < 0 || section >= int(lines.size()) || role != Qt::DisplayRole)
        return {};
    return lines[size_t(section)].labels.join(u" · "_s);
}

} // namespace gouji
