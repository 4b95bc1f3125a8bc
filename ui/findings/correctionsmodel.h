#pragma once

#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// All cells whose value differs from the original, in the order of the form.
class CorrectionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, BeforeColumn, AfterColumn, ReasonColumn, ColumnCount };

    explicit CorrectionsModel(ReviewSession &session, QObject *parent = nullptr);

    const CellEdit &correction(int row) const { return m_corrections[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();

    ReviewSession &m_session;
    std::vector<CellEdit> m_corrections;
};

} // namespace gouji
