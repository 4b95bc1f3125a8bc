#pragma once

#include "app/campaign/backgroundjob.h"
#include "app/campaign/lastyearfolder.h"

#include <QHash>
#include <mutex>

namespace gouji {

/// What a ReadingJob works on.
struct ReadingRequest {
    QString folder; ///< of the campaign
    std::vector<FileStamp> files;
    QString lastYearFolder; ///< empty: none
    QMap<QString, QString> renames;
    Profile rules = {};
};

/// Reads and checks many drafts on all cores; what it finds out comes as it is there.
class ReadingJob : public QObject {
    Q_OBJECT

public:
    explicit ReadingJob(std::shared_ptr<const DraftReader> reader, QObject *parent = nullptr);

    /// `lastYear` is read first where it is null and a folder is given.
    void start(ReadingRequest request, std::shared_ptr<const LastYearFolder> lastYear);
    void cancel() { m_job.cancel(); }
    bool isCancelled() const { return m_job.isCancelled(); }
    /// After finished(): for the next job of the same folder.
    std::shared_ptr<const LastYearFolder> lastYear() const { return m_lastYear; }

Q_SIGNALS:
    void read(const gouji::FileStamp &stamp, const gouji::DraftContent &content);
    void progressed(double fraction);
    void finished();

private:
    struct Read {
        FileStamp stamp;
        DraftContent content;
    };

    void work(
        const ReadingRequest &request, const Progress &progress, const std::atomic_bool &cancelled);
    void post(Read read);
    void deliver();

    const std::shared_ptr<const DraftReader> m_reader;
    std::shared_ptr<const LastYearFolder> m_lastYear;
    std::mutex m_mutex;
    std::vector<Read> m_waiting; ///< guarded by m_mutex
    BackgroundJob m_job; ///< last, so that its thread ends before the rest goes
};

} // namespace gouji
