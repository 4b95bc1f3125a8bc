#pragma once

#include "ui/tables/formtablemodel.h"
#include "ui/tables/officialtableview.h"

namespace gouji {

/// One table of the report, to be looked at and edited.
class FormTableView : public OfficialTableView {
    Q_OBJECT

public:
    FormTableView(ReviewSession &session, const QString &tableId, QWidget *parent = nullptr);

    const FormTableModel &formModel() const { return *m_model; }
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
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// A number is dropped onto a cell as if it were typed there.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    FormTableView(ReviewSession &session, FormTableModel *model, QWidget *parent);
    void setUpEditing();
    void updateMarks();
    void showCurrentCell();
    void showPreview();
    void place(const CellId &cell, const QMimeData &mime);
    QString explain(const QString &label, const std::vector<HeadMark> &marks) const;

    ReviewSession &m_session;
    FormTableModel *m_model;
};

} // namespace gouji
