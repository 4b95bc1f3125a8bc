#include "ui/originalview/searchbar.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace gouji {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit), m_count(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    m_text->setPlaceholderText(tr("Find in the original"));
    m_text->setAccessibleName(tr("Find in the original"));
    m_text->setClearButtonEnabled(true);
    m_previous = addButton(u"previous", tr("Previous match (Shift+Enter)"));
    m_next = addButton(u"next", tr("Next match (Enter)"));
    QToolButton *close = addButton(u"close", tr("Close the search (Esc)"));
    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT moved(+1); });
    connect(close, &QToolButton::clicked, this, &SearchBar::closed);
    setCount(-1, 0);
}

QToolButton *SearchBar::addButton(QStringView iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

QString SearchBar::text() const
{
    return m_text->text();
}

QString SearchBar::countText() const
{
    return m_count->text();
}

void SearchBar::setCount(int current, int count)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (text().isEmpty())
        m_count->clear();
    else
        m_count->setText(count == 0 ? tr("Not found") : tr("%1 of %2").arg(current + 1).arg(count));
}

void SearchBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT moved(event->modifiers() & Qt::ShiftModifier ? -1 : +1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gouji
