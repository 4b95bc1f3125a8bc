#pragma once

#include "ui/originalview/originalview.h"

namespace gouji {

class SearchBar;

/// The original with its search line.
class OriginalPane : public QWidget {
    Q_OBJECT

public:
    explicit OriginalPane(ReviewSession &session, QWidget *parent = nullptr);

    OriginalView *view() const { return m_view; }
    SearchBar *searchBar() const { return m_search; }
    void find();
    void findNext(int distance);

private:
    void search(const QString &text);
    void closeSearch();
    void goToMatch(int match);

    const Document &m_document;
    OriginalView *m_view;
    SearchBar *m_search;
    std::vector<SourceSpan> m_matches;
    int m_match = -1;
};

} // namespace gouji
