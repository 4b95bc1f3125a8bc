#pragma once

#include "model/reading/pdf/pagelayout.h"

namespace gouji {

/// Drops what the pages print around the report: page numbers, and headers and footers that come
/// back on page after page. `sizes` are those of the pages, in points.
void dropFurniture(std::vector<PageLayout> &pages, const std::vector<QSizeF> &sizes);

} // namespace gouji
