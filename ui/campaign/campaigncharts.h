#pragma once

#include "model/campaign/campaign.h"
#include "model/campaign/statistics.h"
#include "model/messages/messages.h"
#include "ui/campaign/draftfilter.h"

#include <QTabWidget>

class QChart;
class QChartView;

namespace gouji {

/// Findings by rule and by issuer, requests by outcome, progress over the days. A click on a bar
/// asks for the drafts behind it.
class CampaignCharts : public QTabWidget {
    Q_OBJECT

public:
    explicit CampaignCharts(QWidget *parent = nullptr);

    /// Draws the chart that is in front; the others when they come there.
    void show(const Campaign *campaign, const Messages &messages);
    using QTabWidget::show;
    void retranslate();

Q_SIGNALS:
    /// `name` is what the bar says.
    void chosen(const gouji::DraftFilter &filter, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { Rules, Issuers, Outcomes, Days };

    void draw();
    QChart *newChart();
    QChart *barChart(const std::vector<Count> &counts, const std::function<QString(QString)> &name,
        const std::function<DraftFilter(QString)> &filter);
    QChart *dayChart(const std::vector<DayCount> &days);

    std::vector<QChartView *> m_views;
    const Campaign *m_campaign = nullptr;
    const Messages *m_messages = nullptr;
};

} // namespace gouji
