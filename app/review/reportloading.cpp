#include "app/review/reportloading.h"

#include "ui/mainwindow.h"
#include "ui/progressstrip.h"

#include <QFileInfo>

namespace gouji {

ReportLoading::ReportLoading(const Services &services, MainWindow &window)
    : m_services(services), m_window(window)
{
    connect(window.progress(), &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void ReportLoading::start(LoadRequest request)
{
    auto job = std::make_unique<LoadJob>(m_services.extractor, std::move(request));
    job->start();
    follow(std::move(job));
}

void ReportLoading::follow(std::unique_ptr<LoadJob> job)
{
    m_job = std::move(job);
    m_window.progress()->begin(QFileInfo(m_job->request().file).fileName());
    connect(m_job.get(), &LoadJob::progressed, m_window.progress(), &ProgressStrip::setFraction);
    connect(m_job.get(), &LoadJob::finished, this, &ReportLoading::take);
    if (m_job->isFinished()) // and its signal was missed, or is on its way: only one is heeded
        QMetaObject::invokeMethod(this, &ReportLoading::take, Qt::QueuedConnection);
}

void ReportLoading::drop()
{
    if (m_job)
        m_window.progress()->end();
    m_job.reset();
}

void ReportLoading::take()
{
    if (!m_job || !m_job->isFinished())
        return;
    m_window.progress()->end();
    LoadJob *job = m_job.release();
    job->deleteLater(); // it is still emitting its signal
    auto report = job->takeResult();
    if (report)
        Q_EMIT loaded(*report, job->request());
    else
        fail(report.error(), job->request());
}

void ReportLoading::fail(const Error &error, LoadRequest request)
{
    const bool isEncrypted = error.code == ErrorCode::Encrypted;
    if (isEncrypted) {
        if (const auto password = m_services.prompts.password(QFileInfo(request.file).fileName())) {
            request.password = *password;
            return start(std::move(request));
        }
    }
    const bool givenUp = isEncrypted || error.code == ErrorCode::Cancelled;
    const QString text =
        givenUp ? QString() : Messages(m_services.appearance.language()).error(error);
    if (!givenUp)
        m_services.prompts.showError(text);
    Q_EMIT failed(error, request, text);
}

} // namespace gouji
