#include "ui/reviewview.h"

#include "ui/cellbar.h"
#include "ui/findings/findingspane.h"
#include "ui/headerbar.h"
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

namespace gouji {

namespace {

QSplitter *splitter(Qt::Orientation orientation, QWidget *first, QWidget *second)
{
    auto *splitter = new QSplitter(orientation);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(4);
    return splitter;
}

} // namespace

ReviewView::ReviewView(ReviewSession &session, bool encodingCanChange, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new HeaderBar(session, encodingCanChange)),
      m_original(new OriginalPane(session)), m_tables(new TablesPane(session)),
      m_findings(new FindingsPane(session)),
      m_suggestions(new SuggestionPanel(session)), m_panes {m_original, m_tables, m_findings}
{
    layPanes();
    connect(m_tables, &TablesPane::refused, this, &ReviewView::hinted);
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

void ReviewView::layPanes()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tables, 1);
    column->addWidget(new CellBar(m_session));
    m_columns = splitter(Qt::Horizontal, m_original, right);
    m_columns->setSizes({420, 580});
    m_columns->setStretchFactor(0, 42);
    m_columns->setStretchFactor(1, 58);
    QSplitter *below = splitter(Qt::Horizontal, m_findings, m_suggestions);
    below->setSizes({740, 260});
    below->setStretchFactor(0, 74);
    below->setStretchFactor(1, 26);
    m_suggestions->listenTo(m_findings->findingsView());
    m_rows = splitter(Qt::Vertical, m_columns, below);
    m_rows->setSizes({740, 260});
    m_rows->setStretchFactor(0, 74);
    m_rows->setStretchFactor(1, 26);
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

void ReviewView::goToPane(int distance)
{
    const int count = int(m_panes.size());
    focusPane((m_active + distance + count) % count);
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

void ReviewView::focusPane(int pane)
{
    m_active = pane;
    if (m_panes[size_t(pane)] == m_tables)
        m_tables->focusActiveView();
    else if (m_panes[size_t(pane)] == m_findings)
        m_findings->focusList();
    else
        m_original->setFocus(Qt::ShortcutFocusReason);
}

void ReviewView::copy()
{
    QClipboard *clipboard = QApplication::clipboard();
    const FormTableView *table = m_tables->activeView();
    if (activePane() == m_original)
        m_original->display().copySelection();
    else if (activePane() == m_findings)
        clipboard->setText(m_findings->selectedText());
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

void ReviewView::editCell()
{
    FormTableView *table = m_tables->activeView();
    if (!table || !table->currentIndex().isValid())
        return;
    table->setFocus(Qt::ShortcutFocusReason);
    table->edit(table->currentIndex());
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
