#include "app/review/suggestionkeeper.h"

namespace gouji {

SuggestionKeeper::SuggestionKeeper(ReviewSession &session) : m_session(session)
{
    connect(&session.suggestions(), &SuggestionBoard::wanted, this, &SuggestionKeeper::searchAgain);
    session.suggestions().outdate();
}

void SuggestionKeeper::searchAgain()
{
    m_again = m_job != nullptr;
    if (m_again) // its end begins the new search, so that no thread is waited for here
        return m_job->cancel();
    m_job = std::make_unique<SuggestionJob>(m_session.review());
    connect(m_job.get(), &SuggestionJob::finished, this, &SuggestionKeeper::take);
    m_job->start();
}

void SuggestionKeeper::take()
{
    SuggestionJob *job = m_job.release();
    job->deleteLater(); // it is still emitting its signal
    if (m_again)
        searchAgain();
    else
        m_session.suggestions().set(job->takeResult());
}

} // namespace gouji
