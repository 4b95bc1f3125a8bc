#include "ui/originalview/pageview.h"

#include "model/document/pageplaces.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr int SmallestZoom = -10;
constexpr int LargestZoom = 20;
constexpr int CacheKilobytes = 96 * 1024;
constexpr double PointsPerInch = 72;

} // namespace

PageView::PageView(ReviewSession &session, PageSource *source, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_source(source), m_marks(session),
      m_text(session.document()), m_pictures(CacheKilobytes)
{
    setAccessibleName(tr("Original"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(24);
    if (source)
        connect(source, &PageSource::drawn, this, &PageView::take);
    const auto refresh = [this] {
        m_marks.update();
        viewport()->update();
    };
    connect(&session, &ReviewSession::changed, this, refresh);
    connect(&session, &ReviewSession::currentFindingChanged, this, refresh);
    connect(&session, &ReviewSession::currentCellChanged, this, &PageView::showCell);
    connect(&session, &ReviewSession::placeRequested, this, &PageView::showSpan);
    m_marks.update();
    showCell(session.currentCell());
}

void PageView::setZoom(int steps)
{
    steps = std::clamp(steps, SmallestZoom, LargestZoom);
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    layOut();
    Q_EMIT zoomChanged(m_zoom);
}

/// What stood in the middle stays there.
void PageView::layOut()
{
    const double height = std::max(m_geometry.size().height(), 1.0);
    const double middle = (verticalScrollBar()->value() + viewport()->height() / 2.0) / height;
    m_geometry =
        PageGeometry(m_session.document().pages, viewport()->width(), std::pow(1.1, m_zoom));
    const QSize beyond = m_geometry.size().toSize() - viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(beyond.width(), 0));
    verticalScrollBar()->setRange(0, std::max(beyond.height(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    if (height > 1) {
        verticalScrollBar()->setValue(
            int(middle * m_geometry.size().height() - viewport()->height() / 2.0));
    }
    wish();
    viewport()->update();
}

QPointF PageView::offset() const
{
    return {-double(horizontalScrollBar()->value()), -double(verticalScrollBar()->value())};
}

std::pair<int, int> PageView::pagesInSight() const
{
    const double top = -offset().y();
    return {m_geometry.pageAt(top), m_geometry.pageAt(top + viewport()->height())};
}

double PageView::resolution() const
{
    return m_geometry.pixelsPerPoint() * PointsPerInch * devicePixelRatioF();
}

QList<PageWish> PageView::missing() const
{
    QList<PageWish> wishes;
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        const Drawn *drawn = m_pictures.object(page);
        if (!drawn || drawn->resolution != resolution())
            wishes << PageWish {page, resolution()};
    }
    return wishes;
}

void PageView::wish()
{
    if (m_source && m_geometry.count() > 0 && isVisible())
        m_source->want(missing());
}

bool PageView::isDrawn() const
{
    return m_geometry.count() > 0 && missing().isEmpty();
}

void PageView::take(const PageWish &wish, const QImage &picture)
{
    const qsizetype kilobytes = std::max<qsizetype>(picture.sizeInBytes() / 1024, 1);
    m_pictures.insert(wish.page, new Drawn {wish.resolution, picture},
        std::min<qsizetype>(kilobytes, CacheKilobytes));
    viewport()->update();
    Q_EMIT pageDrawn();
}

void PageView::setMatches(std::vector<SourceSpan> matches, int current)
{
    m_marks.setMatches(std::move(matches), current);
    if (const SourceSpan *match = m_marks.currentMatch())
        showPlace(*match);
    viewport()->update();
}

QRect PageView::rectOf(const SourceSpan &place) const
{
    return m_geometry.rectOf(place).translated(offset()).toAlignedRect();
}

void PageView::showPlace(const SourceSpan &span)
{
    const SourceSpan place = placedOnPage(m_session.document(), span);
    const QRect rect = rectOf(place);
    if (place.page == 0 || rect.isEmpty())
        return;
    const int margin = viewport()->height() / 8;
    if (rect.top() < margin || rect.bottom() > viewport()->height() - margin)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rect.top() - viewport()->height() * 2 / 5);
    if (rect.left() < 0 || rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() + rect.center().x() - viewport()->width() / 2);
}

/// The box of the cell that a place is in; elsewhere the place itself.
std::vector<SourceSpan> PageView::boxesOf(const SourceSpan &span) const
{
    const GridCell *cell = gridCellAt(m_session.document(), span.begin);
    if (cell && cell->span.page > 0)
        return {cell->span};
    return piecesOnPages(m_session.document(), span);
}

void PageView::showCell(const CellId &cell)
{
    const Cell *printed = m_session.standing(cell);
    m_current = printed && !printed->spans.empty() ? boxesOf(printed->spans.front())
                                                   : std::vector<SourceSpan>();
    if (!m_current.empty() && !m_selecting)
        showPlace(m_current.front());
    viewport()->update();
}

void PageView::showSpan(const SourceSpan &span)
{
    m_current = piecesOnPages(m_session.document(), span);
    showPlace(span);
    viewport()->update();
}

qsizetype PageView::offsetAt(QPoint point) const
{
    const QPointF place = point - offset();
    const int page = m_geometry.pageAt(place.y());
    return m_text.offsetAt(page, m_geometry.onPage(page, place));
}

void PageView::selectAt(QPoint point)
{
    // What was clicked is in sight: the page must not move under the pointer.
    const QScopedValueRollback selecting(m_selecting, true);
    const QPointF place = point - offset();
    const int page = m_geometry.pageAt(place.y());
    const GridCell *box = m_text.cellAt(page, m_geometry.onPage(page, place));
    const CellId cell = m_session.cellAt(box ? box->span.begin : offsetAt(point));
    if (!cell.isEmpty())
        m_session.selectCell(cell);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_selection = {};
    viewport()->update();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)
        || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const qsizetype begin = offsetAt(m_pressed);
    const qsizetype end = offsetAt(event->pos());
    if (begin >= 0 && end >= 0)
        m_selection = {std::min(begin, end), std::max(begin, end)};
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_selection.isEmpty())
        selectAt(event->pos());
}

QString PageView::selectedText() const
{
    return m_session.document().text.mid(m_selection.begin, m_selection.length());
}

void PageView::copySelection()
{
    if (!m_selection.isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (!m_current.empty() && event->oldSize().isEmpty())
        showPlace(m_current.front());
}

void PageView::scrollContentsBy(int, int)
{
    wish();
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).panel);
    if (m_geometry.count() == 0)
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(offset());
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    m_marks.paint(painter, m_geometry, first, last);
    paintSelection(painter);
    paintCurrent(painter);
    if (!isDrawn())
        wish(); // the view was hidden when it was laid out
}

void PageView::paintPage(QPainter &painter, int page) const
{
    const QRectF rect = m_geometry.pageRect(page);
    if (const Drawn *drawn = m_pictures.object(page); drawn && !drawn->picture.isNull())
        painter.drawImage(rect, drawn->picture);
    else
        painter.fillRect(rect, Qt::white);
    painter.setPen(Theme::of(palette()).line);
    painter.drawRect(rect);
}

void PageView::paintSelection(QPainter &painter) const
{
    if (m_selection.isEmpty())
        return;
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const SourceSpan &piece : piecesOnPages(m_session.document(), m_selection))
        painter.fillRect(m_geometry.rectOf(piece), Theme::day().accentTint);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PageView::paintCurrent(QPainter &painter) const
{
    const QColor accent = Theme::day().accent;
    QColor ground = accent;
    ground.setAlpha(36);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(ground);
    for (const SourceSpan &place : m_current)
        painter.drawRect(m_geometry.rectOf(place));
    painter.setBrush(Qt::NoBrush);
}

} // namespace gouji
