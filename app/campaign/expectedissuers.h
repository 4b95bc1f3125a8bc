#pragma once

#include "app/campaign/campaignservices.h"
#include "model/campaign/campaign.h"

namespace gouji {

/// Gives a campaign the list of those who should hand in: typed, pasted, or from a file.
class ExpectedIssuers : public QObject {
    Q_OBJECT

public:
    explicit ExpectedIssuers(const CampaignServices &services) : m_services(services) { }

    void ask(Campaign &campaign);
    void paste(Campaign &campaign, const QString &text);
    void takeFile(Campaign &campaign);

Q_SIGNALS:
    void hinted(const QString &text);

private:
    void set(Campaign &campaign, const QStringList &names);

    const CampaignServices m_services;
};

} // namespace gouji
