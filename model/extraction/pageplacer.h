#pragma once

#include "model/document/document.h"
#include "model/report/report.h"

namespace gouji {

/// Gives everything that was extracted its place on the pages, where the document has any. The
/// number of a cell that wraps gets a span for each of its lines.
void placeOnPages(const Document &document, Report &report);

} // namespace gouji
