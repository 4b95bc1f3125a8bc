#pragma once

#include "app/campaign/backgroundjob.h"
#include "app/campaign/campaignservices.h"
#include "ui/rollup/rollupwindow.h"

namespace gouji {

/// Which drafts are added up.
struct RollupRequest {
    QString folder; ///< of the campaign
    QStringList drafts; ///< paths as in Draft
};

/// Adds up drafts, with their corrections, shows the sums in a window of their own, compares them
/// with the district's own report and exports them.
class RollupController : public QObject {
    Q_OBJECT

public:
    explicit RollupController(const CampaignServices &services);
    ~RollupController() override;

    RollupWindow &window() { return *m_window; }
    const RollupSums &sums() const { return *m_sums; }
    bool isBusy() const { return m_job != nullptr; }

    void show(RollupRequest request);
    /// The district's own report; empty: none.
    void compareWith(const QString &file);

Q_SIGNALS:
    void draftWanted(const QString &path, const gouji::CellId &cell);
    /// Nothing is being added up any more.
    void settled();

private:
    void connectWindow();
    void addUp();
    void finish(RollupSums sums, const std::vector<Error> &errors);
    void askForOwnReport();
    void exportSums();
    Result<QByteArray> bytesFor(const QString &file) const;

    const CampaignServices m_services;
    const std::unique_ptr<RollupWindow> m_window;
    RollupRequest m_request;
    QString m_ownFile;
    std::shared_ptr<const RollupSums> m_sums = std::make_shared<const RollupSums>();
    std::unique_ptr<BackgroundJob> m_job;
};

} // namespace gouji
