#include "model/extraction/indicators/indicatorvalues.h"

#include "model/extraction/indicators/indicatorcodes.h"
#include "model/extraction/indicators/indicatorwords.h"

#include <algorithm>
#include <limits>
#include <set>
#include <span>

namespace gouji {

namespace {

using Values = std::vector<const TextChunk *>;

/// A heading of a group shows a dash for its unit, and perhaps for its numbers: "一、…情况 | ——".
void takeDashedUnits(std::vector<ListedRow> &rows, size_t columns)
{
    for (ListedRow &row : rows) {
        const bool dashes = !row.values.empty()
            && std::all_of(row.values.begin(), row.values.end(),
                [](const TextChunk *value) { return isIndicatorDash(value->text); });
        if (!row.unit.isEmpty() || !dashes || row.values.size() == columns)
            continue;
        row.unit = row.values.front()->text;
        row.unitEnd = row.values.front()->end;
        row.values.erase(row.values.begin());
        row.gaps.erase(row.gaps.begin());
    }
}

std::vector<Values> linesOf(const Values &values, QStringView text, const CharacterTable &table)
{
    std::vector<Values> lines;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i == 0 || measureGap(text, values[i - 1]->end, values[i]->begin, table).newlines > 0)
            lines.emplace_back();
        lines.back().push_back(values[i]);
    }
    return lines;
}

/// Where names run first, the numbers of several rows stand behind the last of them: given to the
/// rows in order if there is a line for each of them, else to none. On a line that lacks a number
/// nobody can tell which.
void giveDetachedValues(
    std::vector<ListedRow> &rows, size_t columns, QStringView text, const CharacterTable &table)
{
    for (size_t last = 0; last < rows.size(); ++last) {
        if (rows[last].values.size() <= columns)
            continue;
        size_t first = last;
        while (first > 0 && rows[first - 1].values.empty())
            --first;
        const std::vector<Values> lines = linesOf(rows[last].values, text, table);
        const bool give = lines.size() == last - first + 1
            && std::all_of(lines.begin(), lines.end(),
                [columns](const Values &line) { return line.size() <= columns; });
        for (size_t row = first; row <= last; ++row) {
            if (give) {
                rows[row].values = lines[row - first];
                rows[row].gaps.clear();
            }
            rows[row].uncertain = rows[row].uncertain || !give || rows[row].values.size() < columns;
        }
    }
}

/// Where most rows hold more values than there are headers, these were misread, and a row that
/// happens to fit them lacks a value.
void distrustHeaders(std::vector<ListedRow> &rows, size_t columns)
{
    const auto overfull = std::count_if(rows.begin(), rows.end(),
        [columns](const ListedRow &row) { return row.values.size() > columns; });
    if (size_t(overfull) * 2 <= rows.size())
        return;
    for (ListedRow &row : rows)
        row.uncertain = true;
}

/// Numbers that stand behind several rows tell nothing of blanks, nor do those behind a blank unit.
bool showsItsGaps(const ListedRow &row)
{
    return !row.values.empty() && !row.unit.isEmpty() && row.gaps.size() == row.values.size() + 1;
}

/// The least that separates two things in any row.
struct Least {
    int first = std::numeric_limits<int>::max();
    int between = first;
    int last = first;
};

Least leastOf(std::span<const ListedRow> rows, int Gap::*count)
{
    Least least;
    for (const ListedRow &row : rows) {
        if (!showsItsGaps(row))
            continue;
        least.first = std::min(least.first, row.gaps.front().*count);
        least.last = std::min(least.last, row.gaps.back().*count);
        for (size_t i = 1; i + 1 < row.gaps.size(); ++i)
            least.between = std::min(least.between, row.gaps[i].*count);
    }
    return least;
}

void insertBlanks(ListedRow &row, size_t columns, int Gap::*count, const Least &least)
{
    if (!showsItsGaps(row) || row.cutOff || row.values.size() >= columns)
        return;
    std::vector<const TextChunk *> values;
    for (size_t i = 0; i < row.gaps.size(); ++i) {
        const bool last = i + 1 == row.gaps.size();
        const int base = i == 0 ? least.first : last ? least.last : least.between;
        values.insert(values.end(), size_t(std::max(0, row.gaps[i].*count - base)), nullptr);
        if (!last)
            values.push_back(row.values[i]);
    }
    if (values.size() == columns)
        row.values = std::move(values);
}

/// A blank cell leaves a separator more than the least that stands at its place in any row. Behind
/// the last row no other begins; where newlines count, nothing can be said of what follows.
void insertBlanks(std::vector<ListedRow> &rows, const IndicatorHeader &header)
{
    for (const auto count : {&Gap::pipes, &Gap::tabs, &Gap::newlines}) {
        const std::span inner(rows.begin(), rows.end() - 1);
        Least least = leastOf(inner, count);
        if (least.first == 0 || least.last == std::numeric_limits<int>::max())
            continue;
        for (ListedRow &row : inner)
            insertBlanks(row, header.columns.size(), count, least);
        least.last -= header.before.*count;
        if (count != &Gap::newlines)
            insertBlanks(rows.back(), header.columns.size(), count, least);
        return;
    }
}

/// Where repeated lines were dropped, no unit and no number stands on two lines: then a row may
/// show another cell's number.
void distrustDroppedLines(std::vector<ListedRow> &rows)
{
    std::set<QString> lines;
    for (const ListedRow &row : rows) {
        if ((!row.unit.isEmpty() && !lines.insert(row.unit).second) || row.gaps.empty())
            return;
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (!row.values[i])
                continue;
            if (i >= row.gaps.size() || row.gaps[i].newlines == 0
                || !lines.insert(row.values[i]->text).second)
                return;
        }
    }
    for (ListedRow &row : rows)
        row.uncertain = row.uncertain || rows.size() > 1;
}

/// Rows that count 1, 2, 3 … hold their codes, and perhaps nothing else.
bool countsRows(const std::vector<ListedRow> &rows)
{
    constexpr size_t Enough = 3;
    size_t counting = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto &values = rows[i].values;
        counting += std::any_of(values.begin(), values.end(),
            [i](const TextChunk *value) { return value && value->text.toULongLong() == i + 1; });
    }
    return counting >= Enough && counting * 2 > rows.size();
}

} // namespace

void alignIndicatorValues(std::vector<ListedRow> &rows, IndicatorHeader &header, QStringView text,
    const CharacterTable &table)
{
    takeIndicatorCodes(rows, header.columns);
    takeDashedUnits(rows, header.columns.size());
    giveDetachedValues(rows, header.columns.size(), text, table);
    distrustHeaders(rows, header.columns.size());
    insertBlanks(rows, header);
    distrustDroppedLines(rows);
}

bool mayShowCodes(
    const std::vector<ListedRow> &rows, const std::vector<IndicatorHeader::Column> &columns)
{
    return countsRows(rows)
        || std::any_of(rows.begin(), rows.end(),
            [&columns](const ListedRow &row) { return row.values.size() == columns.size(); });
}

} // namespace gouji
