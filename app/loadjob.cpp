#include "app/loadjob.h"

#include <QThread>

namespace gouji {

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

Result<LoadedReport> LoadJob::load() const
{
    const ReaderRegistry registry;
    const ReadOptions options {m_request.file, m_request.encoding, m_request.password};
    const Progress reading = part(0, 0.5);
    auto document = m_request.isFile() ? registry.readFile(m_request.file, options, reading)
                                       : registry.read(m_request.bytes, options, reading);
    if (!document)
        return tl::make_unexpected(document.error());
    auto report = m_extractor.extract(*document, part(0.5, 1));
    if (!report)
        return tl::make_unexpected(report.error());
    if (m_cancelled)
        return failure(ErrorCode::Cancelled, m_request.file);
    return LoadedReport {std::move(*document), std::move(*report)};
}

Progress LoadJob::part(double begin, double end) const
{
    // The signal crosses to the receiver's thread by itself; the job outlives its worker.
    auto *job = const_cast<LoadJob *>(this);
    return Progress(
        [job, begin, end](double done) { Q_EMIT job->progressed(begin + (end - begin) * done); },
        &m_cancelled);
}

} // namespace gouji
