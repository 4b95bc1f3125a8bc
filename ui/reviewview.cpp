#include "ui/reviewview.h"

#include "ui/cellbar.h"
#include "ui/findings/findingspane.h"
#include "ui/headerbar.h"
#include "ui/history/reasondialog.h"
#include "ui/originalview/originalpane.h"
#include "ui/suggestions/suggestionpanel.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(4);
    return splitter;
}

/// Shares that add up to 1000, now and whenever the splitter grows.
void share(QSplitter *splitter, int first)
{
    splitter->setSizes({first, 1000 - first});
    splitter->setStretchFactor(0, first / 10);
    splitter->setStretchFactor(1, 100 - first / 10);
}

} // namespace

ReviewView::ReviewView(ReviewSession &session, bool encodingCanChange, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new HeaderBar(session, encodingCanChange, this))
{
    layPanes();
    m_panes = {m_original, m_tables, m_findings, m_suggestions};
    connect(m_tables, &TablesPane::refused, this, &ReviewView::hinted);
    connect(m_header, &HeaderBar::openCellsWanted, m_findings,
        [this] { m_findings->showCheckFirst(); });
    connect(m_findings, &FindingsPane::hinted, this, &ReviewView::hinted);
    connect(m_findings, &FindingsPane::activated, m_tables, &TablesPane::focusActiveView);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { noticeFocus(now); });
}

/// The panes lose the focus while they are destroyed, when this is no ReviewView any more.
ReviewView::~ReviewView()
{
    disconnect(qApp, nullptr, this, nullptr);
}

/// Every widget is made where it stays: to move one restyles all that is in it, which took half of
/// the time until a report shows.
void ReviewView::layPanes()
{
    m_rows = splitter(Qt::Vertical, this);
    m_columns = splitter(Qt::Horizontal, m_rows);
    m_original = new OriginalPane(m_session, m_columns);
    auto *right = new QWidget(m_columns);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tables = new TablesPane(m_session, right);
    column->addWidget(m_tables, 1);
    column->addWidget(new CellBar(m_session, right));
    QSplitter *below = splitter(Qt::Horizontal, m_rows);
    m_findings = new FindingsPane(m_session, below);
    m_suggestions = new SuggestionPanel(m_session, below);
    m_suggestions->listenTo(m_findings->findingsView());
    share(m_columns, 420);
    share(below, 740);
    share(m_rows, 740);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_rows, 1);
}

void ReviewView::setMenus(const QList<QAction *> &cellActions, const QList<QAction *> &listActions)
{
    const auto offer = [](QWidget *widget, const QList<QAction *> &actions) {
        widget->addActions(actions);
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    };
    for (FormTableView *table : m_tables->views())
        offer(table, cellActions);
    for (ListView *list : m_findings->lists())
        offer(list, listActions);
}

ViewState ReviewView::state() const
{
    ViewState state = m_restored;
    state.columns = m_columns->saveState();
    state.rows = m_rows->saveState();
    (m_original->pages() ? state.pageZoom : state.zoom) = m_original->display().zoom();
    state.tableZoom = m_tables->zoom();
    state.wrapped = m_original->isWrapped();
    return state;
}

void ReviewView::restore(const ViewState &state)
{
    m_columns->restoreState(state.columns);
    m_rows->restoreState(state.rows);
    m_restored = state;
    m_original->display().setZoom(m_original->pages() ? state.pageZoom : state.zoom);
    m_tables->setZoom(state.tableZoom);
    m_original->setWrapped(state.wrapped);
}

void ReviewView::noticeFocus(QWidget *now)
{
    for (size_t pane = 0; now && pane < m_panes.size(); ++pane) {
        if (m_panes[pane]->isAncestorOf(now))
            m_active = int(pane);
    }
}

void ReviewView::goToPane(int distance, const std::vector<QWidget *> &docks)
{
    std::vector<QWidget *> panes;
    std::copy_if(m_panes.begin(), m_panes.end(), std::back_inserter(panes),
        [](const QWidget *pane) { return pane->isVisible(); });
    panes.insert(panes.end(), docks.begin(), docks.end());
    const QWidget *focused = QApplication::focusWidget();
    auto at = std::find_if(panes.begin(), panes.end(),
        [focused](const QWidget *pane) { return focused && pane->isAncestorOf(focused); });
    if (at == panes.end())
        at = std::find(panes.begin(), panes.end(), activePane());
    const int count = int(panes.size());
    focusPane(panes[size_t((at - panes.begin() + distance + count) % count)]);
}

void ReviewView::zoomBy(int steps)
{
    if (activePane() == m_tables)
        m_tables->setZoom(m_tables->zoom() + steps);
    else
        m_original->display().setZoom(m_original->display().zoom() + steps);
}

void ReviewView::zoomToNormal()
{
    if (activePane() == m_tables)
        m_tables->setZoom(0);
    else
        m_original->display().setZoom(0);
}

void ReviewView::focusPane(QWidget *pane)
{
    if (pane == m_tables)
        m_tables->focusActiveView();
    else if (pane == m_findings)
        m_findings->focusList();
    else
        pane->setFocus(Qt::ShortcutFocusReason);
}

void ReviewView::copy()
{
    QClipboard *clipboard = QApplication::clipboard();
    const FormTableView *table = m_tables->activeView();
    const auto *list = qobject_cast<ListView *>(QApplication::focusWidget());
    if (list && !m_findings->isAncestorOf(list))
        clipboard->setText(list->selectedText());
    else if (activePane() == m_original)
        m_original->display().copySelection();
    else if (activePane() == m_findings)
        clipboard->setMimeData(m_findings->copied());
    else if (QMimeData *mime = table ? table->copied() : nullptr)
        clipboard->setMimeData(mime);
}

void ReviewView::paste()
{
    FormTableView *table = m_tables->activeView();
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (activePane() == m_tables && table && mime)
        table->paste(*mime);
}

void ReviewView::blank()
{
    FormTableView *table = m_tables->activeView();
    if (activePane() == m_tables && table)
        table->blankSelection();
}

void ReviewView::judge(Decision decision)
{
    if (qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        m_tables->focusActiveView(); // takes the text that is being written into the cell
    m_findings->judge(decision);
}

void ReviewView::showFirstFinding()
{
    m_findings->goToFinding(+1);
    m_tables->focusActiveView();
}

void ReviewView::editCell()
{
    FormTableView *table = m_tables->activeView();
    if (!table || !table->currentIndex().isValid())
        return;
    table->setFocus(Qt::ShortcutFocusReason);
    table->edit(table->currentIndex());
}

void ReviewView::explain()
{
    m_tables->focusActiveView(); // takes the text that is being written into the cell
    const FormTableView *table = m_tables->activeView();
    const auto selected = table ? table->selectedCells() : std::vector<CellId>();
    const auto cells = ReasonDialog::corrected(selected, m_session.review());
    if (cells.empty())
        Q_EMIT hinted(tr("No value has been corrected."));
    else
        (new ReasonDialog(m_session, cells, this))->open();
}

void ReviewView::selectCells(const std::vector<CellId> &cells)
{
    if (cells.empty())
        return;
    m_session.selectCell(cells.front()); // brings its tab to the front
    if (FormTableView *table = m_tables->view(cells.front().table()))
        table->selectCells(cells);
}

} // namespace gouji
