#pragma once

#include "ui/originalview/originalview.h"
#include "ui/originalview/pageview.h"

namespace gouji {

class SearchBar;

/// The original with its search line: its pages where the document has some, else its text.
class OriginalPane : public QWidget {
    Q_OBJECT

public:
    explicit OriginalPane(ReviewSession &session, QWidget *parent = nullptr);

    /// nullptr where pages are shown.
    OriginalView *view() const { return m_view; }
    /// nullptr where text is shown.
    PageView *pages() const { return m_pages; }
    OriginalDisplay &display() const { return *m_display; }
    /// Lines of text that are too long go on in the next line. Kept, but without effect on pages.
    bool isWrapped() const { return m_wrapped; }
    void setWrapped(bool wrapped);
    SearchBar *searchBar() const { return m_search; }
    void find();
    void findNext(int distance);

private:
    QWidget *createDisplay(ReviewSession &session);
    void search(const QString &text);
    void closeSearch();
    void goToMatch(int match);

    const Document &m_document;
    OriginalView *m_view = nullptr;
    PageView *m_pages = nullptr;
    OriginalDisplay *m_display = nullptr;
    SearchBar *m_search;
    bool m_wrapped = true;
    std::vector<SourceSpan> m_matches;
    int m_match = -1;
};

} // namespace gouji
