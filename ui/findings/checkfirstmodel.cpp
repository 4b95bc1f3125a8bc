#include "ui/findings/checkfirstmodel.h"

#include "model/extraction/confidence.h"
#include "ui/confidencetext.h"

#include <algorithm>

namespace gouji {

CheckFirstModel::CheckFirstModel(ReviewSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    collect();
    connect(&session, &ReviewSession::changed, this, &CheckFirstModel::update);
}

void CheckFirstModel::collect()
{
    const Review &review = m_session.review();
    m_cells.clear();
    for (const Cell &cell : review.original().cells()) {
        const bool judged = review.verdict(cellSubject(cell.id)).decision != Decision::Open;
        if (cell.confidence < confidence::CheckFirst && !judged && !review.isEdited(cell.id))
            m_cells.push_back(&cell);
    }
    std::stable_sort(m_cells.begin(), m_cells.end(),
        [](const Cell *a, const Cell *b) { return a->confidence < b->confidence; });
}

void CheckFirstModel::update()
{
    beginResetModel();
    collect();
    endResetModel();
}

int CheckFirstModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int CheckFirstModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CheckFirstModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Cell &cell = *m_cells[size_t(index.row())];
    const Messages &messages = m_session.messages();
    switch (index.column()) {
    case PlaceColumn:
        return messages.cellName(cell.id, m_session.report());
    case ValueColumn:
        return messages.content(cell.content);
    case ConfidenceColumn:
        return ConfidenceText(cell).percent();
    case ReasonColumn:
        return ConfidenceText(cell).evidence();
    default:
        return {};
    }
}

QVariant CheckFirstModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case ValueColumn:
        return tr("Value");
    case ConfidenceColumn:
        return tr("Confidence");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace gouji
