#include "ui/originalview/originalpane.h"

#include "ui/originalview/searchbar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

/// More than anyone will step through, and few enough to be marked at once.
constexpr size_t MostMatches = 2000;

std::vector<SourceSpan> occurrences(const QString &text, const QString &wanted)
{
    std::vector<SourceSpan> spans;
    if (wanted.isEmpty())
        return spans;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
         at >= 0 && spans.size() < MostMatches;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        spans.push_back({at, at + wanted.size()});
    return spans;
}

} // namespace

OriginalPane::OriginalPane(ReviewSession &session, QWidget *parent)
    : QWidget(parent), m_document(session.document()), m_search(new SearchBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *shown = createDisplay(session);
    layout->addWidget(shown);
    layout->addWidget(m_search);
    m_search->hide();
    setFocusProxy(shown);
    connect(m_search, &SearchBar::textChanged, this, &OriginalPane::search);
    connect(m_search, &SearchBar::moved, this, &OriginalPane::findNext);
    connect(m_search, &SearchBar::closed, this, &OriginalPane::closeSearch);
}

QWidget *OriginalPane::createDisplay(ReviewSession &session)
{
    if (m_document.pages.empty()) {
        m_view = new OriginalView(session, this);
        m_display = m_view;
        return m_view;
    }
    m_pages = new PageView(session, session.pageSource());
    m_display = m_pages;
    return m_pages;
}

void OriginalPane::setWrapped(bool wrapped)
{
    m_wrapped = wrapped;
    if (m_view)
        m_view->setWrapped(wrapped);
}

void OriginalPane::find()
{
    m_search->open();
    search(m_search->text());
}

void OriginalPane::search(const QString &text)
{
    // The search goes on from the place in sight, as editors do.
    const qsizetype from = m_match >= 0 ? m_matches[size_t(m_match)].begin : 0;
    m_matches = occurrences(m_document.text, text);
    const auto next = std::find_if(m_matches.begin(), m_matches.end(),
        [from](const SourceSpan &span) { return span.begin >= from; });
    const bool wraps = next == m_matches.end();
    goToMatch(m_matches.empty() ? -1 : wraps ? 0 : int(next - m_matches.begin()));
}

void OriginalPane::findNext(int distance)
{
    const int count = int(m_matches.size());
    if (count > 0)
        goToMatch((m_match + distance + count) % count);
}

void OriginalPane::goToMatch(int match)
{
    m_match = match;
    m_display->setMatches(m_matches, match);
    m_search->setCount(match, int(m_matches.size()));
}

void OriginalPane::closeSearch()
{
    m_matches.clear();
    goToMatch(-1);
    m_search->hide();
    setFocus(Qt::OtherFocusReason);
}

} // namespace gouji
