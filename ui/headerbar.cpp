#include "ui/headerbar.h"

#include "ui/icons.h"
#include "ui/reportchoice.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QStringList knownEncodings()
{
    return {u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Big5"_s};
}

/// Title and issuer come from the file: they are never read as mark-up.
QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setToolTip(text.toHtmlEscaped());
    return label;
}

QString nameOf(const ReviewSession &session)
{
    const QString title = session.report().title;
    return title.isEmpty() ? QFileInfo(session.document().file).fileName() : title;
}

QLabel *warningSign()
{
    auto *sign = new QLabel;
    sign->setPixmap(severityIcon(Severity::Warning).pixmap(16, 16));
    return sign;
}

} // namespace

HeaderBar::HeaderBar(const ReviewSession &session, bool encodingCanChange, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    QLabel *title = plainLabel(nameOf(session));
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    line->addWidget(title, 3);
    auto *about = new QLabel(facts(session.report()));
    about->setTextFormat(Qt::PlainText);
    line->addWidget(about);
    if (!session.document().encoding.isEmpty())
        line->addWidget(encodingChoice(session.document().encoding, encodingCanChange));
    layout->addLayout(line);
    if (session.report().extents.size() > 1)
        addReportChoice(session.report(), layout);
    addNotices(session, layout);
    addOpenCells(layout);
}

QString HeaderBar::facts(const Report &report) const
{
    QStringList facts;
    if (!report.issuer.isEmpty() && !report.title.contains(report.issuer))
        facts << report.issuer;
    facts << (report.year > 0 ? tr("Year %1").arg(report.year) : tr("Year not recognised"));
    facts << formText(report.form);
    return facts.join(u"   ·   "_s);
}

QString HeaderBar::formText(const QString &form) const
{
    if (form == "2019"_L1 || form == "2021"_L1)
        return tr("Form of %1").arg(form);
    if (form == "hybrid"_L1)
        return tr("Mixed forms of 2019 and 2021");
    return form == "indicators"_L1 ? tr("Indicator list") : tr("No statutory form");
}

QWidget *HeaderBar::encodingChoice(const QString &encoding, bool canChange)
{
    m_encoding = new QComboBox;
    m_encoding->addItems(knownEncodings());
    if (m_encoding->findText(encoding) < 0)
        m_encoding->addItem(encoding);
    m_encoding->setCurrentText(encoding);
    m_encoding->setEnabled(canChange);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(
        tr("Encoding of the text. Choose another one where characters are garbled."));
    connect(m_encoding, &QComboBox::textActivated, this, &HeaderBar::encodingChosen);
    return m_encoding;
}

void HeaderBar::addReportChoice(const Report &report, QVBoxLayout *layout)
{
    m_report = new ReportChoice(report);
    auto *text =
        new QLabel(tr("This file holds %n report(s). Under re&view:", nullptr, m_report->count()));
    text->setBuddy(m_report);
    auto *line = new QHBoxLayout;
    line->addWidget(warningSign());
    line->addWidget(text);
    line->addWidget(m_report, 1);
    line->addStretch(1);
    layout->addLayout(line);
    connect(m_report, &ReportChoice::reportChosen, this, &HeaderBar::reportChosen);
}

void HeaderBar::addNotices(const ReviewSession &session, QVBoxLayout *layout)
{
    const auto add = [&](const Notice &notice) {
        if (m_report && notice.code == "several_reports"_L1)
            return; // the choice says so
        if (notice.code == "deduplicated"_L1)
            return; // what is said of the open cells
        auto *line = new QHBoxLayout;
        auto *text = new QLabel(session.messages().notice(notice));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        line->addWidget(warningSign());
        line->addWidget(text, 1);
        layout->addLayout(line);
    };
    for (const Notice &notice : session.document().notices)
        add(notice);
    for (const Notice &notice : session.report().notices)
        add(notice);
}

/// They come and go with the corrections.
void HeaderBar::addOpenCells(QVBoxLayout *layout)
{
    m_openCells = new QWidget;
    m_openCellsText = new QLabel;
    m_openCellsText->setTextFormat(Qt::PlainText);
    m_openCellsText->setWordWrap(true);
    auto *show = new QToolButton;
    show->setText(tr("Show Them"));
    show->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(m_openCells);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(warningSign());
    line->addWidget(m_openCellsText, 1);
    line->addWidget(show);
    layout->addWidget(m_openCells);
    connect(show, &QToolButton::clicked, this, &HeaderBar::openCellsWanted);
    connect(&m_session, &ReviewSession::changed, this, &HeaderBar::updateOpenCells);
    updateOpenCells();
}

void HeaderBar::updateOpenCells()
{
    const Report &report = m_session.report();
    const auto open = std::count_if(report.cells().begin(), report.cells().end(),
        [](const Cell &cell) { return cell.state() == CellState::Undetermined; });
    m_openCellsText->setText(
        tr("%n cell(s) without a number, shown as “?”. %1", "the reason follows", int(open))
            .arg(m_session.messages().doubt(report)));
    m_openCells->setVisible(open > 0);
}

} // namespace gouji
