#include "ui/originalview/pagegeometry.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double Margin = 10; ///< around each page

} // namespace

PageGeometry::PageGeometry(const std::vector<QSizeF> &sizes, double width, double magnification)
{
    double widest = 1;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, size.width());
    m_scale = std::max((width - 2 * Margin) / widest, 0.05) * magnification;
    const double full = std::max(widest * m_scale + 2 * Margin, width);
    double top = Margin;
    for (const QSizeF &size : sizes) {
        const QSizeF shown = size * m_scale;
        m_pages.push_back(QRectF(QPointF((full - shown.width()) / 2, top), shown));
        top += shown.height() + Margin;
    }
    m_size = QSizeF(full, top);
}

int PageGeometry::pageAt(double y) const
{
    const auto behind = std::find_if(m_pages.begin(), m_pages.end(),
        [y](const QRectF &page) { return y < page.bottom() + Margin / 2; });
    return std::min(int(behind - m_pages.begin()) + 1, count());
}

QRectF PageGeometry::rectOf(const SourceSpan &place) const
{
    if (place.page < 1 || place.page > count())
        return {};
    const QRectF page = pageRect(place.page);
    return QRectF(page.x() + place.rect.x() * page.width(),
        page.y() + place.rect.y() * page.height(), place.rect.width() * page.width(),
        place.rect.height() * page.height());
}

QPointF PageGeometry::onPage(int page, QPointF point) const
{
    const QRectF rect = pageRect(page);
    return {(point.x() - rect.x()) / rect.width(), (point.y() - rect.y()) / rect.height()};
}

} // namespace gouji
