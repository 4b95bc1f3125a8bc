#pragma once

#include "app/review/loadjob.h"
#include "app/review/pagedrawer.h"
#include "app/review/reviewkeeper.h"
#include "app/review/services.h"
#include "app/review/suggestionkeeper.h"
#include "ui/reviewsession.h"

#include <QCoreApplication>

namespace gouji {

/// A report that is open in a window: its session, what keeps its work, and what it was read from.
class OpenReview {
    Q_DECLARE_TR_FUNCTIONS(gouji::OpenReview)

public:
    OpenReview(OpenedReport opened, LoadRequest request, const Services &services);

    ReviewSession &session() { return m_session; }
    const ReviewSession &session() const { return m_session; }
    ReviewKeeper &keeper() { return m_keeper; }
    const LoadRequest &request() const { return m_request; }

    /// For people: the report's title, or the name of its file.
    QString name() const;
    /// The path on this disk of what is reviewed; empty for a report from the clipboard.
    QString originalFile() const;
    /// Files that must never be overwritten.
    QStringList inputs() const;
    /// A name beside the original, without a suffix.
    QString suggestedPath(const QString &folder) const;

    /// Takes over what holds of the review of an earlier version.
    void carryOver(const ReviewState &earlier);
    /// What of saved or earlier work was not applied, a line for each.
    const QStringList &left() const { return m_left; }

private:
    QStringList describeAll(const std::vector<CellEdit> &corrections) const;
    QString describe(const QString &subject) const;

    const LoadRequest m_request;
    std::unique_ptr<PageDrawer> m_pages; ///< of an original that has some
    ReviewSession m_session;
    QStringList m_left;
    ReviewKeeper m_keeper; ///< behind the session: it begins with what was restored
    SuggestionKeeper m_suggestions; ///< likewise
};

} // namespace gouji
