#pragma once

#include "model/review/reportopener.h"

#include <QObject>
#include <atomic>
#include <memory>
#include <mutex>

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

/// Reads and extracts one report in a thread of its own. Deleting the job stops it. A file that
/// hangs (on a drive that does not answer, say) does not listen: its thread is left behind after a
/// moment and holds the extractor for as long as it lives.
class LoadJob : public QObject {
    Q_OBJECT

public:
    LoadJob(
        std::shared_ptr<const Extractor> extractor, LoadRequest request, QObject *parent = nullptr);
    ~LoadJob() override;

    const LoadRequest &request() const { return m_work->request; }
    void start();
    bool isFinished() const;
    void cancel() { m_work->cancelled = true; }
    /// After finished(): the report, or why there is none. Can be taken once.
    Result<LoadedReport> takeResult() { return std::move(m_work->result); }

Q_SIGNALS:
    void progressed(double fraction);
    void finished();

private:
    /// What the thread works with; it outlives the job where the thread is left behind.
    struct Work {
        std::shared_ptr<const Extractor> extractor;
        LoadRequest request;
        std::atomic_bool cancelled = false;
        Result<LoadedReport> result = failure(ErrorCode::Cancelled);
        std::mutex mutex;
        LoadJob *job = nullptr; ///< who hears of the progress; guarded by `mutex`

        Result<LoadedReport> load();
        void report(double done);
        void lookForEarlier(LoadedReport &loaded) const;
    };

    const std::shared_ptr<Work> m_work;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gouji
