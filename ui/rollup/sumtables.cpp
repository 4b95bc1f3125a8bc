#include "ui/rollup/sumtables.h"

#include "ui/rollup/sumtablemodel.h"
#include "ui/tables/officialtableview.h"
#include "ui/tables/sections.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool areOnOnePage(const RollupTable &a, const RollupTable &b)
{
    return a.layout->formId == b.layout->formId
        && sectionOf(a.layout->id) == sectionOf(b.layout->id);
}

/// "3 Requests (2021)"; what is the same in all forms needs no form.
QString pageName(const FormTable &layout)
{
    const QString name = sectionName(layout.id);
    return layout.sameInAllForms ? name : u"%1 (%2)"_s.arg(name, layout.formId);
}

} // namespace

SumTables::SumTables(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
}

void SumTables::setSums(const std::shared_ptr<const RollupSums> &sums)
{
    const int tab = currentIndex();
    m_shown.clear();
    m_active = nullptr;
    while (count() > 0)
        delete widget(0);
    std::vector<const RollupTable *> page;
    for (const RollupTable &table : sums->rollup.tables()) {
        if (!page.empty() && !areOnOnePage(*page.front(), table))
            addPage(sums, std::exchange(page, {}));
        page.push_back(&table);
    }
    if (!page.empty())
        addPage(sums, page);
    setCurrentIndex(std::clamp(tab, 0, std::max(0, count() - 1)));
}

void SumTables::addPage(
    const std::shared_ptr<const RollupSums> &sums, const std::vector<const RollupTable *> &tables)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 2, 6, 6);
    column->setSpacing(3);
    QWidget *page = content;
    if (tables.size() > 1) {
        auto *scrolled = new QScrollArea;
        scrolled->setFrameShape(QFrame::NoFrame);
        scrolled->setWidgetResizable(true);
        scrolled->setFocusPolicy(Qt::NoFocus);
        scrolled->setWidget(content);
        page = scrolled;
    }
    for (const RollupTable *table : tables) {
        OfficialTableView *view = addView(sums, *table, page);
        column->addWidget(tableCaption(table->layout->title, content));
        column->addWidget(view);
        if (tables.size() > 1)
            view->showAllRows();
    }
    if (tables.size() > 1)
        column->addStretch();
    addTab(page, pageName(*tables.front()->layout));
}

OfficialTableView *SumTables::addView(
    const std::shared_ptr<const RollupSums> &sums, const RollupTable &table, QWidget *page)
{
    auto *model = new SumTableModel(sums, table);
    auto *view = new OfficialTableView(model, table.layout, table.layout->rows);
    model->setParent(view);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    view->setIconSize({12, 12});
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, model, view](const QModelIndex &index) {
            if (!index.isValid())
                return;
            m_active = view;
            Q_EMIT cellChosen(model->cell(index));
        });
    m_shown.push_back({&table, model, view, page});
    return view;
}

void SumTables::select(const SummedCell &cell)
{
    for (const Shown &shown : m_shown) {
        if (shown.table != cell.table)
            continue;
        setCurrentWidget(shown.page);
        const QModelIndex index = shown.model->indexOf(cell.cell);
        shown.view->setCurrentIndex(index);
        shown.view->scrollTo(index);
        if (auto *page = qobject_cast<QScrollArea *>(shown.page)) {
            const QRect rect = shown.view->visualRect(index);
            const QPoint place = shown.view->viewport()->mapTo(page->widget(), rect.center());
            page->ensureVisible(place.x(), place.y(), 0, 80);
        }
    }
}

QMimeData *SumTables::copied() const
{
    return m_active ? m_active->copied() : nullptr;
}

OfficialTableView *SumTables::view(const RollupTable *table) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [table](const Shown &shown) { return shown.table == table; });
    return found == m_shown.end() ? nullptr : found->view;
}

} // namespace gouji
