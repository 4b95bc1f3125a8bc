#pragma once

#include "ui/tables/formtablemodel.h"

#include <QTableView>

class QLabel;
class QMimeData;

namespace gouji {

class MergedHeader;

/// One table of the report in its official layout, with merged heads that stay in sight.
class FormTableView : public QTableView {
    Q_OBJECT

public:
    FormTableView(ReviewSession &session, const QString &tableId, QWidget *parent = nullptr);

    const FormTableModel &formModel() const { return *m_model; }
    MergedHeader *columnHead() const { return m_columnHead; }
    MergedHeader *rowHead() const { return m_rowHead; }

    /// Makes the view as tall as its rows, for a page of several tables.
    void showAllRows();
    /// The rectangle around the selected cells, as the clipboard takes it; nullptr without a
    /// selection.
    QMimeData *copied() const;
    std::vector<CellId> selectedCells() const;
    void paste(const QMimeData &mime);
    void blankSelection();
    /// Selects the smallest block around the cells of this table.
    void selectCells(const std::vector<CellId> &cells);

Q_SIGNALS:
    void refused(const QString &hint);
    /// The cursor was moved over the first (-1) or behind the last row (+1).
    void leftAtEdge(int direction);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// A number is dropped onto a cell as if it were typed there.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeads();
    void setUpEditing();
    void lay();
    void layColumns(int available);
    void layRows();
    void updateMarks();
    void showCurrentCell();
    void showPreview();
    void place(const CellId &cell, const QMimeData &mime);
    QItemSelectionRange selectedRange() const;
    QString explain(const QString &label, const std::vector<HeadMark> &marks) const;

    ReviewSession &m_session;
    FormTableModel *m_model;
    MergedHeader *m_columnHead;
    MergedHeader *m_rowHead;
    QLabel *m_corner;
    bool m_showsAllRows = false;
};

} // namespace gouji
