#pragma once

#include "model/review/reviewfile.h"

#include <QIODevice>

class QFile;
class QLockFile;

namespace gouji {

/// Work that was not saved when the program ended, as the next start finds it.
struct UnfinishedReview {
    QString path; ///< of its base, by which it is recovered or removed
    QString savedAs; ///< the review's own file; empty if it never had one
    QString originalFile;
    ReviewSummary summary; ///< of the base
    int steps = 0; ///< how many are not saved
    QDateTime changed; ///< time of the last one
};

/// Keeps every step of a review on disk until it is saved. In a folder of the program's own it
/// writes once the review as it was last saved, "<id>.gouji", and then appends each entry of the
/// record to "<id>.journal". What has been appended outlives the process at once, and a power cut
/// after sync(). A lock tells the journals of programs that still run from those left behind.
///
/// Each line of a journal is a checksum and a JSON object: first {"schema": "gouji.journal/1",
/// "file": "/where/the/review/was/saved.gouji"}, then entries as in reviewjson.h. Reading stops at
/// the first line that is not whole: a crash can only tear the last one.
class Journal {
public:
    /// `folder` is made if it is missing, and for its user alone. `base` is the review without the
    /// entries that will be appended. NotAllowed, NoSpace or WriteFailed.
    static Result<Journal> create(
        const QString &folder, const ReviewFile &base, const QString &savedAs);
    /// Takes up a journal left behind, to go on with it; what recover() gave stays kept.
    static Result<Journal> resume(const QString &path);
    ~Journal();
    Journal(Journal &&) noexcept;
    Journal &operator=(Journal &&) noexcept;

    Result<void> append(const RecordEntry &entry);
    /// For flushToDisk(), from any thread while the journal lives.
    int handle() const;
    /// The work is saved elsewhere or given up.
    void remove();

    /// What programs that run no more have left in the folder, latest first.
    static std::vector<UnfinishedReview> unfinished(const QString &folder);
    /// The base with all that was done since.
    static Result<ReviewFile> recover(const QString &path);
    static void remove(const QString &path);

private:
    explicit Journal(const QString &path);
    Result<void> openFile(QIODeviceBase::OpenMode mode);
    Result<void> writeLine(const QByteArray &json);

    QString m_path; ///< of the base
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QFile> m_file;
};

} // namespace gouji
