#pragma once

#include "model/reading/documentreader.h"
#include "model/reading/pdf/pagelayout.h"

namespace gouji {

/// Puts the pages of a PDF together to one Document: lines to paragraphs, tables over the ends of
/// pages, without what is printed around the report on each page. TooLarge, or Scan where the pages
/// hold no text.
Result<Document> assemble(
    std::vector<PageLayout> pages, std::vector<QSizeF> sizes, const ReadOptions &options);

} // namespace gouji
