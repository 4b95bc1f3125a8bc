#include "tests/generator/pipelayouts.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

int missingColumns(const PrintedTable &table, const PrintedRow &row, const LayoutStyle &style)
{
    return style.rowEnds ? table.columns + style.extraColumns - int(row.size()) : 0;
}

void putRow(const PrintedRow &row, TextSink &sink)
{
    sink.put(u"|");
    for (const PrintedCell &cell : row) {
        sink.put(u" ");
        sink.put(cell);
        sink.put(u" |");
    }
    sink.put(u"\n");
}

void putRule(size_t columns, TextSink &sink)
{
    sink.put(u"|");
    for (size_t i = 0; i < columns; ++i)
        sink.put(u"---|");
    sink.put(u"\n");
}

} // namespace

void writeCellPerLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(cell);
            sink.put(cell.text.isEmpty() ? u"|\n" : u" |\n");
        }
        if (const int pads = missingColumns(table, row, style); pads > 0)
            sink.put(QString(pads, u'|') + u'\n');
    }
}

void writePipeOnOwnLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(cell);
            sink.put(cell.text.isEmpty() && !style.blankOnOwnLine ? u"|\n" : u"\n|\n");
        }
    }
}

void writeRowPerLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        bool lineStart = true;
        for (const PrintedCell &cell : row) {
            const bool ownLine = cell.text.isEmpty() && style.blankOnOwnLine;
            if (!lineStart)
                sink.put(ownLine ? u"\n" : u" ");
            sink.put(cell);
            sink.put(ownLine ? u"|\n"_s : cell.text.isEmpty() ? u"|"_s : u" |"_s);
            lineStart = ownLine;
        }
        if (const int pads = missingColumns(table, row, style); pads > 0)
            sink.put((lineStart ? QString() : u" "_s) + QString(pads, u'|') + u'\n');
        else if (!lineStart)
            sink.put(u"\n");
    }
}

void writePipeFirst(const PrintedTable &table, TextSink &sink)
{
    for (const PrintedRow &row : table.rows)
        putRow(row, sink);
}

void writeMarkdown(const PrintedTable &table, TextSink &sink)
{
    bool first = true;
    for (const PrintedRow &row : fullGrid(table)) {
        putRow(row, sink);
        if (first)
            putRule(row.size(), sink);
        first = false;
    }
}

void writePipeThenNewline(const PrintedTable &table, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        sink.put(u"| \n");
        for (const PrintedCell &cell : row) {
            sink.put(u" ");
            sink.put(cell);
            sink.put(&cell == &row.back() ? u"  |\n" : u"  | \n");
        }
    }
}

void writeCellBehindPipe(const PrintedTable &table, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(&cell == &row.front() ? u"" : u"| ");
            sink.put(cell);
            sink.put(u"\n");
        }
        sink.put(u"|\n");
    }
}

void writeRowTables(const PrintedTable &table, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        PrintedRow header;
        for (size_t i = 0; i < row.size(); ++i)
            header.push_back({u"列%1"_s.arg(i + 1)});
        putRow(header, sink);
        putRule(row.size(), sink);
        putRow(row, sink);
        sink.put(u"\n");
    }
}

} // namespace gouji::testgen
