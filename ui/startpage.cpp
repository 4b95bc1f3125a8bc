#include "ui/startpage.h"

#include "ui/actions.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
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
}

void StartPage::setRecent(const std::vector<RecentReview> &reviews)
{
    m_reviews = reviews;
    showRecent();
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(!m_reviews.empty());
    for (const RecentReview &review : m_reviews)
        m_recent->addWidget(line(review));
}

/// The name of the file, and behind it the progress in words and as a bar.
QWidget *StartPage::line(const RecentReview &review)
{
    auto *button = new QToolButton;
    button->setText(QFileInfo(review.file).fileName());
    button->setToolTip(review.file);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this,
        [this, file = review.file] { Q_EMIT fileChosen(file); });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addStretch();
    if (const auto &[decided, total] = review.progress; total > 0) {
        const QString text = tr("%1 of %n finding(s) decided", nullptr, total).arg(decided);
        auto *bar = new QProgressBar;
        bar->setRange(0, total);
        bar->setValue(decided);
        bar->setTextVisible(false);
        bar->setFixedSize(80, 8);
        bar->setAccessibleName(text);
        button->setAccessibleDescription(text);
        layout->addWidget(new QLabel(text));
        layout->addWidget(bar);
    }
    return line;
}

void StartPage::retranslate()
{
    m_title->setText(tr("Open a report"));
    m_hint->setText(
        tr("Drop a file here, open one, or copy the report in Word, WPS or the browser and "
           "paste it. Text, web pages, Word documents and PDF can be read. Nothing leaves this "
           "computer."));
    m_recentTitle->setText(tr("Recent files"));
    showRecent();
}

} // namespace gouji
