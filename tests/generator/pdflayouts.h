#pragma once

#include "tests/generator/layout.h"

namespace gouji::testgen {

/// The text of a printed page. `page` is the number of the page and grows. See Layout.
void writePdfText(const PrintedTable &table, const LayoutStyle &style, int &page, TextSink &sink);
void writeDetachedRows(const PrintedTable &table, TextSink &sink);

} // namespace gouji::testgen
