#include "tests/generator/pdflayouts.h"

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 15; ///< characters that fit into a label column of the page
constexpr int RowsPerPage = 14;

/// The label as the page wraps it.
QStringList wrapped(const QString &label)
{
    QStringList lines;
    for (const QString &piece : label.split(u'\n')) {
        for (qsizetype i = 0; i < piece.size(); i += LabelWidth)
            lines << piece.mid(i, LabelWidth);
    }
    return lines;
}

void putLines(const QStringList &lines, TextSink &sink)
{
    for (const QString &line : lines)
        sink.put(QString(line + u'\n'));
}

void putLabels(const std::vector<PrintedRow> &rows, TextSink &sink)
{
    for (const PrintedRow &row : rows) {
        for (const PrintedCell &cell : row) {
            if (cell.isLabel() && !cell.text.isEmpty())
                putLines(wrapped(cell.text), sink);
        }
    }
}

void putNumbers(const PrintedRow &row, bool determinable, TextSink &sink)
{
    bool first = true;
    for (const PrintedCell &cell : row) {
        if (cell.isLabel())
            continue;
        if (!first && !cell.text.isEmpty())
            sink.put(u" ");
        sink.put(cell, determinable);
        first = first && cell.text.isEmpty();
    }
}

/// Page numbers come in figures alone and in words; here by turns.
void putPageEnd(int &page, TextSink &sink)
{
    const bool words = page % 2 == 0;
    sink.put((words ? u"第 %1 页 共 9 页\n"_s : u"- %1 -\n"_s).arg(page++));
}

/// Parents stand above. A label of one line stands before its numbers; a wrapped one around or
/// above them.
void putRow(const PrintedRow &row, const LayoutStyle &style, TextSink &sink)
{
    QStringList above;
    QStringList label;
    for (const PrintedCell &cell : row) {
        if (!cell.isLabel())
            break;
        above += label;
        label = wrapped(cell.text);
    }
    const QString below =
        label.size() > 1 && !style.numbersAfterLabel ? label.takeLast() : QString();
    const QString before = below.isEmpty() && !label.isEmpty() ? label.takeLast() : QString();
    putLines(above + label, sink);
    sink.put(before.isEmpty() ? QString() : QString(before + u' '));
    putNumbers(row, !hasBlank(row) || allBlank(row), sink);
    sink.put(u"\n");
    if (!below.isEmpty())
        putLines({below}, sink);
}

/// Header rows with the rows of numbers below them: a block of 表二, or a whole table.
struct Band {
    std::vector<PrintedRow> headers;
    std::vector<PrintedRow> rows;
};

std::vector<Band> bandsOf(const std::vector<PrintedRow> &rows)
{
    std::vector<Band> bands(1);
    for (const PrintedRow &row : rows) {
        if (hasNumbers(row)) {
            bands.back().rows.push_back(row);
            continue;
        }
        if (!bands.back().rows.empty())
            bands.emplace_back();
        bands.back().headers.push_back(row);
    }
    return bands;
}

void putColumn(
    const std::vector<PrintedRow> &rows, size_t column, bool determinable, TextSink &sink)
{
    for (const PrintedRow &row : rows) {
        const PrintedCell &cell = row[column];
        sink.put(cell, determinable);
        sink.put(cell.text.isEmpty() ? u"" : u"\n");
    }
}

/// The labels from top to bottom, then column after column. Numbers can be told only where no cell
/// is empty.
void putColumnsFirst(const Band &band, TextSink &sink)
{
    const bool determinable = std::none_of(band.rows.begin(), band.rows.end(), hasBlank);
    const PrintedRow &sample = band.rows.front();
    const auto isNumberColumn = [&](size_t c) { return !sample[c].isLabel(); };
    for (size_t c = 0; c < sample.size() && !isNumberColumn(c); ++c)
        putColumn(band.headers, c, determinable, sink);
    putLabels(band.rows, sink);
    for (size_t c = 0; c < sample.size(); ++c) {
        if (!isNumberColumn(c))
            continue;
        putColumn(band.headers, c, determinable, sink);
        putColumn(band.rows, c, determinable, sink);
    }
}

} // namespace

void writePdfText(const PrintedTable &table, const LayoutStyle &style, int &page, TextSink &sink)
{
    if (style.columnsFirst) {
        for (const Band &band : bandsOf(fullGrid(table)))
            putColumnsFirst(band, sink);
        return putPageEnd(page, sink);
    }
    int rowsOnPage = 0;
    for (const PrintedRow &row : table.rows) {
        if (hasNumbers(row))
            putRow(row, style, sink);
        else
            putLabels({row}, sink);
        if (++rowsOnPage % RowsPerPage == 0)
            putPageEnd(page, sink);
    }
}

void writeDetachedRows(const PrintedTable &table, TextSink &sink)
{
    for (const Band &band : bandsOf(table.rows)) {
        putLabels(band.headers, sink);
        putLabels(band.rows, sink);
        const bool determinable = std::none_of(band.rows.begin(), band.rows.end(), hasBlank);
        for (const PrintedRow &row : band.rows) {
            putNumbers(row, determinable, sink);
            sink.put(u"\n");
        }
    }
}

} // namespace gouji::testgen
