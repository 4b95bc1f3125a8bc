#include "app/program/windows.h"

#include <QFileInfo>

#include <algorithm>

namespace gouji {

void Windows::open(const QStringList &files)
{
    if (files.isEmpty())
        add();
    for (const QString &file : files)
        QFileInfo(file).isDir() ? openCampaign(file) : add().open(file);
}

void Windows::openCampaign(const QString &folder)
{
    CampaignDesk *desk = m_campaigns
                             .emplace_back(std::make_unique<CampaignDesk>(m_services,
                                 m_campaignPrompts, [this]() -> Controller & { return add(); }))
                             .get();
    // Later: the window is still in its close event.
    connect(
        &desk->campaign(), &CampaignController::closed, this,
        [this, desk] {
            std::erase_if(m_campaigns, [desk](const auto &other) { return other.get() == desk; });
        },
        Qt::QueuedConnection);
    desk->campaign().window().show();
    if (!folder.isEmpty())
        desk->campaign().open(folder);
}

void Windows::offerUnfinished()
{
    const auto found = Journal::unfinished(m_services.stateFolder);
    if (m_services.stateFolder.isEmpty() || found.empty())
        return;
    QStringList names;
    for (const UnfinishedReview &review : found) {
        const QString file = QFileInfo(review.originalFile).fileName();
        names << (review.summary.title.isEmpty() ? file : review.summary.title);
    }
    switch (m_services.prompts.unfinishedReviews(names)) {
    case Prompts::Unfinished::Restore:
        for (const UnfinishedReview &review : found)
            idle().recover(review);
        break;
    case Prompts::Unfinished::Discard:
        for (const UnfinishedReview &review : found)
            Journal::remove(review.path);
        break;
    case Prompts::Unfinished::Later:
        break;
    }
}

Controller &Windows::idle()
{
    for (const auto &controller : m_controllers) {
        if (!controller->session() && !controller->isLoading())
            return *controller;
    }
    return add();
}

Controller &Windows::add()
{
    Controller *controller =
        m_controllers.emplace_back(std::make_unique<Controller>(m_services)).get();
    connect(controller, &Controller::openElsewhere, this, &Windows::open);
    connect(controller, &Controller::campaignWanted, this, [this] { openCampaign({}); });
    // Later: the window is still in its close event.
    connect(
        controller, &Controller::closed, this, [this, controller] { remove(controller); },
        Qt::QueuedConnection);
    controller->window().show();
    return *controller;
}

void Windows::remove(Controller *controller)
{
    const auto it = std::find_if(m_controllers.begin(), m_controllers.end(),
        [controller](const auto &candidate) { return candidate.get() == controller; });
    if (it != m_controllers.end())
        m_controllers.erase(it);
}

} // namespace gouji
