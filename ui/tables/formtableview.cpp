#include "ui/tables/formtableview.h"

#include "ui/numberplace.h"
#include "ui/tables/cellblock.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/cellediting.h"
#include "ui/tables/celltext.h"
#include "ui/tables/mergedheader.h"

#include <QDropEvent>
#include <QMimeData>

namespace gouji {

using namespace Qt::StringLiterals;

FormTableView::FormTableView(ReviewSession &session, const QString &tableId, QWidget *parent)
    : FormTableView(session, new FormTableModel(session, tableId), parent)
{
}

FormTableView::FormTableView(ReviewSession &session, FormTableModel *model, QWidget *parent)
    : OfficialTableView(
        model, session.report().table(model->layout().id)->layout, model->rows(), parent),
      m_session(session), m_model(model)
{
    m_model->setParent(this);
    setUpEditing();
    for (MergedHeader *head : {columnHead(), rowHead()}) {
        head->setExplanation([this](const HeaderBlock &cell, const std::vector<HeadMark> &marks) {
            return explain(cell.text, marks);
        });
    }
    connect(&session, &ReviewSession::changed, this, &FormTableView::updateMarks);
    connect(&session, &ReviewSession::currentCellChanged, this, &FormTableView::showCurrentCell);
    connect(
        &session, &ReviewSession::currentFindingChanged, viewport(), qOverload<>(&QWidget::update));
    // Later: a finding selects its first cell, and what is suggested may stand elsewhere.
    connect(&session.suggestions(), &SuggestionBoard::previewChanged, this,
        &FormTableView::showPreview, Qt::QueuedConnection);
    updateMarks();
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

void FormTableView::updateMarks()
{
    rowHead()->setMarks(m_session.index().rowMarks(m_model->layout()));
    columnHead()->setMarks(m_session.index().columnMarks(m_model->layout()));
}

void FormTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    OfficialTableView::currentChanged(current, previous);
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
    const QModelIndex next = OfficialTableView::moveCursor(action, modifiers);
    const bool atEdge = next == currentIndex() && next.isValid();
    if (atEdge && (action == MoveDown || action == MoveUp) && modifiers == Qt::NoModifier)
        Q_EMIT leftAtEdge(action == MoveDown ? +1 : -1);
    return next;
}

std::vector<CellId> FormTableView::selectedCells() const
{
    std::vector<CellId> cells;
    for (const QModelIndex &index : selectedRange().indexes())
        cells.push_back(m_model->cell(index));
    return cells;
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
