#include "app/loadjob.h"

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

LoadJob::LoadJob(const Extractor &extractor, LoadRequest request, QObject *parent)
    : QObject(parent), m_extractor(extractor), m_request(std::move(request))
{
}

LoadJob::~LoadJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void LoadJob::start()
{
    m_thread.reset(QThread::create([this] { m_result = load(); }));
    // Delivered in the thread of this object, after the worker has written its result.
    connect(m_thread.get(), &QThread::finished, this, &LoadJob::finished);
    m_thread->start();
}

bool LoadJob::isFinished() const
{
    return m_thread && m_thread->isFinished();
}

Result<LoadedReport> LoadJob::load() const
{
    const ReportOpener opener(m_extractor);
    const ReadOptions options {m_request.file, m_request.encoding, m_request.password, {}};
    // The signal crosses to the receiver's thread by itself; the job outlives its worker.
    auto *job = const_cast<LoadJob *>(this);
    const Progress progress([job](double done) { Q_EMIT job->progressed(done); }, &m_cancelled);
    auto opened = m_request.isFile()
        ? opener.openFile(m_request.file, options, progress, m_request.report)
        : opener.open(m_request.bytes, options, progress, m_request.report);
    if (!opened)
        return tl::make_unexpected(opened.error());
    LoadedReport loaded {std::move(*opened), {}, {}, false};
    lookForEarlier(loaded);
    if (m_cancelled)
        return failure(ErrorCode::Cancelled, m_request.file);
    return loaded;
}

/// A review and the file that it is of may have gone separate ways since.
void LoadJob::lookForEarlier(LoadedReport &loaded) const
{
    const OpenedReport &opened = loaded.opened;
    if (opened.isReview) {
        const auto now = isLocalFile(opened.original.file)
            ? ReaderRegistry::bytesOf(opened.original.file, {})
            : failure(ErrorCode::NotFound);
        loaded.originalChanged = now && *now != opened.original.bytes;
    } else if (!m_request.reviewFile.isEmpty()) {
        const auto bytes = ReaderRegistry::bytesOf(m_request.reviewFile, {});
        auto review = bytes ? ReviewFile::read(*bytes, {}) : tl::make_unexpected(bytes.error());
        if (!review)
            return;
        loaded.originalChanged = review->original.bytes != opened.original.bytes;
        if (m_request.carriesOver)
            loaded.carried = std::move(review->state);
        else
            loaded.earlier = std::move(*review);
    }
}

} // namespace gouji
