#include "model/extraction/indicators/indicatorcodes.h"

#include <algorithm>

namespace gouji {

namespace {

enum class Side { Front, Back };

const TextChunk *valueAt(const ListedRow &row, Side side)
{
    if (row.values.empty())
        return nullptr;
    return side == Side::Front ? row.values.front() : row.values.back();
}

/// Codes count the rows of a list from 1 on, those of groups as well.
bool countsAs(const TextChunk *value, size_t row)
{
    return value && value->text.toULongLong() == row + 1;
}

size_t countingOn(Side side, const std::vector<ListedRow> &rows)
{
    size_t counting = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        counting += countsAs(valueAt(rows[i], side), i);
    return counting;
}

/// Nearly all rows that show anything count.
bool isEnough(size_t counting, const std::vector<ListedRow> &rows)
{
    constexpr size_t Enough = 3;
    const auto showing = std::count_if(
        rows.begin(), rows.end(), [](const ListedRow &row) { return !row.values.empty(); });
    return counting >= Enough && counting * 10 >= size_t(showing) * 9;
}

/// What is left is measured from the code on, or up to it.
void takeCode(ListedRow &row, Side side)
{
    row.code = valueAt(row, side);
    if (side == Side::Front) {
        row.unitEnd = row.code->end;
        row.values.erase(row.values.begin());
        row.gaps.erase(row.gaps.begin());
    } else {
        row.values.pop_back();
        row.gaps.pop_back();
    }
}

void takeCodes(std::vector<ListedRow> &rows, Side side, size_t columns)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        ListedRow &row = rows[i];
        const bool mistyped = row.values.size() == columns;
        if (countsAs(valueAt(row, side), i) || mistyped)
            takeCode(row, side);
        else
            row.uncertain = true;
    }
}

} // namespace

void takeIndicatorCodes(std::vector<ListedRow> &rows, std::vector<IndicatorHeader::Column> &columns)
{
    const auto code = std::find_if(columns.begin(), columns.end(),
        [](const IndicatorHeader::Column &column) { return column.code; });
    if (code == columns.end())
        return;
    const size_t front = countingOn(Side::Front, rows);
    const size_t back = countingOn(Side::Back, rows);
    if (!isEnough(std::max(front, back), rows))
        return;
    const bool printedFirst = code == columns.begin();
    const Side side = front > back || (front == back && printedFirst) ? Side::Front : Side::Back;
    takeCodes(rows, side, columns.size());
    columns.erase(code);
}

} // namespace gouji
