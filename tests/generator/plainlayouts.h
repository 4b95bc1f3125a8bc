#pragma once

#include "tests/generator/layout.h"

namespace gouji::testgen {

/// Layouts without any mark between cells but white space, or not even that. See Layout.
void writeCountedBlanks(const PrintedTable &table, const LayoutStyle &style, TextSink &sink);
void writeColumns(const PrintedTable &table, const LayoutStyle &style, TextSink &sink);
void writeGlued(const PrintedTable &table, TextSink &sink);
/// One cell a line; the base of Layout::Deduplicated.
void writeBareCells(const PrintedTable &table, TextSink &sink);

} // namespace gouji::testgen
