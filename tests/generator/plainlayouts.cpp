#include "tests/generator/plainlayouts.h"

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// Digits that run together can be told apart where each cell has one digit, or the row one cell.
bool canBeSplit(const PrintedRow &row)
{
    const auto numbers = std::count_if(
        row.begin(), row.end(), [](const PrintedCell &cell) { return !cell.isLabel(); });
    return std::all_of(row.begin(), row.end(), [numbers](const PrintedCell &cell) {
        return cell.isLabel() || (cell.text.size() == 1 && cell.text[0].isDigit())
            || (numbers == 1 && !cell.text.isEmpty());
    });
}

} // namespace

void writeCountedBlanks(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(cell);
            if (cell.isLabel())
                sink.put(style.labelEnd);
            sink.put(cell.text.isEmpty() ? u"\n" : u"\n\n");
        }
    }
}

void writeColumns(const PrintedTable &table, const LayoutStyle &style, TextSink &sink)
{
    const bool tabs = style.separator == "\t"_L1;
    for (const PrintedRow &row : style.fullGrid &&tabs ? fullGrid(table) : table.rows) {
        const bool determinable = tabs || !hasBlank(row) || allBlank(row);
        for (const PrintedCell &cell : row) {
            if (&cell != &row.front() && (tabs || !cell.text.isEmpty()))
                sink.put(style.separator);
            sink.put(cell, determinable);
        }
        sink.put(u"\n");
    }
}

void writeGlued(const PrintedTable &table, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        const bool determinable = canBeSplit(row);
        for (const PrintedCell &cell : row)
            sink.put(cell, determinable);
        sink.put(u"\n");
    }
}

void writeBareCells(const PrintedTable &table, TextSink &sink)
{
    for (const PrintedRow &row : table.rows) {
        for (const PrintedCell &cell : row) {
            sink.put(cell, false);
            sink.put(u"\n");
        }
    }
}

} // namespace gouji::testgen
