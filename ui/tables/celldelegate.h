#pragma once

#include "ui/tables/formtablemodel.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace gouji {

/// Paints the cells of a form and edits them in place. What a cell holds, that it is edited, broken
/// or part of the finding looked at is told by shape as well as by colour.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(ReviewSession &session, const FormTableModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    void entered(); ///< the editor was closed with Enter
    void refused(const QString &hint); ///< a text was given up because it is no value

private:
    QString hintFor(const QObject *editor) const;
    QString balanceFor(const QLineEdit *editor) const;

    ReviewSession &m_session;
    const FormTableModel &m_model;
};

} // namespace gouji
