#include "app/lastyear.h"

#include "app/controller.h"
#include "ui/progressstrip.h"
#include "ui/reviewdocks.h"

#include <QFileInfo>

namespace gouji {

LastYear::LastYear(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connect(window.progress(), &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void LastYear::setSession(ReviewSession *session)
{
    m_session = session;
    m_job.reset();
}

void LastYear::ask()
{
    const QString file = m_services.prompts.lastYearsReport(m_services.settings.openFolder());
    if (!file.isEmpty())
        open(file);
}

void LastYear::open(const QString &file)
{
    if (m_session)
        load({QFileInfo(file).absoluteFilePath()});
}

void LastYear::remove()
{
    if (m_session)
        m_session->review().setPrevious({});
}

void LastYear::load(LoadRequest request)
{
    m_window.progress()->begin(QFileInfo(request.file).fileName());
    m_job = std::make_unique<LoadJob>(m_services.extractor, std::move(request));
    connect(m_job.get(), &LoadJob::progressed, m_window.progress(), &ProgressStrip::setFraction);
    connect(m_job.get(), &LoadJob::finished, this, &LastYear::take);
    m_job->start();
}

void LastYear::take()
{
    m_window.progress()->end();
    LoadJob *job = m_job.release();
    job->deleteLater(); // it is still emitting its signal
    auto loaded = job->takeResult();
    if (!loaded)
        return fail(loaded.error(), job->request());
    OpenedReport &last = loaded->opened;
    for (const CellEdit &edit : last.state.corrections) { // of a review, what was made of it
        if (last.report.content(edit.cell) == edit.before)
            last.report.setContent(edit.cell, edit.after);
    }
    m_session->review().setPrevious(
        PreviousYear {std::move(last.document), std::move(last.report)});
    m_window.docks()->raise(ReviewDocks::Comparison);
    Q_EMIT opened();
}

void LastYear::fail(const Error &error, LoadRequest request)
{
    const bool isEncrypted = error.code == ErrorCode::Encrypted;
    if (isEncrypted) {
        if (const auto password = m_services.prompts.password(QFileInfo(request.file).fileName())) {
            request.password = *password;
            return load(std::move(request));
        }
    }
    const bool givenUp = isEncrypted || error.code == ErrorCode::Cancelled;
    const QString text = givenUp ? QString() : m_session->messages().error(error);
    if (!givenUp)
        m_services.prompts.showError(text);
    Q_EMIT failed(text);
}

} // namespace gouji
