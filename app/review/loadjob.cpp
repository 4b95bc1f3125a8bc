#include "app/review/loadjob.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace gouji {

namespace {

/// The path comes from the review, perhaps from elsewhere: it must lead to no device and no
/// network.
bool isLocalFile(const QString &path)
{
    const bool shared = path.startsWith(u"//") || path.startsWith(u"\\\\");
    return !shared && QDir::isAbsolutePath(path) && QFileInfo(path).isFile();
}

} // namespace

LoadJob::LoadJob(std::shared_ptr<const Extractor> extractor, LoadRequest request, QObject *parent)
    : QObject(parent), m_work(std::make_shared<Work>())
{
    m_work->extractor = std::move(extractor);
    m_work->request = std::move(request);
    m_work->job = this;
}

LoadJob::~LoadJob()
{
    constexpr unsigned long Grace = 2'000; // milliseconds
    cancel();
    {
        const std::lock_guard lock(m_work->mutex);
        m_work->job = nullptr;
    }
    if (!m_thread || m_thread->wait(Grace))
        return;
    QThread *thread = m_thread.release();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

void LoadJob::start()
{
    m_thread.reset(QThread::create([work = m_work] { work->result = work->load(); }));
    // Delivered in the thread of this object, after the worker has written its result.
    connect(m_thread.get(), &QThread::finished, this, &LoadJob::finished);
    m_thread->start();
}

bool LoadJob::isFinished() const
{
    return m_thread && m_thread->isFinished();
}

Result<LoadedReport> LoadJob::Work::load()
{
    const ReportOpener opener(*extractor);
    const ReadOptions options {request.file, request.encoding, request.password, {}};
    const Progress progress([this](double done) { report(done); }, &cancelled);
    auto opened = request.isFile()
        ? opener.openFile(request.file, options, progress, request.report)
        : opener.open(request.bytes, options, progress, request.report);
    if (!opened)
        return tl::make_unexpected(opened.error());
    LoadedReport loaded {std::move(*opened), {}, {}, false};
    lookForEarlier(loaded);
    if (cancelled)
        return failure(ErrorCode::Cancelled, request.file);
    return loaded;
}

/// The signal crosses to the receiver's thread by itself.
void LoadJob::Work::report(double done)
{
    const std::lock_guard lock(mutex);
    if (job)
        Q_EMIT job->progressed(done);
}

/// A review and the file that it is of may have gone separate ways since.
void LoadJob::Work::lookForEarlier(LoadedReport &loaded) const
{
    const OpenedReport &opened = loaded.opened;
    if (opened.isReview) {
        const auto now = isLocalFile(opened.original.file)
            ? ReaderRegistry::bytesOf(opened.original.file, {})
            : failure(ErrorCode::NotFound);
        loaded.originalChanged = now && *now != opened.original.bytes;
    } else if (!request.reviewFile.isEmpty()) {
        const auto bytes = ReaderRegistry::bytesOf(request.reviewFile, {});
        auto review = bytes ? ReviewFile::read(*bytes, {}) : tl::make_unexpected(bytes.error());
        if (!review)
            return;
        loaded.originalChanged = review->original.bytes != opened.original.bytes;
        if (request.carriesOver)
            loaded.carried = std::move(review->state);
        else
            loaded.earlier = std::move(*review);
    }
}

} // namespace gouji
