#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace gouji {

/// A list with columns that is made as a whole and can be sorted.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList texts;
        QList<double> keys; ///< to sort a column by, for columns that have them; else by the text
        size_t source = 0; ///< what the row stands for, in the words of who made it
        QString toolTip = {};
    };

    /// Empty, but with so many columns already: views ask for them when they are made.
    RowsModel(int columns, QObject *parent) : QAbstractTableModel(parent)
    {
        m_columns.resize(columns);
    }

    /// `numbers` is the first of the columns that hold numbers and are set to the right; there are
    /// as many as rows have keys.
    void set(const QStringList &columns, std::vector<Row> rows, int numbers);
    size_t source(int row) const { return m_rows[size_t(row)].source; }
    /// -1 where there is none.
    int rowOf(size_t source) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool isNumber(const Row &row, int column) const
    {
        return column >= m_numbers && column - m_numbers < row.keys.size();
    }
    bool comesBefore(const Row &a, const Row &b) const;
    void sortRows();

    QStringList m_columns;
    std::vector<Row> m_rows;
    int m_numbers = 0;
    int m_sorted = -1; ///< by source
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace gouji
