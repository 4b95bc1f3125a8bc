#include "ui/startpage.h"

#include "ui/actions.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QToolButton *bigButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({24, 24});
    button->setMinimumSize(220, 44);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_hint(new QLabel), m_recentTitle(new QLabel),
      m_recent(new QVBoxLayout)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_title->setFont(large);
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(460);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(bigButton(actions[Actions::Open]));
    buttons->addWidget(bigButton(actions[Actions::OpenCampaign]));
    buttons->addWidget(bigButton(actions[Actions::PasteReport]));
    buttons->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    auto *outer = new QGridLayout(this);
    outer->setRowStretch(0, 1);
    outer->setRowStretch(2, 2);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(2, 1);
    outer->addLayout(column, 1, 1);
    retranslate();
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(!files.isEmpty());
    for (const QString &file : files) {
        auto *button = new QToolButton;
        button->setText(QFileInfo(file).fileName());
        button->setToolTip(file);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button);
    }
}

void StartPage::retranslate()
{
    m_title->setText(tr("Open a report"));
    m_hint->setText(
        tr("Drop a file here, open one, or copy the report in Word, WPS or the browser and "
           "paste it. Text, web pages and Word documents can be read. Nothing leaves this "
           "computer."));
    m_recentTitle->setText(tr("Recent files"));
}

} // namespace gouji
