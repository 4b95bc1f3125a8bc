#include "ui/tables/mergedheader.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace gouji {

namespace {

constexpr int IconSize = 13;
constexpr int CornerIconSize = 11; ///< above a narrow column
constexpr int WrapAnywhere = Qt::TextWordWrap | Qt::TextWrapAnywhere;

int textHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, width, 10'000), WrapAnywhere, text).height();
}

/// The narrowest width in which a text takes no more lines than in `width`: 结果 | 维持 reads
/// better than 结果维 | 持.
int balancedWidth(const QFontMetrics &metrics, const QString &text, int width)
{
    const auto height = [&](int tried) { return textHeight(metrics, text, tried); };
    const int step = std::max(1, metrics.averageCharWidth() / 2);
    const int wanted = height(width);
    while (width > 4 * step && height(width - step) <= wanted)
        width -= step;
    return width;
}

Severity worstOf(const std::vector<HeadMark> &marks)
{
    return std::min_element(marks.begin(), marks.end(), [](const HeadMark &a, const HeadMark &b) {
        return a.severity < b.severity;
    })->severity;
}

} // namespace

MergedHeader::MergedHeader(
    Qt::Orientation orientation, std::vector<HeaderBlock> cells, QWidget *parent)
    : QHeaderView(orientation, parent), m_cells(std::move(cells))
{
    for (const HeaderBlock &cell : m_cells)
        m_levels = std::max(m_levels, cell.lastLevel + 1);
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(8);
    // Merged cells are painted over several sections, so nothing can be scrolled as a picture.
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

void MergedHeader::setLevelSizes(std::vector<int> sizes)
{
    if (sizes == m_levelSizes)
        return;
    m_levelSizes = std::move(sizes);
    updateGeometry();
    Q_EMIT geometriesChanged();
    viewport()->update();
}

void MergedHeader::setMarks(std::vector<HeadMark> marks)
{
    const bool looksTheSame = std::equal(marks.begin(), marks.end(), m_marks.begin(), m_marks.end(),
        [](const HeadMark &a, const HeadMark &b) { return a.looksLike(b); });
    m_marks = std::move(marks);
    if (!looksTheSame)
        viewport()->update();
}

int MergedHeader::levelPosition(int level) const
{
    return std::accumulate(m_levelSizes.begin(), m_levelSizes.begin() + level, 0);
}

QRect MergedHeader::cellRect(const HeaderBlock &cell) const
{
    const int begin = sectionViewportPosition(cell.first);
    const int end = sectionViewportPosition(cell.last) + sectionSize(cell.last);
    const int near = levelPosition(cell.level);
    const int far = levelPosition(cell.lastLevel + 1);
    return orientation() == Qt::Horizontal ? QRect(begin, near, end - begin, far - near)
                                           : QRect(near, begin, far - near, end - begin);
}

std::vector<HeadMark> MergedHeader::marksOf(const HeaderBlock &cell) const
{
    std::vector<HeadMark> marks;
    const bool leaf = isInnermost(cell);
    std::copy_if(
        m_marks.begin(), m_marks.end(), std::back_inserter(marks), [&](const HeadMark &mark) {
            const bool same = mark.first == cell.first && mark.last == cell.last;
            return same && (leaf || mark.first != mark.last);
        });
    return marks;
}

QSize MergedHeader::sizeHint() const
{
    const int depth = levelPosition(int(m_levelSizes.size()));
    return orientation() == Qt::Horizontal ? QSize(length(), depth) : QSize(depth, length());
}

void MergedHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::of(palette()).window);
    for (const HeaderBlock &cell : m_cells) {
        if (cellRect(cell).intersects(event->rect()))
            paintCell(painter, cell);
    }
}

void MergedHeader::paintCell(QPainter &painter, const HeaderBlock &cell) const
{
    const Theme &theme = Theme::of(palette());
    const QRect rect = cellRect(cell);
    const auto marks = marksOf(cell);
    const bool broken =
        std::any_of(marks.begin(), marks.end(), [](const HeadMark &mark) { return mark.isBroken; });
    painter.fillRect(rect, broken ? theme.tint(worstOf(marks)) : theme.panel);
    painter.setPen(theme.line);
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect visible = labelRoom(cell);
    if (!marks.empty()) {
        const bool below = orientation() == Qt::Horizontal;
        const QPoint corner = below
            ? QPoint(rect.right() - CornerIconSize, visible.top())
            : QPoint(visible.right() - IconSize + 2, visible.center().y() - IconSize / 2);
        const int size = below ? CornerIconSize : IconSize;
        severityIcon(worstOf(marks)).paint(&painter, QRect(corner, QSize(size, size)));
    }
    paintLabel(painter, cell, visible, !marks.empty());
}

void MergedHeader::paintLabel(
    QPainter &painter, const HeaderBlock &cell, QRect rect, bool marked) const
{
    const bool vertical = orientation() == Qt::Vertical;
    if (marked && vertical)
        rect.setRight(rect.right() - IconSize - 2);
    const bool leaf = isInnermost(cell);
    const auto align = vertical && leaf ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter;
    painter.setPen(palette().color(QPalette::Text));
    if (!vertical) {
        const int taken = labelSize(cell, rect.width()).width();
        const int free = cellRect(cell).width() - CornerIconSize - 3;
        if (marked && rect.width() - taken < 2 * CornerIconSize && taken <= free) {
            rect.setLeft(cellRect(cell).left() + 1); // in the middle it would run into the sign
            rect.setWidth(free);
        }
        const int narrow = rect.width() - taken;
        rect.adjust(narrow / 2, 0, -narrow / 2, 0);
    }
    painter.drawText(rect, int(align) | WrapAnywhere, cell.text);
}

QRect MergedHeader::labelRoom(const HeaderBlock &cell) const
{
    // The label of a tall group stays in sight while its rows are scrolled, as long as it fits.
    const QRect room = cellRect(cell).adjusted(Padding, 1, -Padding, -2);
    const QRect visible = room & viewport()->rect();
    return visible.height() >= labelSize(cell, room.width()).height() ? visible : room;
}

QSize MergedHeader::labelSize(const HeaderBlock &cell, int width) const
{
    QSize &size = m_labelSizes[{cell.text, width}];
    if (!size.isValid())
        size = {balancedWidth(fontMetrics(), cell.text, width),
            textHeight(fontMetrics(), cell.text, width)};
    return size;
}

void MergedHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_labelSizes.clear();
}

bool MergedHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_explain)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = std::find_if(m_cells.begin(), m_cells.end(),
        [&](const HeaderBlock &candidate) { return cellRect(candidate).contains(help->pos()); });
    if (cell == m_cells.end())
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(), m_explain(*cell, marksOf(*cell)), this, cellRect(*cell));
    return true;
}

} // namespace gouji
