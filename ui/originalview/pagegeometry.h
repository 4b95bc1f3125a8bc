#pragma once

#include "model/document/document.h"

namespace gouji {

/// Where pages stand, one below the other, in a view of a given width. All lengths are in pixels of
/// the view, from the top left corner of the first page's margin.
class PageGeometry {
public:
    PageGeometry() = default;
    /// `sizes` are in points; at magnification 1 the widest page fills `width`.
    PageGeometry(const std::vector<QSizeF> &sizes, double width, double magnification);

    int count() const { return int(m_pages.size()); }
    QSizeF size() const { return m_size; }
    double pixelsPerPoint() const { return m_scale; }
    /// `page` counts from 1.
    QRectF pageRect(int page) const { return m_pages[size_t(page) - 1]; }
    /// The page at a height, or the nearest one.
    int pageAt(double y) const;
    /// Where a place of the original stands; empty if it is on no page.
    QRectF rectOf(const SourceSpan &place) const;
    /// A point of the view in fractions of a page.
    QPointF onPage(int page, QPointF point) const;

private:
    std::vector<QRectF> m_pages;
    QSizeF m_size;
    double m_scale = 1;
};

} // namespace gouji
