#include "app/campaign/readingjob.h"

#include "app/batch/batch.h"
#include "app/campaign/draftfolder.h"

#include <QThreadStorage>

namespace gouji {

namespace {

/// What the threads share. One that hangs is left behind and may use it for as long as it likes.
struct Shared {
    std::shared_ptr<const DraftReader> reader;
    std::shared_ptr<const LastYearFolder> lastYear;
    QMap<QString, QString> renames;
    Profile rules;
    QThreadStorage<Checker *> checkers;

    const Checker &checker()
    {
        if (!checkers.hasLocalData())
            checkers.setLocalData(new Checker(rules));
        return *checkers.localData();
    }

    std::optional<ReadDraft> previous(const QString &name, const Progress &progress) const
    {
        const QString file = lastYear ? lastYear->fileFor(name, renames) : QString();
        auto draft = file.isEmpty() ? failure(ErrorCode::NotFound) : reader->read(file, progress);
        return draft ? std::optional(std::move(*draft)) : std::nullopt;
    }
};

} // namespace

ReadingJob::ReadingJob(std::shared_ptr<const DraftReader> reader, QObject *parent)
    : QObject(parent), m_reader(std::move(reader))
{
    connect(&m_job, &BackgroundJob::progressed, this, &ReadingJob::progressed);
    connect(&m_job, &BackgroundJob::finished, this, [this] {
        deliver();
        Q_EMIT finished();
    });
}

void ReadingJob::start(ReadingRequest request, std::shared_ptr<const LastYearFolder> lastYear)
{
    m_lastYear = std::move(lastYear);
    m_job.start([this, request = std::move(request)](const Progress &progress,
                    const std::atomic_bool &cancelled) { work(request, progress, cancelled); });
}

void ReadingJob::work(
    const ReadingRequest &request, const Progress &progress, const std::atomic_bool &cancelled)
{
    if (!m_lastYear && !request.lastYearFolder.isEmpty())
        m_lastYear = std::make_shared<const LastYearFolder>(
            LastYearFolder::read(request.lastYearFolder, m_reader, cancelled));
    QStringList files;
    QHash<QString, FileStamp> stamps;
    for (const FileStamp &stamp : request.files) {
        files << fileOf(request.folder, stamp.path);
        stamps.insert(files.back(), stamp);
    }
    const auto shared = std::make_shared<Shared>();
    shared->reader = m_reader;
    shared->lastYear = m_lastYear;
    shared->renames = request.renames;
    shared->rules = request.rules;
    Batch<DraftContent> batch(
        [shared](const QString &file, const Progress &ofFile) -> Result<DraftContent> {
            const auto previous = [&](const QString &name) {
                return shared->previous(name, ofFile);
            };
            const DraftContent content =
                shared->reader->contentOf(file, previous, shared->checker(), ofFile);
            if (ofFile.isCancelled())
                return failure(ErrorCode::Cancelled, file);
            return content;
        },
        BatchOrder::AsDone);
    qsizetype done = 0;
    const auto take = [&](const QString &file, Result<DraftContent> content) {
        if (!content) {
            content = DraftContent();
            content->problem = codeName(ErrorCode::Timeout);
        }
        post({stamps.value(file), std::move(*content)});
        progress.report(double(++done) / double(files.size()));
        return true;
    };
    batch.run(files, take, cancelled);
}

/// The receiver is woken once for all that came in meanwhile.
void ReadingJob::post(Read read)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(read));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &ReadingJob::deliver, Qt::QueuedConnection);
}

void ReadingJob::deliver()
{
    std::vector<Read> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const Read &arrived : waiting)
        Q_EMIT read(arrived.stamp, arrived.content);
}

} // namespace gouji
