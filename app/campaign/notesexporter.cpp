#include "app/campaign/notesexporter.h"

namespace gouji {

void NotesExporter::start(CampaignExport request)
{
    if (isBusy())
        return;
    request.target = m_services.prompts.folderToOpen(
        tr("Where to write the notes"), m_services.settings.exportFolder());
    if (request.target.isEmpty())
        return;
    m_services.settings.setExportFolder(request.target);
    const auto outcome = std::make_shared<ExportOutcome>();
    m_job = std::make_unique<BackgroundJob>();
    connect(m_job.get(), &BackgroundJob::progressed, this, &NotesExporter::progressed);
    connect(m_job.get(), &BackgroundJob::finished, this, [this, outcome] {
        m_job.release()->deleteLater(); // it is still emitting its signal
        finish(*outcome);
    });
    Q_EMIT began();
    m_job->start([outcome, request = std::move(request)](
                     const Progress &progress, const std::atomic_bool &cancelled) {
        *outcome = writeNotes(request, progress, cancelled);
    });
}

void NotesExporter::cancel()
{
    if (m_job)
        m_job->cancel();
}

void NotesExporter::finish(const ExportOutcome &outcome)
{
    Q_EMIT ended();
    Q_EMIT hinted(tr("%n draft(s) exported.", nullptr, outcome.written));
    m_services.showErrors(outcome.errors);
}

} // namespace gouji
