#pragma once

#include "app/appearance.h"
#include "app/campaign/campaignexport.h"
#include "app/campaign/campaignprompts.h"
#include "app/campaign/folderwatch.h"
#include "app/campaign/readingjob.h"
#include "app/loadjob.h"
#include "model/campaign/campaign.h"
#include "ui/campaign/campaignwindow.h"

namespace gouji {

/// What the campaign's window needs; all of it outlives the window.
struct CampaignServices {
    const FormLibrary &library;
    Settings &settings;
    Appearance &appearance;
    CampaignPrompts &prompts;
};

/// The window of a campaign and the campaign in it: looks into the folder, reads what is new, keeps
/// the state, exports.
class CampaignController : public QObject {
    Q_OBJECT

public:
    explicit CampaignController(const CampaignServices &services, QObject *parent = nullptr);
    ~CampaignController() override;

    CampaignWindow &window() { return *m_window; }
    /// nullptr while none is open.
    const Campaign *campaign() const { return m_campaign.get(); }
    bool isBusy() const { return m_scan || m_reading || m_export; }
    /// How to open a draft: its review if there is one of this very version; work on an older
    /// version is carried over to it.
    LoadRequest requestFor(const QString &path) const;

    void open(const QString &folder);
    /// A folder, or files that then are a campaign without a memory.
    void openPaths(const QStringList &paths);
    void rescan();
    void readAllAgain();
    void activate(const QString &path);
    void goToNextUndecided();
    void pasteExpected(const QString &text);
    void exportNotes();
    void exportRollup();

Q_SIGNALS:
    /// `upcoming` are the drafts that come next, for reading them ahead.
    void openRequested(
        const gouji::LoadRequest &draft, const std::vector<gouji::LoadRequest> &upcoming);
    void closed(); ///< the window
    /// Nothing is being read any more.
    void settled();

private:
    void connectWindow();
    void setCampaign(std::unique_ptr<CampaignStore> store, const QString &folder);
    void closeCampaign();
    void takeScan(const std::vector<FileStamp> &stamps);
    void read(std::vector<FileStamp> stamps);
    void finishReading();
    void save();
    void askForFolder();
    void askForLastYear();
    void askForExpected();
    void takeExpectedFromFile();
    void askForRename();
    std::vector<LoadRequest> upcoming(const QString &path) const;
    CampaignExport exportRequest(const QString &target) const;
    void runExport(std::function<ExportOutcome(const Progress &, const std::atomic_bool &)> work);
    void show(const ExportOutcome &outcome);
    void check(const Result<void> &result);

    CampaignServices m_services;
    const std::shared_ptr<const DraftReader> m_reader;
    std::unique_ptr<CampaignWindow> m_window;
    std::unique_ptr<Campaign> m_campaign;
    QString m_folder; ///< empty for a campaign of single files
    QStringList m_singleFiles;
    QString m_current; ///< the draft that was opened last
    FolderWatch m_watch;
    QTimer m_saving;
    bool m_isPaused = false; ///< the user stopped the reading
    std::shared_ptr<const LastYearFolder> m_lastYear;
    std::vector<FileStamp> m_toRead;
    std::unique_ptr<BackgroundJob> m_scan;
    std::unique_ptr<ReadingJob> m_reading;
    std::unique_ptr<BackgroundJob> m_export;
};

} // namespace gouji
