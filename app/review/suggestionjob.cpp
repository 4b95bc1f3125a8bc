#include "app/review/suggestionjob.h"

#include <QThread>

namespace gouji {

namespace {

constexpr int RepeatAfter = 20; ///< milliseconds, see SuggestionSearch::cancel()

} // namespace

// It checks as the review does, with the same profile and last year's report: else a finding that
// is not looked for any more would pass for resolved.
SuggestionJob::SuggestionJob(const Review &review, QObject *parent)
    : QObject(parent), m_document(review.document()), m_library(review.library()),
      m_report(review.current()), m_findings(review.findings()),
      m_previous(review.previous() ? std::optional(*review.previous()) : std::nullopt),
      m_checker(review.profile()), m_input {m_document, m_report, m_library,
                                       m_previous ? &m_previous->report : nullptr,
                                       m_previous ? &m_previous->document : nullptr, &m_facts},
      m_search({m_input, m_checker, m_findings, review.settledCells()})
{
}

SuggestionJob::~SuggestionJob()
{
    cancel();
    while (m_thread && !m_thread->wait(RepeatAfter))
        cancel();
}

void SuggestionJob::start()
{
    m_thread.reset(QThread::create([this] { search(); }));
    // Delivered in the thread of this object, after the worker has written its result.
    connect(m_thread.get(), &QThread::finished, this, &SuggestionJob::finished);
    m_thread->start();
}

void SuggestionJob::cancel()
{
    m_search.cancel();
}

void SuggestionJob::search()
{
    CheckInput input = m_input;
    input.facts = nullptr;
    m_facts = m_checker.read(input);
    m_result = m_search.run();
}

} // namespace gouji
