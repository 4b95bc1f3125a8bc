#pragma once

#include "ui/rollup/rollupsums.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gouji {

/// The sums of one table in the form's layout. A cell that differs from the district's own report
/// carries the sign of an error.
class SumTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The table is one of `sums`, which it keeps.
    SumTableModel(std::shared_ptr<const RollupSums> sums, const RollupTable &table,
        QObject *parent = nullptr);

    SummedCell cell(const QModelIndex &index) const;
    QModelIndex indexOf(const CellId &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString explain(const SummedCell &cell) const;

    const std::shared_ptr<const RollupSums> m_sums;
    const RollupTable &m_table;
    QHash<CellId, const RollupDifference *> m_differences;
};

} // namespace gouji
