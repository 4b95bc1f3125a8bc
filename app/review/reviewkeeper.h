#pragma once

#include "model/review/journal.h"
#include "model/review/review.h"

#include <QThreadPool>
#include <atomic>

namespace gouji {

/// Keeps the work on one report: from its first step on in a journal, and in a file of its own once
/// it is saved. A step is in the journal before the views show it; a thread sees to it that it
/// reaches the disk.
class ReviewKeeper : public QObject {
    Q_OBJECT

public:
    /// `path` is the review's own file, empty as long as it has none. An empty `stateFolder` keeps
    /// no journal.
    ReviewKeeper(
        Review &review, OriginalFile original, const QString &path, const QString &stateFolder);
    ~ReviewKeeper() override;

    const OriginalFile &original() const { return m_original; }
    const QString &path() const { return m_path; }

    Result<void> save(const QString &path);
    /// Goes on with the journal that the review was recovered from.
    Result<void> resume(const QString &journal);
    /// Nothing is to be kept any more: the work is saved, or the user gives it up.
    void forget();

Q_SIGNALS:
    /// A step could not be kept; it is in memory alone until the review is saved.
    void failed(const gouji::Error &error);
    /// Steps can be kept again, and those that could not be are.
    void resumed();

private:
    void keep();
    Result<void> keepSteps();
    Result<void> begin();
    void flush();
    void stop();
    ReviewFile fileOf(ReviewState state) const;

    Review &m_review;
    const OriginalFile m_original;
    QString m_path;
    const QString m_folder;
    ReviewState m_base; ///< what the journal adds to
    std::optional<Journal> m_journal;
    size_t m_kept = 0; ///< how many entries of the record the journal and its base have
    bool m_complains = true;
    std::atomic_bool m_flushing = false;
    QThreadPool m_threads;
};

} // namespace gouji
