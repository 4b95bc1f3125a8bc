#pragma once

#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// The cells that are to be compared with the original before all others, as their place is less
/// than sure: the least sure first. One that was corrected or judged is gone from the list.
class CheckFirstModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, ValueColumn, ConfidenceColumn, ReasonColumn, ColumnCount };

    explicit CheckFirstModel(ReviewSession &session, QObject *parent = nullptr);

    const CellId &cell(int row) const { return m_cells[size_t(row)]->id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect();
    void update();

    ReviewSession &m_session;
    std::vector<const Cell *> m_cells; ///< of the original report, which never changes
};

} // namespace gouji
