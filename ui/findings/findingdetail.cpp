#include "ui/findings/findingdetail.h"

#include "ui/findings/judging.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Around = 32; ///< characters of the original on either side of the number
constexpr int SnippetLines = 3; ///< so that the number in the middle is always in sight

} // namespace

FindingDetail::FindingDetail(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_snippet(new QLabel), m_subject(new QLabel),
      m_note(new QLineEdit)
{
    m_snippet->setTextFormat(Qt::RichText);
    m_snippet->setWordWrap(true);
    m_snippet->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_snippet->setAccessibleName(tr("In the original"));
    m_snippet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_snippet->setMinimumHeight(SnippetLines * fontMetrics().lineSpacing());
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_note->setPlaceholderText(tr("Note or reason"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_snippet, 1);
    layout->addWidget(m_subject);
    layout->addWidget(m_note);
    layout->addWidget(buttons());
    connect(m_note, &QLineEdit::returnPressed, this, &FindingDetail::takeNote);
    connect(&session, &ReviewSession::changed, this, &FindingDetail::update);
    connect(&session, &ReviewSession::currentFindingChanged, this, &FindingDetail::update);
    connect(&session, &ReviewSession::currentCellChanged, this, &FindingDetail::update);
    update();
}

QWidget *FindingDetail::buttons()
{
    const std::pair<Decision, QString> names[] = {{Decision::Confirmed, tr("So printed")},
        {Decision::Dismissed, tr("Dismiss")}, {Decision::Postponed, tr("Postpone")},
        {Decision::Open, tr("Reopen")}};
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const auto &[decision, name] : names) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, wanted = decision] { judge(wanted); });
        layout->addWidget(button);
        m_buttons.emplace_back(decision, button);
    }
    layout->addStretch();
    return row;
}

QToolButton *FindingDetail::button(Decision decision) const
{
    return std::find_if(m_buttons.begin(), m_buttons.end(), [decision](const auto &entry) {
        return entry.first == decision;
    })->second;
}

void FindingDetail::judge(Decision decision)
{
    const QString note = decision == Decision::Open ? QString() : m_note->text();
    if (decision == Decision::Dismissed && note.trimmed().isEmpty()) {
        editNote();
        m_wanted = Decision::Dismissed;
        Q_EMIT hinted(tr("Say why the finding is no mistake, then press Enter."));
    } else if (Judging(m_session).judge(decision, note) && decision != Decision::Open) {
        Q_EMIT judged();
    }
}

void FindingDetail::editNote()
{
    if (!m_note->isEnabled())
        return;
    m_wanted = Judging(m_session).verdict().decision;
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

void FindingDetail::takeNote()
{
    const bool wasOpen = !isDecided(Judging(m_session).verdict().decision);
    const bool given = Judging(m_session).judge(m_wanted, m_note->text());
    Q_EMIT left();
    if (given && wasOpen && isDecided(m_wanted))
        Q_EMIT judged();
}

bool FindingDetail::eventFilter(QObject *object, QEvent *event)
{
    const bool escaped = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (object == m_note && event->type() == QEvent::FocusIn)
        m_wanted = Judging(m_session).verdict().decision;
    if (object != m_note || !escaped)
        return QWidget::eventFilter(object, event);
    m_shown.clear(); // back to the note that holds
    update();
    Q_EMIT left();
    return true;
}

void FindingDetail::update()
{
    const Finding *finding = m_session.currentFinding();
    const CellId &cell = m_session.currentCell();
    const ReviewVerdict verdict = Judging(m_session).verdict();
    const QString subject = finding ? finding->key() : cellSubject(cell);
    const QString shown = subject + u'\n' + verdict.note + u'\n' + decisionName(verdict.decision);
    const bool mended = verdict.decision == Decision::Corrected;
    const bool judgeable = !mended && (finding || !cell.isEmpty());
    if (shown != m_shown) { // else a note that is being written would be lost
        m_shown = shown;
        m_note->setText(verdict.note);
    }
    m_note->setEnabled(judgeable);
    for (const auto &[decision, button] : m_buttons) {
        const bool forCells = decision == Decision::Confirmed || decision == Decision::Open;
        const bool changes = decision != verdict.decision;
        button->setEnabled(judgeable && changes && (finding || forCells));
    }
    const Messages &messages = m_session.messages();
    m_subject->setText(finding ? messages.ruleName(finding->rule)
            : cell.isEmpty()   ? QString()
                               : messages.cellName(cell, m_session.report()));
    m_snippet->setText(snippetHtml());
}

QString FindingDetail::snippetHtml() const
{
    const Finding *finding = m_session.currentFinding();
    if (finding && !finding->spans.empty())
        return htmlAround(finding->spans.front());
    const Cell *cell = m_session.standing(m_session.currentCell());
    if (!cell || cell->spans.empty())
        return u"<i>%1</i>"_s.arg(tr("Nothing stands for it in the original."));
    return htmlAround(cell->spans.front());
}

QString FindingDetail::htmlAround(const SourceSpan &span) const
{
    const QString &text = m_session.document().text;
    const qsizetype begin = std::max<qsizetype>(0, span.begin - Around);
    const auto piece = [&text](qsizetype from, qsizetype to) {
        return text.mid(from, to - from).simplified().toHtmlEscaped();
    };
    const Theme &theme = Theme::of(palette());
    const QString marked = span.isEmpty() ? u"▯"_s : piece(span.begin, span.end);
    return u"… %1 <b style='background:%2;color:%3'>&nbsp;%4&nbsp;</b> %5 …"_s.arg(
        piece(begin, span.begin), theme.accent.name(), theme.accentText.name(), marked,
        piece(span.end, std::min(text.size(), span.end + Around)));
}

} // namespace gouji
