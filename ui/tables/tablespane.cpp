#include "ui/tables/tablespane.h"

#include "ui/icons.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/sections.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestZoom = -4;
constexpr int LargestZoom = 12;

QVBoxLayout *tightLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 2, 6, 6);
    layout->setSpacing(3);
    return layout;
}

} // namespace

TablesPane::TablesPane(ReviewSession &session, QWidget *parent)
    : QTabWidget(parent), m_session(session)
{
    setDocumentMode(true);
    setAccessibleName(tr("Extracted tables"));
    QStringList section;
    for (const ReportTable &table : session.report().tables) {
        if (!section.isEmpty() && sectionOf(section.first()) != sectionOf(table.id))
            addPage(std::exchange(section, {}));
        section << table.id;
    }
    if (!section.isEmpty())
        addPage(section);
    if (m_pages.empty())
        addEmptyPage();
    updateTabs();
    connect(&session, &ReviewSession::changed, this, &TablesPane::updateTabs);
    connect(&session, &ReviewSession::currentCellChanged, this, &TablesPane::showCurrentCell);
    showCurrentCell(session.currentCell());
}

void TablesPane::addPage(const QStringList &tables)
{
    // A page is filled when it has its place: to move a filled one restyles all that is in it.
    QWidget *page = tables.size() == 1 ? addSinglePage(tables.first()) : addStackedPage(tables);
    m_pages.push_back({tables, page});
}

FormTableView *TablesPane::addView(const QString &table, QWidget *page)
{
    auto *view = new FormTableView(m_session, table, page);
    connect(view, &FormTableView::refused, this, &TablesPane::refused);
    // Later: the view is still handling the key and would go back to its own cell.
    connect(
        view, &FormTableView::leftAtEdge, this,
        [this, view](int direction) { leave(view, direction); }, Qt::QueuedConnection);
    m_views.push_back(view);
    return view;
}

QWidget *TablesPane::addSinglePage(const QString &table)
{
    auto *page = new QWidget;
    addTab(page, QString());
    QVBoxLayout *layout = tightLayout(page);
    FormTableView *view = addView(table, page);
    layout->addWidget(tableCaption(view->formModel().layout().title, page));
    layout->addWidget(view);
    return page;
}

QWidget *TablesPane::addStackedPage(const QStringList &tables)
{
    auto *page = new QScrollArea;
    addTab(page, QString());
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    page->setWidget(content);
    QVBoxLayout *layout = tightLayout(content);
    for (const QString &table : tables) {
        FormTableView *view = addView(table, content);
        view->showAllRows();
        layout->addWidget(tableCaption(view->formModel().layout().title, content));
        layout->addWidget(view);
    }
    layout->addStretch();
    return page;
}

void TablesPane::addEmptyPage()
{
    auto *label = new QLabel(tr("No statutory table was recognised in this document.\n"
                                "If the tables are pictures, they cannot be read."));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    addTab(label, tr("Tables"));
}

void TablesPane::updateTabs()
{
    for (const Page &page : m_pages) {
        std::vector<const Finding *> findings;
        for (const QString &table : page.tables) {
            const auto found = m_session.index().inTable(table);
            findings.insert(findings.end(), found.begin(), found.end());
        }
        const int tab = indexOf(page.widget);
        const QString name = sectionName(page.tables.first());
        setTabText(tab, findings.empty() ? name : tr("%1 (%2)").arg(name).arg(findings.size()));
        const auto worst = std::min_element(findings.begin(), findings.end(),
            [](const Finding *a, const Finding *b) { return a->severity < b->severity; });
        setTabIcon(tab, worst == findings.end() ? passIcon() : severityIcon((*worst)->severity));
        setTabToolTip(tab, tr("%n finding(s)", nullptr, int(findings.size())));
    }
}

FormTableView *TablesPane::view(QStringView table) const
{
    const auto it = std::find_if(m_views.begin(), m_views.end(),
        [&](FormTableView *candidate) { return candidate->formModel().layout().id == table; });
    return it == m_views.end() ? nullptr : *it;
}

FormTableView *TablesPane::activeView() const
{
    FormTableView *current = view(m_session.currentCell().table());
    if (current && currentWidget()->isAncestorOf(current))
        return current;
    const auto it = std::find_if(m_views.begin(), m_views.end(),
        [this](FormTableView *candidate) { return currentWidget()->isAncestorOf(candidate); });
    return it == m_views.end() ? nullptr : *it;
}

void TablesPane::focusActiveView()
{
    if (FormTableView *view = activeView())
        view->setFocus(Qt::ShortcutFocusReason);
}

void TablesPane::setZoom(int steps)
{
    m_zoom = std::clamp(steps, SmallestZoom, LargestZoom);
    QFont sized = font();
    sized.setPointSizeF(font().pointSizeF() * std::pow(1.1, m_zoom));
    for (FormTableView *view : m_views)
        view->setFont(sized);
}

void TablesPane::goToTab(int distance)
{
    setCurrentIndex((currentIndex() + distance + count()) % count());
    focusActiveView();
}

void TablesPane::showCurrentCell(const CellId &cell)
{
    const FormTableView *shown = view(cell.table());
    if (!shown)
        return;
    for (const Page &page : m_pages) {
        if (page.widget->isAncestorOf(shown))
            setCurrentWidget(page.widget);
        auto *area = qobject_cast<QScrollArea *>(page.widget);
        if (area && area->isAncestorOf(shown))
            area->ensureWidgetVisible(const_cast<FormTableView *>(shown), 0, 30);
    }
}

void TablesPane::leave(FormTableView *view, int direction)
{
    const auto it = std::find(m_views.begin(), m_views.end(), view);
    const qsizetype next = it - m_views.begin() + direction;
    if (next < 0 || next >= qsizetype(m_views.size()))
        return;
    FormTableView *target = m_views[size_t(next)];
    if (target->parentWidget() != view->parentWidget())
        return; // another tab: Ctrl+Page Down goes there
    const auto &model = target->formModel();
    const int column = std::min(view->currentIndex().column(), model.columnCount() - 1);
    m_session.selectCell(model.cell(model.index(direction > 0 ? 0 : model.rowCount() - 1, column)));
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gouji
