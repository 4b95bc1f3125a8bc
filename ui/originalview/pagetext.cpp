#include "ui/originalview/pagetext.h"

#include <algorithm>
#include <limits>

namespace gouji {

namespace {

double distance(double value, double begin, double end)
{
    return std::max({begin - value, value - end, 0.0});
}

} // namespace

const GridCell *PageText::cellAt(int page, QPointF point) const
{
    for (const Grid &grid : m_document.grids) {
        for (const GridCell &cell : grid.cells) {
            if (cell.span.page == page && cell.span.rect.contains(point))
                return &cell;
        }
    }
    return nullptr;
}

qsizetype PageText::offsetAt(int page, QPointF point) const
{
    constexpr double otherLine = 10; // the right line counts for more than the right column
    qsizetype nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (const SourceSpan &place : m_document.places) {
        if (place.page != page)
            continue;
        const double away = distance(point.x(), place.rect.left(), place.rect.right())
            + otherLine * distance(point.y(), place.rect.top(), place.rect.bottom());
        if (away < least) {
            least = away;
            nearest = point.x() > place.rect.center().x() ? place.end : place.begin;
        }
    }
    return nearest;
}

} // namespace gouji
