#pragma once

#include "tests/generator/layout.h"

namespace gouji::testgen {

/// Layouts whose cells end or begin with |, so that blank cells can be seen. See Layout.
void writeCellPerLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink);
void writePipeOnOwnLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink);
void writeRowPerLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink);
void writePipeFirst(const PrintedTable &table, TextSink &sink);
void writeMarkdown(const PrintedTable &table, TextSink &sink);
void writePipeThenNewline(const PrintedTable &table, TextSink &sink);
void writeCellBehindPipe(const PrintedTable &table, TextSink &sink);
void writeRowTables(const PrintedTable &table, TextSink &sink);

} // namespace gouji::testgen
