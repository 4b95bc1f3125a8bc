#pragma once

#include "model/review/reportopener.h"

#include <QObject>
#include <atomic>
#include <memory>

class QThread;

namespace gouji {

/// What to read: a file, or bytes that came from the clipboard.
struct LoadRequest {
    QString file = {}; ///< path, or the name to show for bytes
    QByteArray bytes = {}; ///< read instead of a file where not empty
    QString encoding = {}; ///< empty: detect
    QString password = {};
    QString reviewFile = {}; ///< a review of this file that is known of
    QString journal = {}; ///< the bytes are recovered work, kept there
    bool asReviewed = false; ///< the review, whatever has become of its original
    bool carriesOver = false; ///< takes over the review that is known of, without asking
    std::optional<int> report = {}; ///< of several in the file; else the review's, or the first
    QString saveTo = {}; ///< the review's own file, to which the work is saved without asking

    bool isFile() const { return bytes.isEmpty(); }
};

struct LoadedReport {
    OpenedReport opened;
    std::optional<ReviewFile> earlier; ///< the review that is known of, if there is one still
    std::optional<ReviewState> carried; ///< the work that is to be taken over from it
    bool originalChanged = false; ///< the reviewed file is not what it was when it was reviewed
};

/// Reads and extracts one report in a thread of its own. Deleting the job stops it and waits for
/// the thread, so nothing outlives what it refers to.
class LoadJob : public QObject {
    Q_OBJECT

public:
    LoadJob(const Extractor &extractor, LoadRequest request, QObject *parent = nullptr);
    ~LoadJob() override;

    const LoadRequest &request() const { return m_request; }
    void start();
    bool isFinished() const;
    void cancel() { m_cancelled = true; }
    /// After finished(): the report, or why there is none. Can be taken once.
    Result<LoadedReport> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void progressed(double fraction);
    void finished();

private:
    Result<LoadedReport> load() const;
    void lookForEarlier(LoadedReport &loaded) const;

    const Extractor &m_extractor;
    const LoadRequest m_request;
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
    Result<LoadedReport> m_result = failure(ErrorCode::Cancelled);
};

} // namespace gouji
