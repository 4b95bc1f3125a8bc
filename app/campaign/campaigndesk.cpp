#include "app/campaign/campaigndesk.h"

namespace gouji {

CampaignDesk::CampaignDesk(
    const Services &services, CampaignPrompts &prompts, std::function<Controller &()> newWindow)
    : m_campaign({services.library, services.settings, services.appearance, prompts}),
      m_preloader(services.extractor), m_newWindow(std::move(newWindow))
{
    connect(&m_campaign, &CampaignController::openRequested, this, &CampaignDesk::review);
}

void CampaignDesk::review(const LoadRequest &request, const std::vector<LoadRequest> &upcoming)
{
    if (!m_reviews)
        openWindow();
    m_reviews->openPrepared(m_preloader.take(request));
    m_reviews->window().activateWindow();
    m_preloader.prepare(upcoming);
}

void CampaignDesk::openWindow()
{
    m_reviews = &m_newWindow();
    m_reviews->window().addAction(m_campaign.window().actions()[CampaignActions::NextUndecided]);
    connect(m_reviews, &Controller::closed, this, [this] { m_reviews = nullptr; });
    // What was saved counts at once.
    connect(m_reviews, &Controller::opened, &m_campaign, &CampaignController::rescan);
    connect(m_reviews, &Controller::closed, &m_campaign, &CampaignController::rescan);
}

} // namespace gouji
