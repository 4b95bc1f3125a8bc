#pragma once

#include "model/campaign/campaign.h"
#include "model/form/formlibrary.h"
#include "model/messages/messages.h"
#include "ui/campaign/campaignactions.h"
#include "ui/campaign/draftsmodel.h"
#include "ui/programwindow.h"

#include <QTimer>

class QDockWidget;
class QMenu;

namespace gouji {

class CampaignCharts;
class ChangesPane;
class DraftsView;
class DraftFilterBar;
class MissingPane;

/// The window of a campaign: all drafts in a table, who is missing, what changed, charts. It
/// carries out what concerns views alone; for files, threads and dialogs it tells app/ by its
/// actions and signals.
class CampaignWindow : public ProgramWindow {
    Q_OBJECT

public:
    explicit CampaignWindow(const FormLibrary &library, QWidget *parent = nullptr);
    ~CampaignWindow() override;

    const CampaignActions &actions() const { return *m_actions; }
    DraftsModel &model() { return m_model; }
    DraftsView *view() const { return m_view; }
    DraftFilterBar *filterBar() const { return m_filterBar; }
    MissingPane *missing() const { return m_missing; }
    ChangesPane *changes() const { return m_changes; }
    CampaignCharts *charts() const { return m_charts; }

    /// The campaign must outlive the window or be taken from it; nullptr: none.
    void setCampaign(const Campaign *campaign, const QString &folder);
    void setLanguage(Language language);
    /// What is selected; without a selection, all drafts that are listed.
    QStringList chosenPaths() const;
    /// The draft that comes after `path` in the table and is undecided; from the start again after
    /// the last. Empty where there is none but itself.
    QString nextUndecided(const QString &path) const;

Q_SIGNALS:
    void draftActivated(const QString &path);
    void stateChosen(const QStringList &paths, gouji::DraftState state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void buildDocks();
    void connectViews();
    void changed();
    void refresh();
    void updateSelection();
    void updateSummary();
    void retranslate();

    CampaignActions *m_actions;
    DraftsModel m_model;
    DraftsView *m_view;
    DraftFilterBar *m_filterBar;
    MissingPane *m_missing;
    ChangesPane *m_changes;
    CampaignCharts *m_charts;
    QMenu *m_campaignMenu = nullptr, *m_draftMenu = nullptr, *m_stateMenu = nullptr,
          *m_exportMenu = nullptr, *m_viewMenu = nullptr;
    QDockWidget *m_missingDock = nullptr, *m_changesDock = nullptr, *m_chartsDock = nullptr;
    std::unique_ptr<Messages> m_messages;
    const Campaign *m_campaign = nullptr;
    QString m_folder;
    QTimer m_refresh; ///< many changes make one refresh
};

} // namespace gouji
