#include "ui/tables/officialtableview.h"

#include "ui/tables/cellblock.h"
#include "ui/tables/mergedheader.h"
#include "ui/tables/tablelayout.h"

#include <QLabel>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Narrow heads are printed in two lines of two characters; a cell has room for three digits and
/// its marks.
int naturalWidth(const QAbstractItemModel &model, int column, const QFontMetrics &metrics)
{
    int width = metrics.horizontalAdvance(u"000"_s);
    for (int row = 0; row < model.rowCount(); ++row)
        width =
            std::max(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    return std::min(width, metrics.horizontalAdvance(u"0"_s) * 16) + 12;
}

} // namespace

OfficialTableView::OfficialTableView(
    QAbstractItemModel *model, FormTablePtr layout, std::vector<FormLine> rows, QWidget *parent)
    : QTableView(parent), m_layout(std::move(layout)), m_rows(std::move(rows)),
      m_columnHead(new MergedHeader(Qt::Horizontal, headerBlocks(m_layout->columns), this)),
      m_rowHead(new MergedHeader(Qt::Vertical, headerBlocks(m_rows), this)),
      m_corner(new QLabel(m_layout->corner, this))
{
    m_corner->setObjectName(u"corner"_s); // the theme gives it its colours
    m_corner->setWordWrap(true);
    m_corner->setAlignment(Qt::AlignCenter);
    setModel(model);
    setUpHeads();
    setAccessibleName(m_layout->title);
}

void OfficialTableView::setUpHeads()
{
    setHorizontalHeader(m_columnHead);
    setVerticalHeader(m_rowHead);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setShowGrid(true);
    for (MergedHeader *head : {m_columnHead, m_rowHead}) {
        QScrollBar *bar = head == m_columnHead ? horizontalScrollBar() : verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, head->viewport(), qOverload<>(&QWidget::update));
    }
}

void OfficialTableView::showAllRows()
{
    m_showsAllRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OfficialTableView::lay()
{
    layRows();
    layColumns(viewport()->width());
    if (m_showsAllRows) {
        // The scroll bar itself learns of the new widths only later.
        const bool scrolls = m_columnHead->length() > viewport()->width();
        const int bar = scrolls ? horizontalScrollBar()->height() : 0;
        setFixedHeight(
            m_columnHead->sizeHint().height() + m_rowHead->length() + 2 * frameWidth() + bar);
    }
}

void OfficialTableView::layRows()
{
    const int available = width() - 2 * frameWidth();
    const RowHeadSizes sizes = rowHeadSizes(m_rows, fontMetrics(), available);
    m_rowHead->setHidden(sizes.levels.empty());
    for (int row = 0; row < int(sizes.rows.size()); ++row)
        m_rowHead->resizeSection(row, sizes.rows[size_t(row)]);
    m_rowHead->setLevelSizes(sizes.levels);
    updateGeometries();
}

void OfficialTableView::layColumns(int available)
{
    const auto &columns = layout().columns;
    std::vector<int> natural;
    for (int column = 0; column < int(columns.size()); ++column)
        natural.push_back(naturalWidth(*model(), column, fontMetrics()));
    const std::vector<int> widths = columnWidths(natural, available);
    for (int column = 0; column < int(widths.size()); ++column)
        m_columnHead->resizeSection(column, widths[size_t(column)]);
    m_columnHead->setLevelSizes(
        columnHeadSizes(m_columnHead->cells(), headerLevels(columns), widths, fontMetrics()));
}

void OfficialTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (isVisible() && event->size().width() != event->oldSize().width())
        lay();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // a dock that opens must not hide what is looked at
}

void OfficialTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    lay(); // only now: measuring text takes most of the time that a report needs to open
}

void OfficialTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        lay();
}

void OfficialTableView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(frameWidth(), frameWidth(), m_rowHead->width(), m_columnHead->height());
    m_corner->setHidden(m_rowHead->isHidden());
}

QItemSelectionRange OfficialTableView::selectedRange() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? QItemSelectionRange(currentIndex()) : selection.first();
}

QMimeData *OfficialTableView::copied() const
{
    const QItemSelectionRange range = selectedRange();
    if (!range.isValid())
        return nullptr;
    CellBlock block;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList &line = block.emplace_back();
        for (int column = range.left(); column <= range.right(); ++column)
            line << model()->index(row, column).data(Qt::EditRole).toString();
    }
    return blockToMime(block);
}

} // namespace gouji
