#include "model/extraction/rows/namedrows.h"

#include <algorithm>

namespace gouji {

std::vector<RowReading *> officialRows(ZoneReading &reading, const FormTable &layout)
{
    std::vector<RowReading *> rows;
    for (RowReading &row : reading.rows) {
        if (!row.grid && layout.rowIndex(row.row) >= 0)
            rows.push_back(&row);
    }
    return rows;
}

std::vector<RowReading> namedRows(const std::vector<RowReading> &known, const FormTable &layout,
    size_t firstRow, const std::vector<Items> &items)
{
    std::vector<RowReading> rows;
    for (size_t i = 0; i < items.size(); ++i) {
        const QString &id = layout.rows[firstRow + i].id;
        const auto found = std::find_if(
            known.begin(), known.end(), [&id](const RowReading &row) { return row.row == id; });
        RowReading row;
        if (found != known.end())
            row = *found;
        row.row = id;
        row.byRank = found == known.end();
        row.items = items[i];
        row.gaps.clear();
        if (row.byRank)
            row.labelSpan = {row.items.front().begin, row.items.front().begin};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace gouji
