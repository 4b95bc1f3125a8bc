#include "tests/generator/layout.h"

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// The row with an empty label cell for each place that a merged cell covers.
std::vector<PrintedRow> fullGrid(const PrintedTable &table)
{
    std::vector<PrintedRow> grid(table.rows.size(), PrintedRow(size_t(table.columns)));
    std::vector<std::vector<bool>> taken(
        table.rows.size(), std::vector<bool>(size_t(table.columns), false));
    for (size_t r = 0; r < table.rows.size(); ++r) {
        size_t c = 0;
        for (const PrintedCell &cell : table.rows[r]) {
            while (taken[r][c])
                ++c;
            grid[r][c] = cell;
            for (size_t y = r; y < r + size_t(cell.rowSpan); ++y)
                std::fill_n(taken[y].begin() + ptrdiff_t(c), cell.columnSpan, true);
        }
    }
    return grid;
}

/// Blanks cannot be seen between spaces: the row's numbers have no certain place, unless the row is
/// full or empty.
bool isFullOrEmpty(const PrintedRow &row)
{
    int numbers = 0;
    int blanks = 0;
    for (const PrintedCell &cell : row) {
        numbers += !cell.isLabel();
        blanks += !cell.isLabel() && cell.text.isEmpty();
    }
    return blanks == 0 || blanks == numbers;
}

int missingColumns(const PrintedTable &table, const PrintedRow &row, const LayoutStyle &style)
{
    return style.rowEnds ? table.columns + style.extraColumns - int(row.size()) : 0;
}

void cellPerLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
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

void pipeOnOwnLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(cell);
            sink.put(cell.text.isEmpty() && !style.blankOnOwnLine ? u"|\n" : u"\n|\n");
        }
    }
}

void countedBlanks(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(cell);
            if (cell.isLabel())
                sink.put(style.separator); // some pages end each label with a hard space
            sink.put(cell.text.isEmpty() ? u"\n" : u"\n\n");
        }
    }
}

void rowPerLine(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        bool lineStart = true;
        for (const PrintedCell &cell : row) {
            const bool ownLine = cell.text.isEmpty() && style.blankOnOwnLine;
            if (!lineStart)
                sink.put(ownLine ? u"\n" : u" ");
            sink.put(cell);
            sink.put(ownLine ? u"|\n" : cell.text.isEmpty() ? u"|" : u" |");
            lineStart = ownLine;
        }
        if (const int pads = missingColumns(table, row, style); pads > 0)
            sink.put((lineStart ? QString() : u" "_s) + QString(pads, u'|') + u'\n');
        else if (!lineStart)
            sink.put(u"\n");
    }
}

void pipeFirst(const PrintedRow &row, TextSink &sink)
{
    sink.put(u"|");
    for (const PrintedCell &cell : row) {
        sink.put(u" ");
        sink.put(cell);
        sink.put(u" |");
    }
    sink.put(u"\n");
}

void markdown(const PrintedTable &table, TextSink &sink)
{
    const std::vector<PrintedRow> rows = fullGrid(table);
    for (size_t r = 0; r < rows.size(); ++r) {
        pipeFirst(rows[r], sink);
        if (r == 0)
            sink.put(QString(u"|"_s + u"---|"_s.repeated(table.columns) + u"\n"_s));
    }
}

void pipeThenNewline(const PrintedTable &table, TextSink &sink)
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

void cellBehindPipe(const PrintedTable &table, TextSink &sink)
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

void columns(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    const bool tabs = style.separator == "\t"_L1;
    for (const PrintedRow &row : style.fullGrid ? fullGrid(table) : table.rows) {
        const bool determinable = tabs || isFullOrEmpty(row);
        for (const PrintedCell &cell : row) {
            if (&cell != &row.front())
                sink.put(style.separator);
            sink.put(cell, determinable);
        }
        sink.put(u"\n");
    }
}

void writeTable(const PrintedTable &table, Layout layout, const LayoutStyle &style, TextSink &sink)
{
    switch (layout) {
    case Layout::CellPerLine:
        return cellPerLine(table, style, sink);
    case Layout::PipeOnOwnLine:
        return pipeOnOwnLine(table, style, sink);
    case Layout::CountedBlanks:
        return countedBlanks(table, style, sink);
    case Layout::RowPerLine:
        return rowPerLine(table, style, sink);
    case Layout::PipeFirst:
        for (const PrintedRow &row : table.rows)
            pipeFirst(row, sink);
        return;
    case Layout::Markdown:
        return markdown(table, sink);
    case Layout::PipeThenNewline:
        return pipeThenNewline(table, sink);
    case Layout::CellBehindPipe:
        return cellBehindPipe(table, sink);
    case Layout::Columns:
        return columns(table, style, sink);
    }
}

} // namespace

const std::vector<Layout> &allLayouts()
{
    static const std::vector<Layout> Layouts {Layout::CellPerLine, Layout::PipeOnOwnLine,
        Layout::CountedBlanks, Layout::RowPerLine, Layout::PipeFirst, Layout::Markdown,
        Layout::PipeThenNewline, Layout::CellBehindPipe, Layout::Columns};
    return Layouts;
}

QString layoutName(Layout layout)
{
    return QString::number(int(layout));
}

LayoutStyle::LayoutStyle(Layout layout, Random &random)
    : rowEnds(random.percent(60)), extraColumns(random.below(2)), blankOnOwnLine(random.percent(50))
{
    static const QStringList Separators {u"\t"_s, u"\t"_s, u"   "_s, u" "_s};
    static const QStringList LabelEnds {QString(), QString(QChar(QChar::Nbsp))};
    if (layout == Layout::CountedBlanks)
        separator = random.pick(LabelEnds);
    if (layout == Layout::Columns) {
        separator = random.pick(Separators);
        fullGrid = separator == "\t"_L1 && random.percent(50);
    }
}

void writeReport(const ReportModel &report, Layout layout, Random &random, TextSink &sink)
{
    const LayoutStyle style(layout, random);
    for (const auto &part : report.parts) {
        if (const auto *table = std::get_if<PrintedTable>(&part)) {
            writeTable(*table, layout, style, sink);
        } else {
            sink.put(std::get<QString>(part));
            sink.put(layout == Layout::CountedBlanks ? u"\n\n" : u"\n");
        }
    }
}

} // namespace gouji::testgen
