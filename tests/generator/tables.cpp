#include "tests/generator/tables.h"

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProactiveColumns = 4;
constexpr int RequestLabelColumns = 3;

PrintedCell labelCell(Wording &wording, const QString &official, int rowSpan, int columnSpan)
{
    return {wording.label(official), {}, {}, rowSpan, columnSpan};
}

PrintedCell numberCell(const FormTable &table, const FormLine &row, const FormLine &column,
    const Values &values, Wording &wording)
{
    const CellId id = table.cell(row, column);
    const bool unitInHeader = column.label().contains(u"万元"_s);
    const PrintedNumber printed = wording.number(values[id], column.kind, unitInHeader);
    return {printed.text, id, printed.content};
}

/// True where two columns lie under the same header down to `level`.
bool shareHeader(const FormLine &a, const FormLine &b, qsizetype level)
{
    return a.labels.size() > level && b.labels.size() > level
        && a.labels.first(level + 1) == b.labels.first(level + 1);
}

/// The header of nested columns: one row a level; a header without levels below reaches down.
std::vector<PrintedRow> headerRows(const FormTable &table, Wording &wording)
{
    qsizetype depth = 0;
    for (const FormLine &column : table.columns)
        depth = std::max(depth, column.labels.size());
    std::vector<PrintedRow> rows {size_t(depth)};
    for (qsizetype level = 0; level < depth; ++level) {
        for (size_t c = 0; c < table.columns.size();) {
            size_t end = c + 1;
            while (end < table.columns.size()
                && shareHeader(table.columns[c], table.columns[end], level))
                ++end;
            const QStringList &labels = table.columns[c].labels;
            if (level < labels.size()) {
                const bool last = level + 1 == labels.size();
                rows[size_t(level)].push_back(
                    labelCell(wording, labels[level], last ? int(depth - level) : 1, int(end - c)));
            }
            c = end;
        }
    }
    return rows;
}

void appendBlock(
    PrintedTable &printed, const FormTable &block, const Values &values, Wording &wording)
{
    printed.rows.push_back({labelCell(wording, block.title, 1, ProactiveColumns)});
    const int rest = ProactiveColumns - int(block.columns.size()); // span of the last column
    PrintedRow header {labelCell(wording, u"信息内容"_s, 1, 1)};
    for (const FormLine &column : block.columns)
        header.push_back(labelCell(wording, column.label(), 1, 1));
    header.back().columnSpan = rest;
    printed.rows.push_back(header);
    for (const FormLine &row : block.rows) {
        PrintedRow cells {labelCell(wording, row.label(), 1, 1)};
        for (const FormLine &column : block.columns)
            cells.push_back(numberCell(block, row, column, values, wording));
        cells.back().columnSpan = rest;
        printed.rows.push_back(cells);
    }
}

/// The row headers that begin at `row`: a parent stands in the first of its rows.
PrintedRow rowHeaders(const FormTable &table, size_t row, Wording &wording)
{
    PrintedRow cells;
    const QStringList &labels = table.rows[row].labels;
    for (qsizetype level = 0; level < labels.size(); ++level) {
        const bool last = level + 1 == labels.size();
        if (!last && row > 0 && shareHeader(table.rows[row - 1], table.rows[row], level))
            continue;
        size_t end = row + 1;
        while (!last && end < table.rows.size()
            && shareHeader(table.rows[row], table.rows[end], level))
            ++end;
        cells.push_back(labelCell(
            wording, labels[level], int(end - row), last ? RequestLabelColumns - int(level) : 1));
    }
    return cells;
}

} // namespace

PrintedTable proactiveTable(
    const std::vector<FormTablePtr> &blocks, const Values &values, Wording &wording)
{
    PrintedTable printed {ProactiveColumns, {}};
    for (const FormTablePtr &block : blocks)
        appendBlock(printed, *block, values, wording);
    return printed;
}

PrintedTable requestsTable(const FormTable &table, const Values &values, Wording &wording)
{
    const int columns = int(table.columns.size());
    PrintedTable printed {RequestLabelColumns + columns, headerRows(table, wording)};
    const QString remark =
        u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s;
    printed.rows.insert(printed.rows.begin(),
        {labelCell(wording, remark, int(printed.rows.size()) + 1, RequestLabelColumns),
            labelCell(wording, u"申请人情况"_s, 1, columns)});
    for (size_t r = 0; r < table.rows.size(); ++r) {
        PrintedRow cells = rowHeaders(table, r, wording);
        for (const FormLine &column : table.columns)
            cells.push_back(numberCell(table, table.rows[r], column, values, wording));
        printed.rows.push_back(std::move(cells));
    }
    return printed;
}

PrintedTable disputesTable(const FormTable &table, const Values &values, Wording &wording)
{
    PrintedTable printed {int(table.columns.size()), headerRows(table, wording)};
    PrintedRow cells;
    for (const FormLine &column : table.columns)
        cells.push_back(numberCell(table, table.rows.front(), column, values, wording));
    printed.rows.push_back(std::move(cells));
    return printed;
}

} // namespace gouji::testgen
