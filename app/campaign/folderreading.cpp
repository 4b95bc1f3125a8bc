#include "app/campaign/folderreading.h"

#include "app/campaign/draftfolder.h"

namespace gouji {

FolderReading::FolderReading(
    Campaign &campaign, const QString &folder, const CampaignServices &services, QObject *parent)
    : QObject(parent), m_campaign(campaign), m_folder(folder), m_services(services)
{
    connect(&m_watch, &FolderWatch::lookAgain, this, &FolderReading::look);
    if (services.profile)
        connect(services.profile, &OfficeProfile::changed, this, &FolderReading::start);
}

void FolderReading::addFiles(const QStringList &files)
{
    m_files << files;
    m_files.removeDuplicates();
    look();
}

void FolderReading::start()
{
    m_watch.watch(m_folder);
    const QString rules = m_services.rules().fingerprint;
    const bool sameRules = rules == m_campaign.checkedBy();
    if (!sameRules)
        m_campaign.setCheckedBy(rules);
    if (sameRules || m_campaign.drafts().empty())
        look();
    else
        readAllAgain();
}

void FolderReading::look()
{
    if (m_scan || m_isPaused)
        return;
    const auto stamps = std::make_shared<std::vector<FileStamp>>();
    m_scan = std::make_unique<BackgroundJob>();
    connect(m_scan.get(), &BackgroundJob::finished, this, [this, stamps] {
        m_scan.release()->deleteLater(); // it is still emitting its signal
        takeScan(*stamps);
    });
    m_scan->start([stamps, folder = m_folder, files = m_files](const Progress &,
                      const std::atomic_bool &) { *stamps = draftsIn(folder, files); });
}

void FolderReading::takeScan(const std::vector<FileStamp> &stamps)
{
    if (m_reading) // it knows of some of these already; the next look finds the others
        return;
    const auto toRead = m_campaign.look(stamps);
    if (toRead.empty())
        Q_EMIT settled();
    else
        read(toRead);
}

void FolderReading::read(std::vector<FileStamp> stamps)
{
    Q_EMIT began(int(stamps.size()));
    m_reading = std::make_unique<ReadingJob>(m_services.reader);
    connect(m_reading.get(), &ReadingJob::read, &m_campaign, &Campaign::take);
    connect(m_reading.get(), &ReadingJob::progressed, this, &FolderReading::progressed);
    connect(m_reading.get(), &ReadingJob::finished, this, &FolderReading::finish);
    m_reading->start({m_folder, std::move(stamps), m_campaign.lastYearFolder(),
                         m_campaign.renames(), m_services.rules()},
        m_lastYear);
}

void FolderReading::finish()
{
    Q_EMIT ended();
    ReadingJob *job = m_reading.release();
    job->deleteLater(); // it is still emitting its signal
    m_lastYear = job->lastYear();
    if (m_waiting.empty())
        return Q_EMIT settled();
    read(std::exchange(m_waiting, {}));
}

void FolderReading::readAllAgain()
{
    m_isPaused = false;
    m_lastYear.reset();
    std::vector<FileStamp> stamps;
    for (const Draft &draft : m_campaign.drafts()) {
        if (!draft.isGone)
            stamps.push_back(draft.stamp());
    }
    if (stamps.empty())
        return look();
    if (m_reading) {
        m_reading->cancel();
        m_waiting = stamps;
    } else {
        read(stamps);
    }
}

void FolderReading::readAgain(const FileStamp &draft)
{
    if (m_reading)
        m_waiting.push_back(draft);
    else
        read({draft});
}

void FolderReading::pause()
{
    m_isPaused = true;
    m_waiting.clear();
    if (m_reading)
        m_reading->cancel();
}

} // namespace gouji
