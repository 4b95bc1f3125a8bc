#include "ui/reviewdocks.h"

#include "ui/charts/chartspane.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/relations/relationspane.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 380; ///< when a dock is first opened

} // namespace

ReviewDocks::ReviewDocks(QMainWindow &window) : QObject(&window), m_window(window)
{
    m_docks = {add(u"comparison"_s), add(u"relations"_s), add(u"charts"_s)};
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

QDockWidget *ReviewDocks::add(const QString &name)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
    if (!m_docks.empty())
        m_window.tabifyDockWidget(m_docks.front(), dock);
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
    if (id == Relations)
        return new RelationsPane(*m_session);
    if (id == Charts) {
        auto *charts = new ChartsPane(*m_session);
        connect(charts, &ChartsPane::cellsChosen, this, &ReviewDocks::cellsChosen);
        connect(charts, &ChartsPane::saveWanted, this, &ReviewDocks::chartSaveWanted);
        return charts;
    }
    auto *pane = new ComparisonPane(*m_session);
    connect(pane, &ComparisonPane::reportWanted, this, &ReviewDocks::lastYearWanted);
    connect(pane, &ComparisonPane::reportDropped, this, &ReviewDocks::lastYearDropped);
    connect(pane, &ComparisonPane::removalWanted, this, &ReviewDocks::lastYearRemoved);
    return pane;
}

void ReviewDocks::raise(Id id)
{
    QDockWidget *dock = m_docks[size_t(id)];
    const bool wasOpen = !dock->isHidden();
    dock->show();
    dock->raise();
    fill(id);
    if (!wasOpen)
        m_window.resizeDocks({dock}, {Width}, Qt::Horizontal);
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
    for (QDockWidget *dock : m_docks)
        dock->setAccessibleName(dock->windowTitle());
}

} // namespace gouji
