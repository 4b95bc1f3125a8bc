#pragma once

#include "model/repair/suggestionsearch.h"
#include "model/review/review.h"

#include <QObject>
#include <memory>

class QThread;

namespace gouji {

/// Searches suggestions for a review as it is now, in a thread of its own. Deleting the job stops
/// it and waits for the thread. The review must outlive the job, but may change meanwhile.
class SuggestionJob : public QObject {
    Q_OBJECT

public:
    explicit SuggestionJob(const Review &review, QObject *parent = nullptr);
    ~SuggestionJob() override;

    void start();
    void cancel();
    /// After finished(). Can be taken once.
    Suggestions takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void finished();

private:
    void search();

    const Document &m_document; ///< a review never changes it
    const FormLibrary &m_library;
    const Report m_report;
    const Findings m_findings;
    const std::optional<PreviousYear> m_previous;
    const Checker m_checker;
    TextFacts m_facts;
    CheckInput m_input;
    SuggestionSearch m_search;
    std::unique_ptr<QThread> m_thread;
    Suggestions m_result;
};

} // namespace gouji
