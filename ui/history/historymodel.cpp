#include "ui/history/historymodel.h"

#include "ui/history/entrytext.h"

#include <algorithm>

namespace gouji {

HistoryModel::HistoryModel(ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &ReviewSession::changed, this, &HistoryModel::update);
    update();
}

void HistoryModel::update()
{
    beginResetModel();
    m_entries.clear();
    const Record &record = m_session.review().record();
    for (size_t i = record.size(); i-- > 0;) {
        if (m_cell.isEmpty() || record[i].change.concerns(m_cell))
            m_entries.push_back(i);
    }
    endResetModel();
}

void HistoryModel::setCell(const CellId &cell)
{
    m_cell = cell;
    update();
}

const RecordEntry &HistoryModel::entry(int row) const
{
    return m_session.review().record()[m_entries[size_t(row)]];
}

int HistoryModel::rowOf(int number) const
{
    const auto at = std::find(m_entries.begin(), m_entries.end(), size_t(number - 1));
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RecordEntry &shown = entry(index.row());
    const EntryText text(m_session);
    switch (index.column()) {
    case NumberColumn:
        return shown.number;
    case TimeColumn:
        return text.time(shown);
    case UserColumn:
        return shown.user;
    case StepColumn:
        return text.step(shown);
    case ChangeColumn:
        return text.change(shown);
    case ReasonColumn:
        return reasonOf(m_session.review().record(), m_entries[size_t(index.row())]);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case UserColumn:
        return tr("User");
    case StepColumn:
        return tr("Step");
    case ChangeColumn:
        return tr("What was done");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace gouji
