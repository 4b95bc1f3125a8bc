#include "app/campaign/backgroundjob.h"

#include <QThread>

namespace gouji {

BackgroundJob::BackgroundJob(QObject *parent) : QObject(parent) { }

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundJob::start(Work work)
{
    const Progress progress([this](double done) { Q_EMIT progressed(done); }, &m_cancelled);
    m_thread.reset(
        QThread::create([this, progress, work = std::move(work)] { work(progress, m_cancelled); }));
    // Delivered in the thread of this object, after the work is done.
    connect(m_thread.get(), &QThread::finished, this, &BackgroundJob::finished);
    m_thread->start();
}

} // namespace gouji
