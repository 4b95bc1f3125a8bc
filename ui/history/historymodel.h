#pragma once

#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// The record, latest entry first; the whole of it or that of one cell.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        UserColumn,
        StepColumn,
        ChangeColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit HistoryModel(ReviewSession &session, QObject *parent = nullptr);

    const RecordEntry &entry(int row) const;
    int rowOf(int number) const;
    const CellId &cell() const { return m_cell; }
    /// An empty id for the whole record.
    void setCell(const CellId &cell);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();

    ReviewSession &m_session;
    CellId m_cell;
    std::vector<size_t> m_entries; ///< indexes into the record
};

} // namespace gouji
