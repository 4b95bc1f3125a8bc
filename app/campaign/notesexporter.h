#pragma once

#include "app/campaign/backgroundjob.h"
#include "app/campaign/campaignexport.h"
#include "app/campaign/campaignservices.h"

namespace gouji {

/// Asks for a folder and writes the notes to all departments there, in the background.
class NotesExporter : public QObject {
    Q_OBJECT

public:
    explicit NotesExporter(const CampaignServices &services) : m_services(services) { }

    bool isBusy() const { return m_job != nullptr; }
    void start(CampaignExport request);
    void cancel();
    /// Stops and waits.
    void stop() { m_job.reset(); }

Q_SIGNALS:
    void began();
    void progressed(double fraction);
    void ended();
    void hinted(const QString &text);

private:
    void finish(const ExportOutcome &outcome);

    const CampaignServices m_services;
    std::unique_ptr<BackgroundJob> m_job;
};

} // namespace gouji
