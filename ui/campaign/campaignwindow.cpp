#include "ui/campaign/campaignwindow.h"

#include "ui/campaign/campaigncharts.h"
#include "ui/campaign/changespane.h"
#include "ui/campaign/draftfilterbar.h"
#include "ui/campaign/draftsview.h"
#include "ui/campaign/missingpane.h"
#include "ui/progressstrip.h"

#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshTime = 200; ///< milliseconds between two looks at what came in
} // namespace

CampaignWindow::CampaignWindow(const FormLibrary &library, QWidget *parent)
    : ProgramWindow(parent), m_actions(new CampaignActions(this)), m_view(new DraftsView(m_model)),
      m_filterBar(new DraftFilterBar), m_missing(new MissingPane),
      m_changes(new ChangesPane(library)), m_charts(new CampaignCharts),
      m_messages(std::make_unique<Messages>(Language::English))
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_view, 1);
    setCentralWidget(page);
    m_model.setMessages(m_messages.get());
    buildMenus();
    buildToolBar();
    buildDocks();
    connectViews();
    retranslate();
}

CampaignWindow::~CampaignWindow() = default;

void CampaignWindow::buildMenus()
{
    using A = CampaignActions;
    const auto add = [this](QMenu *menu, std::initializer_list<A::Id> ids) {
        for (const A::Id id : ids)
            menu->addAction((*m_actions)[id]);
    };
    m_campaignMenu = menuBar()->addMenu(QString());
    m_draftMenu = menuBar()->addMenu(QString());
    m_exportMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    add(m_campaignMenu, {A::OpenFolder, A::LastYear, A::Expected, A::ReadAgain, A::Close});
    add(m_draftMenu, {A::OpenDraft, A::NextUndecided});
    m_stateMenu = m_draftMenu->addMenu(QString());
    add(m_stateMenu,
        {A::MarkNew, A::MarkInReview, A::MarkSentBack, A::MarkHandedInAgain, A::MarkReady});
    add(m_draftMenu, {A::Rename});
    add(m_exportMenu, {A::ExportNotes, A::Rollup});
    add(m_viewMenu, {A::Search});
    m_view->addAction((*m_actions)[A::OpenDraft]);
    m_view->addAction(m_stateMenu->menuAction());
    m_view->addAction((*m_actions)[A::Rename]);
    // In the table alone: elsewhere Return belongs to buttons and lists.
    (*m_actions)[A::OpenDraft]->setShortcutContext(Qt::WidgetShortcut);
}

void CampaignWindow::buildToolBar()
{
    using A = CampaignActions;
    QToolBar *bar = addToolBar(QString());
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const auto &group : std::vector<std::vector<A::Id>> {{A::OpenFolder, A::ReadAgain},
             {A::OpenDraft, A::NextUndecided}, {A::ExportNotes, A::Rollup}}) {
        if (!bar->actions().isEmpty())
            bar->addSeparator();
        for (const A::Id id : group)
            bar->addAction((*m_actions)[id]);
    }
}

void CampaignWindow::buildDocks()
{
    const auto dock = [this](const QString &name, QWidget *widget, Qt::DockWidgetArea area) {
        auto *added = new QDockWidget;
        added->setObjectName(name);
        added->setWidget(widget);
        added->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(area, added);
        m_viewMenu->addAction(added->toggleViewAction());
        return added;
    };
    m_missingDock = dock(u"missing"_s, m_missing, Qt::RightDockWidgetArea);
    m_changesDock = dock(u"changes"_s, m_changes, Qt::RightDockWidgetArea);
    m_chartsDock = dock(u"charts"_s, m_charts, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    resizeDocks({m_missingDock}, {300}, Qt::Horizontal);
    resizeDocks({m_chartsDock}, {320}, Qt::Vertical);
}

void CampaignWindow::connectViews()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshTime);
    connect(&m_refresh, &QTimer::timeout, this, &CampaignWindow::refresh);
    connect(m_filterBar, &DraftFilterBar::filterChanged, this, [this](const DraftFilter &filter) {
        m_model.setFilter(filter);
        updateSummary();
    });
    connect(m_filterBar, &DraftFilterBar::groupingChanged, &m_model, &DraftsModel::setGrouping);
    connect(m_charts, &CampaignCharts::chosen, m_filterBar, &DraftFilterBar::choose);
    connect(m_view, &DraftsView::draftActivated, this, &CampaignWindow::draftActivated);
    connect(m_view, &DraftsView::selectionMoved, this, &CampaignWindow::updateSelection);
    using A = CampaignActions;
    connect(
        (*m_actions)[A::Search], &QAction::triggered, m_filterBar, &DraftFilterBar::focusSearch);
    connect((*m_actions)[A::Close], &QAction::triggered, this, &QWidget::close);
    connect((*m_actions)[A::OpenDraft], &QAction::triggered, this,
        [this] { Q_EMIT draftActivated(m_view->currentPath()); });
    const std::pair<A::Id, DraftState> marks[] = {{A::MarkNew, DraftState::New},
        {A::MarkInReview, DraftState::InReview}, {A::MarkSentBack, DraftState::SentBack},
        {A::MarkHandedInAgain, DraftState::HandedInAgain}, {A::MarkReady, DraftState::Ready}};
    for (const auto &[id, state] : marks)
        connect((*m_actions)[id], &QAction::triggered, this,
            [this, chosen = state] { Q_EMIT stateChosen(m_view->selectedPaths(), chosen); });
}

void CampaignWindow::setCampaign(const Campaign *campaign, const QString &folder)
{
    if (m_campaign)
        m_campaign->disconnect(this);
    m_campaign = campaign;
    m_folder = folder;
    if (campaign) {
        connect(campaign, &Campaign::changed, this, &CampaignWindow::changed);
        connect(campaign, &Campaign::expectedChanged, this, &CampaignWindow::changed);
    }
    m_model.setCampaign(campaign);
    refresh();
    retranslate();
}

/// The first change shows at once, those that follow it together.
void CampaignWindow::changed()
{
    if (m_refresh.isActive())
        return;
    if (m_model.listed() == 0)
        refresh();
    m_refresh.start();
}

void CampaignWindow::refresh()
{
    m_model.refresh();
    m_missing->show(m_campaign ? m_campaign->missingIssuers() : QStringList(),
        m_campaign ? m_campaign->expectedIssuers().size() : 0);
    if (m_chartsDock->isVisible())
        m_charts->show(m_campaign, *m_messages);
    updateSummary();
    updateSelection();
}

void CampaignWindow::updateSelection()
{
    m_actions->setAvailable(m_campaign != nullptr, !m_view->selectedPaths().isEmpty());
    const QString path = m_view->currentPath();
    m_changes->show(m_campaign && !path.isEmpty() ? m_campaign->draft(path) : nullptr, *m_messages);
}

void CampaignWindow::updateSummary()
{
    if (!m_campaign)
        return summaryLabel()->clear();
    int present = 0;
    int unread = 0;
    int undecided = 0;
    for (const Draft &draft : m_campaign->drafts()) {
        present += draft.isGone ? 0 : 1;
        unread += !draft.isGone && !draft.content.problem.isEmpty() ? 1 : 0;
        undecided += !draft.isGone && isUndecided(draft) ? 1 : 0;
    }
    QStringList parts {tr("%n draft(s)", nullptr, present)};
    if (m_model.listed() != present)
        parts << tr("%n listed", nullptr, m_model.listed());
    parts << tr("%n undecided", nullptr, undecided);
    if (unread > 0)
        parts << tr("%n could not be read", nullptr, unread);
    summaryLabel()->setText(parts.join(u"  ·  "_s));
}

void CampaignWindow::setLanguage(Language language)
{
    m_messages = std::make_unique<Messages>(language);
    m_model.setMessages(m_messages.get());
}

QStringList CampaignWindow::chosenPaths() const
{
    const QStringList selected = m_view->selectedPaths();
    return selected.size() > 1 ? selected : m_model.paths();
}

QString CampaignWindow::nextUndecided(const QString &path) const
{
    const QStringList paths = m_model.paths();
    const qsizetype count = paths.size();
    const qsizetype start = paths.indexOf(path);
    for (qsizetype step = 1; step <= count; ++step) {
        const QString &candidate = paths[(start + step) % count];
        if (candidate != path && isUndecided(*m_campaign->draft(candidate)))
            return candidate;
    }
    return {};
}

void CampaignWindow::retranslate()
{
    m_actions->retranslate();
    m_campaignMenu->setTitle(tr("&Campaign"));
    m_draftMenu->setTitle(tr("&Draft"));
    m_stateMenu->setTitle(tr("&Mark as"));
    m_exportMenu->setTitle(tr("&Export"));
    m_viewMenu->setTitle(tr("&View"));
    m_missingDock->setWindowTitle(tr("Missing"));
    m_changesDock->setWindowTitle(tr("Changes"));
    m_chartsDock->setWindowTitle(tr("Charts"));
    m_filterBar->retranslate();
    m_missing->retranslate();
    m_charts->retranslate();
    progress()->retranslate();
    m_view->setAccessibleName(tr("Drafts"));
    m_view->setPlaceholder(m_campaign
            ? tr("No draft is listed.")
            : tr("Drop a folder of drafts here, or open one. Nothing leaves this computer."));
    const QString folder = QDir::toNativeSeparators(m_folder);
    setWindowTitle(m_campaign ? tr("%1 — Campaign — Gouji").arg(folder) : tr("Campaign — Gouji"));
    refresh();
}

void CampaignWindow::changeEvent(QEvent *event)
{
    ProgramWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_chartsDock && m_chartsDock->isVisible())
        m_charts->show(m_campaign, *m_messages);
}

} // namespace gouji
