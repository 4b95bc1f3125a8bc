#include "ui/findings/correctionsmodel.h"

namespace gouji {

CorrectionsModel::CorrectionsModel(ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_corrections(session.review().corrections())
{
    connect(&session, &ReviewSession::changed, this, &CorrectionsModel::update);
}

void CorrectionsModel::update()
{
    beginResetModel();
    m_corrections = m_session.review().corrections();
    endResetModel();
}

int CorrectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_corrections.size());
}

int CorrectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CorrectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const CellEdit &edit = correction(index.row());
    const Messages &messages = m_session.messages();
    switch (index.column()) {
    case PlaceColumn:
        return messages.cellName(edit.cell, m_session.report());
    case BeforeColumn:
        return messages.content(edit.before);
    case AfterColumn:
        return messages.content(edit.after);
    case ReasonColumn:
        return m_session.review().verdict(cellSubject(edit.cell)).note;
    default:
        return {};
    }
}

QVariant CorrectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case BeforeColumn:
        return tr("Original");
    case AfterColumn:
        return tr("Corrected");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace gouji
