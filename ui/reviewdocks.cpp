#include "ui/reviewdocks.h"

#include "ui/charts/chartspane.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/history/historypage.h"
#include "ui/relations/relationspane.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

// Sizes of a dock when it is first opened, in pixels.
constexpr int Width = 380;
constexpr int Height = 300;

} // namespace

ReviewDocks::ReviewDocks(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
    // Wide things lie below: beside the tables there is no room for a chart or for five columns.
    m_docks = {add(u"comparison"_s, Qt::BottomDockWidgetArea),
        add(u"relations"_s, Qt::RightDockWidgetArea), add(u"charts"_s, Qt::BottomDockWidgetArea),
        add(u"history"_s, Qt::BottomDockWidgetArea)};
    window.tabifyDockWidget(m_docks[Comparison], m_docks[Charts]);
    window.tabifyDockWidget(m_docks[Charts], m_docks[History]);
    for (size_t id = 0; id < m_docks.size(); ++id) {
        connect(m_docks[id], &QDockWidget::visibilityChanged, this, [this, id](bool visible) {
            if (visible)
                fill(Id(id));
        });
    }
    m_state = window.saveState();
    retranslate();
    show(nullptr);
}

QDockWidget *ReviewDocks::add(const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    m_window.addDockWidget(area, dock);
    dock->hide();
    return dock;
}

void ReviewDocks::show(ReviewSession *session)
{
    if (m_session && !session)
        m_state = m_window.saveState();
    const bool opens = session && !m_session;
    m_session = session;
    for (QDockWidget *dock : m_docks) {
        delete dock->widget();
        dock->toggleViewAction()->setEnabled(session != nullptr);
        if (!session)
            dock->hide();
    }
    if (opens)
        m_window.restoreState(m_state);
    for (int id = 0; id < Count; ++id) {
        if (m_docks[size_t(id)]->isVisible())
            fill(Id(id));
    }
}

void ReviewDocks::fill(Id id)
{
    QDockWidget *dock = m_docks[size_t(id)];
    if (m_session && !dock->widget())
        dock->setWidget(make(id));
}

QWidget *ReviewDocks::make(Id id)
{
    switch (id) {
    case Comparison:
        return makeComparison();
    case Charts:
        return makeCharts();
    case History:
        return makeHistory();
    default:
        return new RelationsPane(*m_session);
    }
}

QWidget *ReviewDocks::makeComparison()
{
    auto *pane = new ComparisonPane(*m_session);
    connect(pane, &ComparisonPane::reportWanted, this, &ReviewDocks::lastYearWanted);
    connect(pane, &ComparisonPane::reportDropped, this, &ReviewDocks::lastYearDropped);
    connect(pane, &ComparisonPane::removalWanted, this, &ReviewDocks::lastYearRemoved);
    connect(pane->list(), &QTableView::activated, this, &ReviewDocks::activated);
    return pane;
}

QWidget *ReviewDocks::makeCharts()
{
    auto *charts = new ChartsPane(*m_session);
    connect(charts, &ChartsPane::cellsChosen, this, &ReviewDocks::cellsChosen);
    connect(charts, &ChartsPane::saveWanted, this, &ReviewDocks::chartSaveWanted);
    return charts;
}

QWidget *ReviewDocks::makeHistory()
{
    auto *history = new HistoryPage(*m_session);
    connect(history->list(), &QTableView::activated, this, &ReviewDocks::activated);
    connect(history, &HistoryPage::hinted, this, &ReviewDocks::hinted);
    if (m_historyActions.isEmpty())
        return history;
    history->list()->addActions(m_historyActions);
    history->list()->setContextMenuPolicy(Qt::ActionsContextMenu);
    return history;
}

void ReviewDocks::raise(Id id)
{
    QDockWidget *dock = m_docks[size_t(id)];
    const bool wasOpen = !dock->isHidden();
    dock->show();
    dock->raise();
    fill(id);
    if (wasOpen)
        return;
    m_window.resizeDocks({dock}, {Width}, Qt::Horizontal);
    m_window.resizeDocks({dock}, {Height}, Qt::Vertical);
}

bool ReviewDocks::raise(const QString &name)
{
    const auto named = std::find_if(m_docks.begin(), m_docks.end(),
        [&name](const QDockWidget *dock) { return dock->objectName() == name; });
    if (named == m_docks.end())
        return false;
    raise(Id(named - m_docks.begin()));
    return true;
}

QList<QAction *> ReviewDocks::actions() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : m_docks)
        actions << dock->toggleViewAction();
    return actions;
}

QWidget *ReviewDocks::content(Id id) const
{
    return m_docks[size_t(id)]->widget();
}

std::vector<QWidget *> ReviewDocks::panes() const
{
    std::vector<QWidget *> panes;
    for (const QDockWidget *dock : m_docks) {
        // Of docks that share a place, only the one in front can be seen.
        if (dock->widget() && !dock->visibleRegion().isEmpty())
            panes.push_back(dock->widget());
    }
    return panes;
}

HistoryPage *ReviewDocks::history() const
{
    return qobject_cast<HistoryPage *>(content(History));
}

void ReviewDocks::showHistory(const CellId &cell)
{
    raise(History);
    if (!history())
        return;
    history()->showCell(cell);
    history()->setFocus(Qt::ShortcutFocusReason);
}

void ReviewDocks::revertStep()
{
    if (!history())
        showHistory({});
    if (history())
        history()->revert();
}

bool ReviewDocks::explainStep()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!history() || !focused || !history()->isAncestorOf(focused))
        return false;
    history()->explain();
    return true;
}

QByteArray ReviewDocks::state() const
{
    return m_session ? m_window.saveState() : m_state;
}

void ReviewDocks::setState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_state = state;
    if (m_session)
        m_window.restoreState(state);
}

void ReviewDocks::retranslate()
{
    m_docks[Comparison]->setWindowTitle(tr("Comparison with Last Year"));
    m_docks[Relations]->setWindowTitle(tr("Relations of the Cell"));
    m_docks[Charts]->setWindowTitle(tr("Charts"));
    m_docks[History]->setWindowTitle(tr("History"));
    for (QDockWidget *dock : m_docks)
        dock->setAccessibleName(dock->windowTitle());
}

bool ReviewDocks::eventFilter(QObject *watched, QEvent *event)
{
    // The window makes the tabs of its docks by itself and keeps them, empty, when the docks close.
    // Nobody should stumble into them with the keyboard: the menu opens and raises the docks.
    if (event->type() == QEvent::ChildPolished) {
        if (auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
            tabs->setFocusPolicy(Qt::NoFocus);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gouji
