#include "ui/findings/listview.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <numeric>

namespace gouji {

namespace {

constexpr int UsualShare = 20; ///< percent of the list that a column may take at most

} // namespace

ListView::ListView(QAbstractItemModel *model, int stretchedColumn, QWidget *parent)
    : QTableView(parent), m_stretched(stretchedColumn)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionResizeMode(stretchedColumn, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::fit);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT rowChosen(index.row());
    };
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(this, &QTableView::clicked, this, choose);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (isVisible() && event->size().width() != event->oldSize().width())
        shareWidth();
}

void ListView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fit();
}

void ListView::fit()
{
    if (!isVisible())
        return;
    // Not QHeaderView::ResizeToContents: it measures all rows again after each change of a value.
    m_widths.assign(size_t(model()->columnCount()), 0);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretched)
            continue;
        setColumnHidden(column, false);
        resizeColumnToContents(column);
        // A long note wraps; it must not take the room of what the line is about.
        const int share = viewport()->width() * m_widest.value(column, UsualShare) / 100;
        const int most = std::max(share, horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::min(columnWidth(column), most));
        m_widths[size_t(column)] = columnWidth(column);
    }
    shareWidth();
}

void ListView::shareWidth()
{
    const int readable = 30 * fontMetrics().averageCharWidth();
    int rest = viewport()->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0);
    for (const int column : m_yielding) {
        const bool yields = rest < readable;
        setColumnHidden(column, yields);
        if (yields)
            rest += m_widths[size_t(column)];
    }
    resizeRowsToContents();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // the rows above may have grown
}

QString ListView::selectedText() const
{
    QStringList cells;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
    }
    return cells.join(u'\t');
}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Lines are selected, not cells: Home and End go to the first and the last line.
    const bool toEnd = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, toEnd ? modifiers | Qt::ControlModifier : modifiers);
}

/// A line is chosen as soon as the keyboard comes here: Qt would make it the current one unseen.
void ListView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectRow(0);
    QTableView::focusInEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

} // namespace gouji
