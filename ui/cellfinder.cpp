#include "ui/cellfinder.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

CellFinder::CellFinder(ReviewSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_text(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Go to Cell"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("Words of the row and the column"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Cells"));
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    resize(520, 420);
    addCells();
    connect(m_text, &QLineEdit::textChanged, this, &CellFinder::update);
    connect(m_text, &QLineEdit::returnPressed, this, &CellFinder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CellFinder::choose);
    update();
}

void CellFinder::addCells()
{
    const Report &report = m_session.report();
    for (const ReportTable &table : report.tables) {
        for (const FormLine &row : table.layout->rows) {
            for (const FormLine &column : table.layout->columns) {
                const CellId cell = table.layout->cell(row, column);
                auto *item =
                    new QListWidgetItem(m_session.messages().cellName(cell, report), m_list);
                item->setData(Qt::UserRole, cell.toString());
            }
        }
    }
}

void CellFinder::update()
{
    const QStringList words = m_text->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString where = item->text() + u' ' + item->data(Qt::UserRole).toString();
        const bool fits = std::all_of(words.begin(), words.end(),
            [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        first = fits && !first ? item : first;
    }
    m_list->setCurrentItem(first);
}

void CellFinder::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const CellId cell(item->data(Qt::UserRole).toString());
    accept();
    m_session.selectCell(cell);
}

bool CellFinder::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event); // without leaving the text
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace gouji
