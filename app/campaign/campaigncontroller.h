#pragma once

#include "app/campaign/expectedissuers.h"
#include "app/campaign/folderreading.h"
#include "app/campaign/notesexporter.h"
#include "app/campaign/rollupcontroller.h"
#include "app/review/loadjob.h"
#include "ui/campaign/campaignwindow.h"

namespace gouji {

/// The window of a campaign and the campaign in it: opens and closes it, keeps its state, and says
/// which draft is to be reviewed. What is read, added up and exported is in classes of its own.
class CampaignController : public QObject {
    Q_OBJECT

public:
    explicit CampaignController(const CampaignServices &services, QObject *parent = nullptr);
    ~CampaignController() override;

    CampaignWindow &window() { return *m_window; }
    RollupController &rollup() { return m_rollup; }
    /// nullptr while none is open.
    const Campaign *campaign() const { return m_campaign.get(); }
    bool isBusy() const { return (m_reading && m_reading->isBusy()) || m_notes.isBusy(); }

    void open(const QString &folder);
    /// A folder, or files that then are a campaign without a memory.
    void openPaths(const QStringList &paths);
    /// Looks for new and changed files now.
    void look();
    /// Opens a draft, at a cell if that is not null.
    void activate(const QString &path, const CellId &cell = {});
    void goToNextUndecided();

Q_SIGNALS:
    /// `upcoming` are the drafts that come next, for reading them ahead.
    void openRequested(const gouji::LoadRequest &draft,
        const std::vector<gouji::LoadRequest> &upcoming, const gouji::CellId &cell);
    void closed(); ///< the window
    /// Nothing is being read or exported any more.
    void settled();

private:
    void connectWindow();
    void connectActions();
    void connectNotes();
    void setCampaign(std::unique_ptr<CampaignStore> store, const QString &folder);
    void connectReading();
    void closeCampaign();
    void save();
    void askForFolder();
    void askForLastYear();
    void askForRename();
    void exportNotes();
    void addUp();
    void stop();
    QStringList readableDrafts() const;
    std::vector<LoadRequest> upcoming(const QString &path) const;
    void check(const Result<void> &result);

    const CampaignServices m_services;
    std::unique_ptr<CampaignWindow> m_window;
    ExpectedIssuers m_expected;
    NotesExporter m_notes;
    RollupController m_rollup;
    std::unique_ptr<Campaign> m_campaign;
    QString m_folder; ///< empty for a campaign of single files
    QString m_current; ///< the draft that was opened last
    QTimer m_saving;
    std::unique_ptr<FolderReading> m_reading; ///< of m_campaign
};

} // namespace gouji
