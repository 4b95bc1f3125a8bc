#include "ui/rollup/rollupwindow.h"

#include "ui/findings/listview.h"
#include "ui/icons.h"
#include "ui/progressstrip.h"
#include "ui/rollup/addendspane.h"
#include "ui/rollup/differencespane.h"
#include "ui/rollup/rowsmodel.h"
#include "ui/rollup/sumtables.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int TablesWidth = 780; ///< pixels, of a window as wide as it opens
constexpr int ListsWidth = 500;

enum PartColumn { Issuer, Year, Form, Remark };

} // namespace

RollupWindow::RollupWindow(QWidget *parent)
    : ProgramWindow(parent), m_tables(new SumTables), m_addends(new AddendsPane),
      m_differences(new DifferencesPane), m_parts(new RowsModel(4, this)),
      m_partsList(new ListView(m_parts, Remark)), m_lists(new QTabWidget)
{
    buildActions();
    buildPages();
    connectViews();
    retranslate();
}

void RollupWindow::buildActions()
{
    m_menu = menuBar()->addMenu(QString());
    QToolBar *bar = addToolBar(QString());
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [this](const QString &iconName, const QKeySequence &key) {
        auto *action = new QAction(this);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcut(key);
        m_menu->addAction(action);
        return action;
    };
    m_own = add(u"open"_s, QKeySequence::Open);
    m_again = add(u"redo"_s, QKeySequence::Refresh);
    m_copy = add(u""_s, QKeySequence::Copy);
    m_export = add(u"export"_s, QKeySequence(u"Ctrl+E"_s));
    m_close = add(u""_s, QKeySequence::Close);
    bar->addActions({m_own, m_again, m_export});
}

void RollupWindow::buildPages()
{
    m_partsList->setSortingEnabled(true);
    m_partsList->sortByColumn(Remark, Qt::DescendingOrder); // what should be known comes first
    m_lists->setDocumentMode(true);
    m_lists->addTab(m_differences, QString());
    m_lists->addTab(m_partsList, QString());
    auto *column = new QSplitter(Qt::Vertical);
    column->addWidget(m_addends);
    column->addWidget(m_lists);
    auto *page = new QSplitter;
    page->addWidget(m_tables);
    page->addWidget(column);
    page->setStretchFactor(0, 1);
    page->setSizes({TablesWidth, ListsWidth}); // the tables are not there yet to ask for room
    page->setChildrenCollapsible(false);
    setCentralWidget(page);
}

void RollupWindow::connectViews()
{
    connect(m_tables, &SumTables::cellChosen, this, &RollupWindow::choose);
    connect(m_differences, &DifferencesPane::cellChosen, this, &RollupWindow::select);
    connect(m_differences->chooseButton(), &QToolButton::clicked, m_own, &QAction::trigger);
    connect(m_addends, &AddendsPane::partChosen, this,
        [this](size_t part) { Q_EMIT draftWanted(part, m_cell.cell); });
    connect(m_partsList, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT draftWanted(m_parts->source(index.row()), {}); });
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (QMimeData *copied = m_tables->copied())
            QApplication::clipboard()->setMimeData(copied);
    });
}

void RollupWindow::setSums(std::shared_ptr<const RollupSums> sums)
{
    m_cell = {};
    m_tables->setSums(sums); // while the views that go still have theirs
    m_sums = std::move(sums);
    refresh();
}

void RollupWindow::setLanguage(Language language)
{
    m_messages = std::make_unique<Messages>(language);
    refresh();
}

void RollupWindow::select(const SummedCell &cell)
{
    m_tables->select(cell);
    choose(cell);
}

void RollupWindow::choose(const SummedCell &cell)
{
    m_cell = cell;
    m_addends->show(*m_sums, m_cell);
}

void RollupWindow::showParts()
{
    const QStringList said = remarks(m_sums->input(*m_messages));
    std::vector<RowsModel::Row> rows;
    for (const RollupPart &part : m_sums->rollup.parts())
        rows.push_back(
            {{partName(part), QString::number(part.year), part.form, said[qsizetype(rows.size())]},
                {double(part.year)}, rows.size(), {}});
    m_parts->set({tr("Draft"), tr("Year"), tr("Form"), tr("Remark")}, std::move(rows), Year);
}

void RollupWindow::refresh()
{
    m_addends->show(*m_sums, m_cell);
    m_differences->show(*m_sums, *m_messages);
    showParts();
    const Rollup &rollup = m_sums->rollup;
    QStringList parts {tr("Sum of %n draft(s)", nullptr, int(rollup.parts().size()))};
    if (const auto hybrids = rollup.hybrids(); !hybrids.empty())
        parts << tr("%n hybrid(s)", nullptr, int(hybrids.size()));
    if (const auto left = rollup.leftOut(); !left.empty())
        parts << tr("%n not added", nullptr, int(left.size()));
    if (const auto repeated = rollup.repeated(); !repeated.empty())
        parts << tr("%n of an issuer that came before", nullptr, int(repeated.size()));
    summaryLabel()->setText(parts.join(u"  ·  "_s));
    setWindowTitle(tr("%1 — Gouji").arg(parts.first()));
}

void RollupWindow::retranslate()
{
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        action->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'&').remove(u'…'),
            action->shortcut().toString(QKeySequence::NativeText)));
    };
    m_menu->setTitle(tr("&Sum"));
    name(m_own, tr("Compare with the &Own Report…"));
    name(m_again, tr("&Add Up Again"));
    name(m_copy, tr("&Copy"));
    name(m_export, tr("&Export…"));
    name(m_close, tr("C&lose"));
    m_tables->setAccessibleName(tr("Sums"));
    m_partsList->setAccessibleName(tr("Drafts"));
    m_lists->setTabText(0, tr("Differences"));
    m_lists->setTabText(1, tr("Drafts"));
    m_differences->retranslate();
    progress()->retranslate();
    refresh();
}

void RollupWindow::changeEvent(QEvent *event)
{
    ProgramWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const SummedCell cell = m_cell;
        retranslate();
        m_tables->setSums(m_sums); // tabs are named anew
        if (!cell.cell.isEmpty())
            select(cell);
    }
}

} // namespace gouji
