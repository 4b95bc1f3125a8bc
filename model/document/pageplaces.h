#pragma once

#include "model/document/document.h"

namespace gouji {

/// Where a place of the text stands on the pages: one span for each line of print, with page and
/// box. An empty place in a blank cell gets the cell's box. Where the document has no pages, the
/// span comes back as it is.
std::vector<SourceSpan> piecesOnPages(const Document &document, const SourceSpan &span);

/// The same as one span: its box is around all that stands on its first page. A span that has a
/// page already comes back as it is.
SourceSpan placedOnPage(const Document &document, SourceSpan span);

/// The cell of a grid whose text holds the offset, or whose blank stands there; nullptr if none.
const GridCell *gridCellAt(const Document &document, qsizetype offset);

} // namespace gouji
