#pragma once

#include "app/campaign/campaignservices.h"
#include "app/campaign/folderwatch.h"
#include "app/campaign/readingjob.h"
#include "model/campaign/campaign.h"

namespace gouji {

/// Keeps a campaign in step with its files: looks what lies in the folder, reads what is new or
/// changed, and reads all again when the rules or last year's folder are others. Deleting it stops
/// what it does.
class FolderReading : public QObject {
    Q_OBJECT

public:
    /// The folder is empty for a campaign of single files.
    FolderReading(Campaign &campaign, const QString &folder, const CampaignServices &services,
        QObject *parent = nullptr);

    bool isBusy() const { return m_scan || m_reading; }
    /// nullptr until last year's folder was read.
    const std::shared_ptr<const LastYearFolder> &lastYear() const { return m_lastYear; }

    void addFiles(const QStringList &files);
    /// What was read by other rules than today's is read again.
    void start();
    void look();
    void readAllAgain();
    void readAgain(const FileStamp &draft);
    /// Until readAllAgain().
    void pause();

Q_SIGNALS:
    void began(int drafts);
    void progressed(double fraction);
    void ended();
    /// Nothing is being read any more.
    void settled();

private:
    void takeScan(const std::vector<FileStamp> &stamps);
    void read(std::vector<FileStamp> stamps);
    void finish();

    Campaign &m_campaign;
    const QString m_folder;
    const CampaignServices m_services;
    QStringList m_files;
    FolderWatch m_watch;
    bool m_isPaused = false;
    std::shared_ptr<const LastYearFolder> m_lastYear;
    std::vector<FileStamp> m_waiting; ///< for the reading that is under way to end
    std::unique_ptr<BackgroundJob> m_scan;
    std::unique_ptr<ReadingJob> m_reading;
};

} // namespace gouji
