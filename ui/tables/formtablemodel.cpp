#include "ui/tables/formtablemodel.h"

#include "ui/tables/cellediting.h"
#include "ui/tables/celltext.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

FormTableModel::FormTableModel(ReviewSession &session, const QString &tableId, QObject *parent)
    : QAbstractTableModel(parent), m_session(session),
      m_layout(session.report().table(tableId)->layout), m_rows(m_layout->rows)
{
    nameIndicatorRows();
    addForeignRows();
    connect(&session, &ReviewSession::changed, this,
        [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); });
}

void FormTableModel::nameIndicatorRows()
{
    QHash<QString, int> depths;
    for (const IndicatorRow &indicator : m_session.report().indicators) {
        const int depth = indicator.parent.isEmpty() ? 0 : depths.value(indicator.parent) + 1;
        depths.insert(indicator.id, depth);
        const int row = m_layout->rowIndex(indicator.id.section(u'/', -1));
        if (!indicator.id.startsWith(m_layout->id) || row < 0)
            continue;
        const QString unit = indicator.unit.isEmpty() ? QString() : u"（%1）"_s.arg(indicator.unit);
        m_rows[size_t(row)].labels = {QString(depth * 2, u'\u3000') + indicator.label + unit};
    }
}

void FormTableModel::addForeignRows()
{
    for (const ForeignCell &foreign : m_session.report().foreign) {
        const QString row = foreign.cell.id.row().toString();
        const bool known = std::any_of(
            m_rows.begin(), m_rows.end(), [&](const FormLine &line) { return line.id == row; });
        if (foreign.cell.id.table() == m_layout->id && !known)
            m_rows.push_back({row, {foreign.label}, ValueKind::Count});
    }
}

CellId FormTableModel::cell(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_layout->cell(m_rows[size_t(index.row())], m_layout->columns[size_t(index.column())]);
}

QModelIndex FormTableModel::indexOf(const CellId &cell) const
{
    if (cell.table() != m_layout->id)
        return {};
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const FormLine &line) { return line.id == cell.row(); });
    const int column = m_layout->columnIndex(cell.column());
    return row == m_rows.end() || column < 0 ? QModelIndex()
                                             : index(int(row - m_rows.begin()), column);
}

int FormTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FormTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout->columns.size());
}

QVariant FormTableModel::data(const QModelIndex &index, int role) const
{
    const CellId id = cell(index);
    const CellText text(m_session);
    switch (role) {
    case Qt::DisplayRole:
        return text.shown(id);
    case Qt::EditRole:
        return text.edited(id);
    case Qt::ToolTipRole:
        return text.toolTip(id);
    case Qt::AccessibleTextRole:
        return text.spoken(id);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FormTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto &lines = orientation == Qt::Horizontal ? m_layout->columns : m_rows;
    if (section < 0 || section >= int(lines.size()))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return lines[size_t(section)].labels.join(u" · "_s);
    return {};
}

Qt::ItemFlags FormTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common =
        Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isForeign(index.row()) ? common : common | Qt::ItemIsEditable;
}

bool FormTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return CellEditing(m_session).set(cell(index), value.toString()).isEmpty();
}

} // namespace gouji
