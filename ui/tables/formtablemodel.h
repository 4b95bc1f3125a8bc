#pragma once

#include "ui/reviewsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// The cells of one table of the report in the form's layout, local rows of the document last. It
/// holds no values: it reads the session, and setData() pushes an edit.
class FormTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    FormTableModel(ReviewSession &session, const QString &tableId, QObject *parent = nullptr);

    const FormTable &layout() const { return *m_layout; }
    /// Rows as the view's head shows them: the form's, then the local ones.
    const std::vector<FormLine> &rows() const { return m_rows; }
    CellId cell(const QModelIndex &index) const;
    QModelIndex indexOf(const CellId &cell) const;
    bool isForeign(int row) const { return row >= int(m_layout->rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    void nameIndicatorRows();
    void addForeignRows();

    ReviewSession &m_session;
    FormTablePtr m_layout;
    std::vector<FormLine> m_rows;
};

} // namespace gouji
