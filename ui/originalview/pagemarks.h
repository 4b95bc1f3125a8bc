#pragma once

#include "ui/originalview/pagegeometry.h"
#include "ui/reviewsession.h"

class QPainter;

namespace gouji {

/// What is marked on the pages besides the selected place: cells that break a rule or were
/// corrected, what a finding is about, matches of a search. Paper is white, whatever the window's
/// colours are.
class PageMarks {
public:
    explicit PageMarks(const ReviewSession &session) : m_session(session) { }

    void setMatches(std::vector<SourceSpan> matches, int current);
    /// The place to show for a match; nullptr if there is none.
    const SourceSpan *currentMatch() const;
    /// Anew from the session: values, findings or the selection have changed.
    void update();
    void paint(QPainter &painter, const PageGeometry &geometry, int firstPage, int lastPage) const;

private:
    struct Mark {
        SourceSpan place;
        QColor ground; ///< laid over the paper as a marker pen does
        QColor line; ///< under the place
        bool isStruck = false;
    };

    void add(const SourceSpan &span, const Mark &mark);
    void addCells();
    void addFinding();
    void addUnplaced();

    const ReviewSession &m_session;
    std::vector<Mark> m_marks;
    std::vector<SourceSpan> m_matches;
    int m_match = -1;
};

} // namespace gouji
