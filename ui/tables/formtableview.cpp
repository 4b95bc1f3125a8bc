#include "ui/tables/formtableview.h"

#include "ui/numberplace.h"
#include "ui/tables/cellblock.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/cellediting.h"
#include "ui/tables/celltext.h"
#include "ui/tables/mergedheader.h"
#include "ui/tables/tablelayout.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

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

FormTableView::FormTableView(ReviewSession &session, const QString &tableId, QWidget *parent)
    : QTableView(parent), m_session(session), m_model(new FormTableModel(session, tableId, this))
{
    m_columnHead = new MergedHeader(Qt::Horizontal, headerBlocks(m_model->layout().columns), this);
    m_rowHead = new MergedHeader(Qt::Vertical, headerBlocks(m_model->rows()), this);
    m_corner = new QLabel(m_model->layout().corner, this);
    m_corner->setObjectName(u"corner"_s); // the theme gives it its colours
    m_corner->setWordWrap(true);
    m_corner->setAlignment(Qt::AlignCenter);
    setModel(m_model);
    setUpHeads();
    setUpEditing();
    setAccessibleName(m_model->layout().title);
    connect(&session, &ReviewSession::changed, this, &FormTableView::updateMarks);
    connect(&session, &ReviewSession::currentCellChanged, this, &FormTableView::showCurrentCell);
    connect(
        &session, &ReviewSession::currentFindingChanged, viewport(), qOverload<>(&QWidget::update));
    // Later: a finding selects its first cell, and what is suggested may stand elsewhere.
    connect(&session.suggestions(), &SuggestionBoard::previewChanged, this,
        &FormTableView::showPreview, Qt::QueuedConnection);
    updateMarks();
}

void FormTableView::setUpHeads()
{
    setHorizontalHeader(m_columnHead);
    setVerticalHeader(m_rowHead);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setShowGrid(true);
    for (MergedHeader *head : {m_columnHead, m_rowHead}) {
        head->setExplanation([this](const HeaderBlock &cell, const std::vector<HeadMark> &marks) {
            return explain(cell.text, marks);
        });
        QScrollBar *bar = head == m_columnHead ? horizontalScrollBar() : verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, head->viewport(), qOverload<>(&QWidget::update));
    }
}

void FormTableView::setUpEditing()
{
    auto *delegate = new CellDelegate(m_session, *m_model, this);
    setItemDelegate(delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ContiguousSelection);
    viewport()->setAcceptDrops(true);
    setAcceptDrops(true);
    connect(delegate, &CellDelegate::refused, this, &FormTableView::refused);
    connect(delegate, &CellDelegate::entered, this, [this] {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (below.isValid())
            setCurrentIndex(below);
    });
}

void FormTableView::showAllRows()
{
    m_showsAllRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormTableView::lay()
{
    layRows();
    layColumns(viewport()->width());
    if (m_showsAllRows) {
        const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->height() : 0;
        setFixedHeight(
            m_columnHead->sizeHint().height() + m_rowHead->length() + 2 * frameWidth() + bar);
    }
}

void FormTableView::layRows()
{
    const int available = width() - 2 * frameWidth();
    const RowHeadSizes sizes = rowHeadSizes(m_model->rows(), fontMetrics(), available);
    m_rowHead->setHidden(sizes.levels.empty());
    for (int row = 0; row < int(sizes.rows.size()); ++row)
        m_rowHead->resizeSection(row, sizes.rows[size_t(row)]);
    m_rowHead->setLevelSizes(sizes.levels);
    updateGeometries();
}

void FormTableView::layColumns(int available)
{
    const auto &columns = m_model->layout().columns;
    std::vector<int> natural;
    for (int column = 0; column < int(columns.size()); ++column)
        natural.push_back(naturalWidth(*m_model, column, fontMetrics()));
    const std::vector<int> widths = columnWidths(natural, available);
    for (int column = 0; column < int(widths.size()); ++column)
        m_columnHead->resizeSection(column, widths[size_t(column)]);
    m_columnHead->setLevelSizes(
        columnHeadSizes(m_columnHead->cells(), headerLevels(columns), widths, fontMetrics()));
}

void FormTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (isVisible() && event->size().width() != event->oldSize().width())
        lay();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // a dock that opens must not hide what is looked at
}

void FormTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    lay(); // only now: measuring text takes most of the time that a report needs to open
}

void FormTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        lay();
}

void FormTableView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(frameWidth(), frameWidth(), m_rowHead->width(), m_columnHead->height());
    m_corner->setHidden(m_rowHead->isHidden());
}

void FormTableView::updateMarks()
{
    m_rowHead->setMarks(m_session.index().rowMarks(m_model->layout()));
    m_columnHead->setMarks(m_session.index().columnMarks(m_model->layout()));
}

void FormTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_session.selectCell(m_model->cell(current));
}

void FormTableView::showPreview()
{
    const std::vector<CellId> cells = m_session.suggestions().previewedCells();
    if (!cells.empty() && cells.front().table() == m_model->layout().id)
        scrollTo(m_model->indexOf(cells.front()));
    viewport()->update();
}

void FormTableView::showCurrentCell()
{
    const QModelIndex index = m_model->indexOf(m_session.currentCell());
    if (!index.isValid()) {
        selectionModel()->clear();
        viewport()->update();
    } else if (index != currentIndex() || !selectionModel()->isSelected(index)) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QModelIndex FormTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    const bool atEdge = next == currentIndex() && next.isValid();
    if (atEdge && (action == MoveDown || action == MoveUp) && modifiers == Qt::NoModifier)
        Q_EMIT leftAtEdge(action == MoveDown ? +1 : -1);
    return next;
}

QItemSelectionRange FormTableView::selectedRange() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? QItemSelectionRange(currentIndex()) : selection.first();
}

std::vector<CellId> FormTableView::selectedCells() const
{
    std::vector<CellId> cells;
    for (const QModelIndex &index : selectedRange().indexes())
        cells.push_back(m_model->cell(index));
    return cells;
}

QMimeData *FormTableView::copied() const
{
    const QItemSelectionRange range = selectedRange();
    if (!range.isValid())
        return nullptr;
    CellBlock block;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList &line = block.emplace_back();
        for (int column = range.left(); column <= range.right(); ++column)
            line << m_model->index(row, column).data(Qt::EditRole).toString();
    }
    return blockToMime(block);
}

void FormTableView::paste(const QMimeData &mime)
{
    CellBlock block = blockFromText(mime.text());
    const QItemSelectionRange range = selectedRange();
    if (block.empty() || !range.isValid())
        return;
    if (range.width() * range.height() == 1 && carriedNumber(mime, m_session.report()))
        return place(m_model->cell(range.topLeft()), mime);
    const bool fills = block.size() == 1 && block.front().size() == 1;
    if (fills) // one value fills the selection, as spreadsheets do
        block.assign(size_t(range.height()), QStringList(range.width(), block.front().front()));
    const int height = int(block.size()), width = int(block.front().size());
    const int rowsLeft = int(m_model->layout().rows.size()) - range.top();
    const int columnsLeft = m_model->columnCount() - range.left();
    if (height > rowsLeft || width > columnsLeft) {
        Q_EMIT refused(
            tr("Nothing was pasted: the block has %1 × %2 cells, but from here the table "
               "has only %3 × %4.")
                .arg(height)
                .arg(width)
                .arg(std::max(rowsLeft, 0))
                .arg(columnsLeft));
        return;
    }
    std::vector<std::vector<CellId>> targets;
    for (int row = 0; row < height; ++row) {
        auto &line = targets.emplace_back();
        for (int column = 0; column < width; ++column)
            line.push_back(m_model->cell(m_model->index(range.top() + row, range.left() + column)));
    }
    if (const QString hint = CellEditing(m_session).paste(targets, block); !hint.isEmpty())
        Q_EMIT refused(hint);
}

void FormTableView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void FormTableView::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool takes = index.isValid() && (m_model->flags(index) & Qt::ItemIsEditable);
    event->setAccepted(takes && event->mimeData()->hasText());
}

void FormTableView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || !(m_model->flags(index) & Qt::ItemIsEditable))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setCurrentIndex(index);
    place(m_model->cell(index), *event->mimeData());
}

/// A number of the original keeps its place, any other text has none.
void FormTableView::place(const CellId &cell, const QMimeData &mime)
{
    CellEditing editing(m_session);
    const UnplacedNumber *number = carriedNumber(mime, m_session.report());
    const QString hint = number ? editing.place(cell, *number) : editing.set(cell, mime.text());
    if (!hint.isEmpty())
        Q_EMIT refused(hint);
}

void FormTableView::blankSelection()
{
    std::vector<CellId> cells = selectedCells();
    std::erase_if(cells, [this](const CellId &cell) {
        return !(m_model->flags(m_model->indexOf(cell)) & Qt::ItemIsEditable);
    });
    if (!cells.empty())
        CellEditing(m_session).blank(cells);
}

void FormTableView::selectCells(const std::vector<CellId> &cells)
{
    QRect block;
    for (const CellId &cell : cells) {
        const QModelIndex index = m_model->indexOf(cell);
        if (index.isValid())
            block |= QRect(index.column(), index.row(), 1, 1);
    }
    if (block.isNull())
        return;
    const QModelIndex first = m_model->index(block.top(), block.left());
    const QModelIndex last = m_model->index(block.bottom(), block.right());
    setCurrentIndex(first);
    selectionModel()->select({first, last}, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

QString FormTableView::explain(const QString &label, const std::vector<HeadMark> &marks) const
{
    QString html = u"<b>%1</b>"_s.arg(label.toHtmlEscaped());
    const CellText text(m_session);
    for (const HeadMark &mark : marks)
        html += u"<p style='margin:6px 0 0 0'>%1</p>"_s.arg(
            text.findingLine(*mark.finding).toHtmlEscaped());
    return html;
}

} // namespace gouji
