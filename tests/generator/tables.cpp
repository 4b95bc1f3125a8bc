#include "tests/generator/tables.h"

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProactiveColumns = 4;
constexpr int RequestLabelColumns = 3;

PrintedCell labelCell(
    const Printers &printers, const QString &official, int rowSpan, int columnSpan)
{
    return {printers.labels.print(official), {}, {}, rowSpan, columnSpan};
}

PrintedCell numberCell(const FormTable &table, const FormLine &row, const FormLine &column,
    const Values &values, const Printers &printers)
{
    const CellId id = table.cell(row, column);
    const bool unitInHeader = column.label().contains(u"万元"_s);
    const PrintedNumber printed = printers.numbers.print(values[id], column.kind, unitInHeader);
    return {printed.text, id, printed.content};
}

/// True where two columns lie under the same header down to `level`.
bool shareHeader(const FormLine &a, const FormLine &b, qsizetype level)
{
    return a.labels.size() > level && b.labels.size() > level
        && a.labels.first(level + 1) == b.labels.first(level + 1);
}

/// The header of nested columns: one row a level; a header without levels below reaches down.
std::vector<PrintedRow> headerRows(const FormTable &table, const Printers &printers)
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
                rows[size_t(level)].push_back(labelCell(
                    printers, labels[level], last ? int(depth - level) : 1, int(end - c)));
            }
            c = end;
        }
    }
    return rows;
}

/// A row that the official form does not have; its numbers belong to no cell of the form.
PrintedRow localRow(const FormTable &block)
{
    PrintedRow cells {{u"其他主动公开文件"_s}};
    for (size_t c = 0; c < block.columns.size(); ++c)
        cells.push_back({QString::number(186 + c)});
    cells.back().columnSpan = ProactiveColumns - int(block.columns.size());
    return cells;
}

void appendBlock(
    PrintedTable &printed, const FormTable &block, const Values &values, const Printers &printers)
{
    printed.rows.push_back({labelCell(printers, block.title, 1, ProactiveColumns)});
    const int rest = ProactiveColumns - int(block.columns.size()); // span of the last column
    PrintedRow header {labelCell(printers, u"信息内容"_s, 1, 1)};
    for (const FormLine &column : block.columns)
        header.push_back(labelCell(printers, column.label(), 1, 1));
    header.back().columnSpan = rest;
    printed.rows.push_back(header);
    for (const FormLine &row : block.rows) {
        PrintedRow cells {labelCell(printers, row.label(), 1, 1)};
        for (const FormLine &column : block.columns)
            cells.push_back(numberCell(block, row, column, values, printers));
        cells.back().columnSpan = rest;
        printed.rows.push_back(cells);
    }
    if (block.id == "proactive.art20_1"_L1 && printers.labels.addsLocalRow())
        printed.rows.push_back(localRow(block));
}

/// The row headers that begin at `row`: a parent stands in the first of its rows.
PrintedRow rowHeaders(const FormTable &table, size_t row, const Printers &printers)
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
            printers, labels[level], int(end - row), last ? RequestLabelColumns - int(level) : 1));
    }
    return cells;
}

} // namespace

PrintedTable proactiveTable(
    const std::vector<FormTablePtr> &blocks, const Values &values, const Printers &printers)
{
    PrintedTable printed {ProactiveColumns, {}};
    for (const FormTablePtr &block : blocks)
        appendBlock(printed, *block, values, printers);
    return printed;
}

PrintedTable requestsTable(const FormTable &table, const Values &values, const Printers &printers)
{
    const int columns = int(table.columns.size());
    PrintedTable printed {RequestLabelColumns + columns, headerRows(table, printers)};
    const QString remark =
        u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s;
    printed.rows.insert(printed.rows.begin(),
        {labelCell(printers, remark, int(printed.rows.size()) + 1, RequestLabelColumns),
            labelCell(printers, u"申请人情况"_s, 1, columns)});
    for (size_t r = 0; r < table.rows.size(); ++r) {
        PrintedRow cells = rowHeaders(table, r, printers);
        for (const FormLine &column : table.columns)
            cells.push_back(numberCell(table, table.rows[r], column, values, printers));
        printed.rows.push_back(std::move(cells));
    }
    return printed;
}

PrintedTable disputesTable(const FormTable &table, const Values &values, const Printers &printers)
{
    PrintedTable printed {int(table.columns.size()), headerRows(table, printers)};
    PrintedRow cells;
    for (const FormLine &column : table.columns)
        cells.push_back(numberCell(table, table.rows.front(), column, values, printers));
    printed.rows.push_back(std::move(cells));
    return printed;
}

} // namespace gouji::testgen
