#pragma once

#include "app/campaign/campaigndesk.h"
#include "app/campaign/campaigndialogs.h"

namespace gouji {

/// All windows of the program, one report each.
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(const Services &services) : m_services(services) { }

    /// One window for each file, a campaign for each folder, or an empty window without any.
    void open(const QStringList &files);
    /// The campaign of a folder; an empty window for one where it is empty.
    void openCampaign(const QString &folder);
    /// Offers back the work that was not saved when the program ended.
    void offerUnfinished();
    const std::vector<std::unique_ptr<Controller>> &controllers() const { return m_controllers; }
    const std::vector<std::unique_ptr<CampaignDesk>> &campaigns() const { return m_campaigns; }

private:
    Controller &add();
    /// One that shows nothing yet, else a new one.
    Controller &idle();
    void remove(Controller *controller);

    Services m_services;
    CampaignDialogs m_campaignPrompts;
    std::vector<std::unique_ptr<Controller>> m_controllers;
    std::vector<std::unique_ptr<CampaignDesk>> m_campaigns; ///< use windows of m_controllers
};

} // namespace gouji
