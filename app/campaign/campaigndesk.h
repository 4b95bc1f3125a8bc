#pragma once

#include "app/campaign/campaigncontroller.h"
#include "app/campaign/preloader.h"
#include "app/review/controller.h"

namespace gouji {

/// A campaign's window together with the one window in which its drafts are reviewed, one after the
/// other.
class CampaignDesk : public QObject {
    Q_OBJECT

public:
    /// `newWindow` makes a window for reviews, which may be closed at any time.
    CampaignDesk(const Services &services, CampaignPrompts &prompts,
        std::function<Controller &()> newWindow);

    CampaignController &campaign() { return m_campaign; }
    /// nullptr until a draft was opened, and after the window was closed.
    Controller *reviews() const { return m_reviews; }

private:
    void review(
        const LoadRequest &request, const std::vector<LoadRequest> &upcoming, const CellId &cell);
    void openWindow();
    void showCell();

    CampaignController m_campaign;
    Preloader m_preloader;
    const std::function<Controller &()> m_newWindow;
    Controller *m_reviews = nullptr;
    CellId m_cell; ///< to be shown when the draft is open
};

} // namespace gouji
