#pragma once

#include "model/document/document.h"

#include <QPointF>

namespace gouji {

/// Finds the way from a point of a page to the text that stands there. Points are in fractions of
/// the page.
class PageText {
public:
    explicit PageText(const Document &document) : m_document(document) { }

    /// The cell of a table below a point; nullptr outside of tables.
    const GridCell *cellAt(int page, QPointF point) const;
    /// The offset of the character at a point, or of the nearest one in its line or the nearest
    /// line. -1 where the page has no text.
    qsizetype offsetAt(int page, QPointF point) const;

private:
    const Document &m_document;
};

} // namespace gouji
