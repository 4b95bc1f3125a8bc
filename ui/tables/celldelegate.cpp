#include "ui/tables/celldelegate.h"

#include "ui/suggestions/balance.h"
#include "ui/tables/cellediting.h"
#include "ui/tables/cellpainter.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace gouji {

namespace {

constexpr auto CellProperty = "gouji_cell";
const auto HintName = QStringLiteral("hint");
const auto BalanceName = QStringLiteral("balance");

/// Says something under the editor (above it in the last row); `name` gives it its colours.
void showBeside(QLineEdit *editor, const QString &name, const QString &hint)
{
    QWidget *cells = editor->parentWidget();
    auto *label = cells->findChild<QLabel *>(name);
    if (!label) {
        label = new QLabel(cells);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        QObject::connect(editor, &QObject::destroyed, label, &QObject::deleteLater);
    }
    label->setText(hint);
    label->adjustSize();
    const QRect cell = editor->geometry();
    const bool below = cell.bottom() + label->height() < cells->height();
    label->move(
        std::clamp(cell.right() - label->width(), 0, std::max(0, cells->width() - label->width())),
        below ? cell.bottom() + 2 : cell.top() - label->height() - 2);
    label->setHidden(hint.isEmpty());
    label->raise();
}

/// Why the text cannot be taken.
void showHint(QLineEdit *editor, const QString &hint)
{
    showBeside(editor, HintName, hint);
}

} // namespace

CellDelegate::CellDelegate(ReviewSession &session, const FormTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_session(session), m_model(model)
{
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellId cell = m_model.cell(index);
    CellPainter(m_session, cell, m_model.isForeign(index.row()), *painter, option).paint();
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight);
    const CellId cell = m_model.cell(index);
    editor->setProperty(CellProperty, cell.toString());
    editor->setAccessibleName(m_session.messages().cellName(cell, m_session.report()));
    connect(editor, &QLineEdit::textEdited, editor, [this, editor] {
        showHint(editor, hintFor(editor));
        showBeside(editor, BalanceName, balanceFor(editor));
    });
    return editor;
}

void CellDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // Looking into a cell is no edit: a cell that cannot be told would become a blank one.
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && line->isModified())
        model->setData(index, line->text());
}

QString CellDelegate::hintFor(const QObject *editor) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line || !line->isModified())
        return {};
    const CellId cell(line->property(CellProperty).toString());
    const auto parsed =
        CellEditing::parse(line->text(), CellEditing::kindOf(cell, m_session.report()));
    return parsed ? QString() : parsed.error();
}

/// How the sums through the cell would stand with the text as it is; empty where it is no value.
QString CellDelegate::balanceFor(const QLineEdit *editor) const
{
    const CellId cell(editor->property(CellProperty).toString());
    const auto parsed =
        CellEditing::parse(editor->text(), CellEditing::kindOf(cell, m_session.report()));
    return parsed ? balanceLines(m_session, cell, *parsed).join(u'\n') : QString();
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const QString hint = hintFor(editor);
        if (!hint.isEmpty() && (enter || key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
            showHint(editor, hint);
            return true;
        }
        if (enter) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor);
            Q_EMIT entered();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        if (const QString hint = hintFor(editor); !hint.isEmpty()) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            Q_EMIT refused(hint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace gouji
