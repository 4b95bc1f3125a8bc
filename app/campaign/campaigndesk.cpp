#include "app/campaign/campaigndesk.h"

#include "model/campaign/draftreader.h"

namespace gouji {

CampaignDesk::CampaignDesk(
    const Services &services, CampaignPrompts &prompts, std::function<Controller &()> newWindow)
    : m_campaign({services.settings, services.appearance, prompts,
        std::make_shared<const DraftReader>(services.library, services.extractor),
        services.profile}),
      m_preloader(services.extractor), m_newWindow(std::move(newWindow))
{
    connect(&m_campaign, &CampaignController::openRequested, this, &CampaignDesk::review);
}

void CampaignDesk::review(
    const LoadRequest &request, const std::vector<LoadRequest> &upcoming, const CellId &cell)
{
    if (!m_reviews)
        openWindow();
    m_cell = cell;
    m_reviews->openPrepared(m_preloader.take(request));
    m_reviews->window().activateWindow();
    m_preloader.prepare(upcoming);
}

void CampaignDesk::openWindow()
{
    m_reviews = &m_newWindow();
    m_reviews->window().addAction(m_campaign.window().actions()[CampaignActions::NextUndecided]);
    connect(m_reviews, &Controller::closed, this, [this] { m_reviews = nullptr; });
    connect(m_reviews, &Controller::opened, this, &CampaignDesk::showCell);
    // What was saved counts at once.
    connect(m_reviews, &Controller::opened, &m_campaign, &CampaignController::look);
    connect(m_reviews, &Controller::closed, &m_campaign, &CampaignController::look);
}

void CampaignDesk::showCell()
{
    const CellId cell = std::exchange(m_cell, {});
    if (m_reviews->session() && m_reviews->session()->report().find(cell))
        m_reviews->session()->selectCell(cell);
}

} // namespace gouji
