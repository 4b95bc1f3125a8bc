#include "model/extraction/rows/separatormodel.h"

#include <algorithm>
#include <numeric>

// Rows that have exactly the cells of complete rows: what of them is blank leaves no doubt.
namespace gouji {

namespace {

constexpr size_t EnoughFittingRows = 4; ///< to believe in lines that no complete row shows

} // namespace

void SeparatorModel::learnEnds(const std::vector<RowOfForm> &complete)
{
    for (const RowOfForm &row : complete) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        if (m_kind != Kind::Pipes || row.isUnlabelled() || row.reading->grid)
            continue;
        const Ends ends {count(gaps.front()), count(gaps.back()), gaps.back().rowEndPipes};
        m_ends[row.group].insert(ends);
        m_ends[QString()].insert(ends);
    }
}

void SeparatorModel::learnLineCells(const std::vector<RowOfForm> &complete)
{
    for (const RowOfForm &row : complete) {
        const std::vector<RowItem> &cells = row.reading->lineCells;
        if (row.reading->grid || row.isUnlabelled())
            continue;
        const auto first = std::find_if(cells.begin(), cells.end(),
            [](const RowItem &cell) { return cell.kind != ItemKind::Blank; });
        const auto lead = int(first - cells.begin());
        const std::pair surplus(lead, int(cells.size()) - lead - row.places);
        m_lineSurplus[row.labelKind].insert(surplus);
        m_lineSurplus[QString()].insert(surplus);
    }
}

/// Where no row is complete, the lines are believed if all have exactly the form's cells, or one
/// more behind a pipe that closes each line.
void SeparatorModel::guessLineCells(const std::vector<RowOfForm> &rows)
{
    std::vector<RowOfForm> filled;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(filled), [](const RowOfForm &row) {
        return !row.reading->grid && !row.reading->items.empty() && !row.isUnlabelled();
    });
    for (const int closing : {0, 1}) {
        const auto fits = [closing](const RowOfForm &row) {
            const std::vector<RowItem> &cells = row.reading->lineCells;
            return int(cells.size()) == row.places + closing
                && (closing == 0 || cells.back().kind == ItemKind::Blank);
        };
        if (filled.size() >= EnoughFittingRows && std::all_of(filled.begin(), filled.end(), fits))
            m_lineSurplus[QString()].insert({0, closing});
    }
}

std::optional<std::pair<int, int>> SeparatorModel::lineSurplus(const RowOfForm &row) const
{
    const auto own = m_lineSurplus.constFind(row.labelKind);
    const auto known = own != m_lineSurplus.constEnd() ? own : m_lineSurplus.constFind(QString());
    const bool sure = known != m_lineSurplus.constEnd() && known->size() == 1;
    return sure ? std::optional(*known->begin()) : std::nullopt;
}

bool SeparatorModel::knowsLine(const RowOfForm &row) const
{
    const std::vector<RowItem> &cells = row.reading->lineCells;
    const auto surplus = lineSurplus(row);
    if (!surplus || surplus->second < 0
        || int(cells.size()) != surplus->first + row.places + surplus->second)
        return false;
    const auto isBlank = [](const RowItem &cell) { return cell.kind == ItemKind::Blank; };
    return std::all_of(cells.begin(), cells.begin() + surplus->first, isBlank)
        && std::all_of(cells.end() - surplus->second, cells.end(), isBlank);
}

bool SeparatorModel::knowsCells(const RowOfForm &row) const
{
    return knowsLine(row) || exactBlanks(row).has_value();
}

/// The blanks of a row that has as many separators as complete rows of its group, all of which
/// begin and end alike.
std::optional<std::vector<int>> SeparatorModel::exactBlanks(const RowOfForm &row) const
{
    const auto ends = m_ends.constFind(row.group);
    const std::vector<Gap> &gaps = row.reading->gaps;
    if (ends == m_ends.constEnd() || ends->size() != 1 || row.reading->items.empty() || gaps.empty()
        || gaps.back().rowEndPipes != ends->begin()->run)
        return std::nullopt;
    auto blanks = innerBlanks(*row.reading);
    const int first = count(gaps.front()) - ends->begin()->first;
    const int last = count(gaps.back()) - ends->begin()->last;
    if (!blanks || first < 0 || last < 0 || first % m_width != 0 || last % m_width != 0)
        return std::nullopt;
    blanks->front() = first / m_width;
    blanks->back() = last / m_width;
    const int items = int(row.reading->items.size());
    const bool whole = std::accumulate(blanks->begin(), blanks->end(), items) == row.places;
    return whole ? blanks : std::nullopt;
}

/// The blanks before, between and after the items of a row whose cells are known.
std::vector<int> SeparatorModel::lineBlanks(const RowOfForm &row) const
{
    const auto first = row.reading->lineCells.begin() + lineSurplus(row)->first;
    std::vector<int> blanks(1);
    for (auto cell = first; cell != first + row.places; ++cell) {
        if (cell->kind == ItemKind::Blank)
            ++blanks.back();
        else
            blanks.push_back(0);
    }
    return blanks;
}

bool SeparatorModel::contradicts(const RowReading &row) const
{
    if (m_kind != Kind::Pipes || row.gaps.size() < 4)
        return false;
    const int first = count(row.gaps[1]);
    return std::any_of(row.gaps.begin() + 1, row.gaps.end() - 1,
        [&](const Gap &gap) { return gap.rowEndPipes == 0 && count(gap) != first; });
}

} // namespace gouji
