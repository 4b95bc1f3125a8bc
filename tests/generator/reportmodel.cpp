#include "tests/generator/reportmodel.h"

#include <algorithm>

namespace gouji::testgen {

std::vector<PrintedRow> fullGrid(const PrintedTable &table)
{
    const auto columns = size_t(table.columns);
    std::vector<PrintedRow> grid(table.rows.size(), PrintedRow(columns));
    std::vector<std::vector<bool>> taken(table.rows.size(), std::vector<bool>(columns, false));
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

bool hasNumbers(const PrintedRow &row)
{
    return std::any_of(
        row.begin(), row.end(), [](const PrintedCell &cell) { return !cell.isLabel(); });
}

bool hasBlank(const PrintedRow &row)
{
    return std::any_of(row.begin(), row.end(),
        [](const PrintedCell &cell) { return !cell.isLabel() && cell.text.isEmpty(); });
}

bool allBlank(const PrintedRow &row)
{
    return std::all_of(row.begin(), row.end(),
        [](const PrintedCell &cell) { return cell.isLabel() || cell.text.isEmpty(); });
}

} // namespace gouji::testgen
