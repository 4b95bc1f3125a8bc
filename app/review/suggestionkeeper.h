#pragma once

#include "app/review/suggestionjob.h"
#include "ui/reviewsession.h"

namespace gouji {

/// Keeps the suggestions of a session up to date: each change of the values ends the search that is
/// running, and begins a new one.
class SuggestionKeeper : public QObject {
    Q_OBJECT

public:
    explicit SuggestionKeeper(ReviewSession &session);

private:
    void searchAgain();
    void take();

    ReviewSession &m_session;
    std::unique_ptr<SuggestionJob> m_job;
    bool m_again = false; ///< what the job finds is outdated already
};

} // namespace gouji
