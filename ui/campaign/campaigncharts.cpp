#include "ui/campaign/campaigncharts.h"

#include "ui/campaign/drafttexts.h"
#include "ui/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace gouji {

namespace {

constexpr int HeightOfAxis = 70; ///< pixels, with the margins

/// As many bars as there is room for their names.
size_t mostBars(const QWidget &view)
{
    const int height = view.fontMetrics().height() * 2;
    return size_t(std::max(3, (view.height() - HeightOfAxis) / height));
}

void paintAxis(QAbstractAxis &axis, const Theme &theme)
{
    QFont small = axis.labelsFont();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    axis.setLabelsFont(small);
    axis.setLabelsColor(theme.text);
    axis.setGridLineColor(theme.grid);
    axis.setLinePenColor(theme.line);
}

QColor colourOf(DraftState state, const Theme &theme)
{
    switch (state) {
    case DraftState::New:
        return theme.hatch;
    case DraftState::InReview:
        return theme.info;
    case DraftState::SentBack:
        return theme.warning;
    case DraftState::HandedInAgain:
        return theme.edited;
    case DraftState::Ready:
        return theme.pass;
    }
    return theme.text;
}

} // namespace

CampaignCharts::CampaignCharts(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    for (int tab = Rules; tab <= Days; ++tab) {
        m_views.push_back(new QChartView);
        m_views.back()->setRenderHint(QPainter::Antialiasing);
        m_views.back()->setFrameShape(QFrame::NoFrame);
        addTab(m_views.back(), QString());
    }
    retranslate();
    connect(this, &QTabWidget::currentChanged, this, &CampaignCharts::draw);
}

void CampaignCharts::retranslate()
{
    setTabText(Rules, tr("Findings by rule"));
    setTabText(Issuers, tr("Findings by issuer"));
    setTabText(Outcomes, tr("Requests by outcome"));
    setTabText(Days, tr("Progress"));
    for (int tab = Rules; tab <= Days; ++tab)
        m_views[size_t(tab)]->setAccessibleName(tabText(tab));
}

void CampaignCharts::show(const Campaign *campaign, const Messages &messages)
{
    m_campaign = campaign;
    m_messages = &messages;
    draw();
}

void CampaignCharts::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    if (m_messages && event->size().height() != event->oldSize().height())
        draw();
}

void CampaignCharts::draw()
{
    QChartView *view = m_views[size_t(currentIndex())];
    const std::unique_ptr<QChart> old(view->chart()); // the view gives it away below
    if (!m_campaign) {
        view->setChart(newChart());
        return;
    }
    const auto &drafts = m_campaign->drafts();
    const auto issuer = [this](const QString &path) { return m_campaign->draft(path)->name(); };
    switch (Tab(currentIndex())) {
    case Rules:
        view->setChart(barChart(
            findingsByRule(drafts), [this](const QString &id) { return m_messages->ruleName(id); },
            [](const QString &id) { return DraftFilter {.rule = id}; }));
        break;
    case Issuers:
        view->setChart(barChart(findingsByDraft(drafts, mostBars(*view)), issuer,
            [](const QString &id) { return DraftFilter {.path = id}; }));
        break;
    case Outcomes:
        view->setChart(barChart(requestsByOutcome(drafts), &DraftTexts::outcome,
            [](const QString &id) { return DraftFilter {.outcome = id}; }));
        break;
    case Days:
        view->setChart(dayChart(progressByDay(m_campaign->events())));
        break;
    }
}

QChart *CampaignCharts::newChart()
{
    const Theme &theme = Theme::of(palette());
    auto *chart = new QChart;
    chart->setBackgroundBrush(theme.base);
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 12, 4});
    chart->legend()->setLabelColor(theme.text);
    chart->legend()->hide();
    return chart;
}

QChart *CampaignCharts::barChart(const std::vector<Count> &counts,
    const std::function<QString(QString)> &name, const std::function<DraftFilter(QString)> &filter)
{
    const Theme &theme = Theme::of(palette());
    QChart *chart = newChart();
    // A horizontal chart counts its categories from below.
    const size_t most = std::min(mostBars(*currentWidget()), counts.size());
    std::vector<Count> shown(counts.begin(), counts.begin() + std::ptrdiff_t(most));
    std::reverse(shown.begin(), shown.end());
    if (shown.empty())
        return chart;
    auto *bars = new QBarSet(QString());
    auto *names = new QBarCategoryAxis;
    for (const Count &count : shown) {
        *bars << count.value;
        QString label = name(count.id);
        while (names->categories().contains(label))
            label += u' '; // categories are told apart by their names
        names->append(label);
    }
    bars->setColor(theme.accent);
    bars->setBorderColor(theme.accent);
    bars->setLabelColor(theme.text);
    auto *series = new QHorizontalBarSeries;
    series->append(bars);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart->addSeries(series);
    auto *values = new QValueAxis;
    values->setLabelFormat(QStringLiteral("%d"));
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    const auto largest = std::max_element(shown.begin(), shown.end(),
        [](const Count &a, const Count &b) { return a.value < b.value; });
    values->setRange(0, std::max(1, largest->value));
    values->applyNiceNumbers();
    paintAxis(*names, theme);
    paintAxis(*values, theme);
    connect(series, &QAbstractBarSeries::clicked, this, [this, shown, name, filter](int bar) {
        const QString id = shown[size_t(bar)].id;
        Q_EMIT chosen(filter(id), name(id));
    });
    return chart;
}

QChart *CampaignCharts::dayChart(const std::vector<DayCount> &days)
{
    const Theme &theme = Theme::of(palette());
    QChart *chart = newChart();
    if (days.empty())
        return chart;
    chart->legend()->show();
    auto *series = new QStackedBarSeries;
    auto *names = new QBarCategoryAxis;
    int most = 1;
    for (const DayCount &day : days) {
        names->append(QLocale().toString(day.day, QLocale::ShortFormat));
        int sum = 0;
        for (const int count : day.states)
            sum += count;
        most = std::max(most, sum);
    }
    for (const DraftState state : draftStates()) {
        auto *set = new QBarSet(DraftTexts::state(state));
        set->setColor(colourOf(state, theme));
        set->setBorderColor(theme.base);
        for (const DayCount &day : days)
            *set << day.states.value(state);
        series->append(set);
    }
    chart->addSeries(series);
    auto *values = new QValueAxis;
    values->setLabelFormat(QStringLiteral("%d"));
    values->setRange(0, most);
    chart->addAxis(names, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(values);
    values->applyNiceNumbers();
    paintAxis(*names, theme);
    paintAxis(*values, theme);
    return chart;
}

} // namespace gouji
