#pragma once

#include "model/report/yearcomparison.h"
#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// The cells of this year's report beside those of last year's. ValueRole gives numbers, to sort
/// by.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TableColumn,
        PlaceColumn,
        BeforeColumn,
        NowColumn,
        DifferenceColumn,
        PercentColumn,
        ColumnCount
    };
    enum Role { ValueRole = Qt::UserRole };

    explicit ComparisonModel(ReviewSession &session, QObject *parent = nullptr);

    const CellComparison &comparison(int row) const { return m_comparisons[size_t(row)]; }
    int rowOf(const CellId &cell) const;
    /// Leaves out the cells that hold the same in both years.
    void setDifferencesOnly(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();
    QString text(const CellComparison &comparison, int column) const;
    QVariant value(const QModelIndex &index) const;

    ReviewSession &m_session;
    std::vector<CellComparison> m_comparisons;
    bool m_differencesOnly = true;
};

} // namespace gouji
