#include "model/extraction/rows/separatormodel.h"

#include <algorithm>
#include <numeric>

// Rows that have exactly the cells of complete rows: what of them is blank leaves no doubt.
namespace gouji {

namespace {

constexpr size_t EnoughFittingRows = 4; ///< to believe in lines that no complete row shows

} // namespace

/// All pipes of a gap: whether some of them run together, as those of blank and of merged cells do,
/// does not change how many cells end there.
int SeparatorModel::total(const Gap &gap) const
{
    return count(gap) + (m_kind == Kind::Pipes ? gap.rowEndPipes : 0);
}

void SeparatorModel::learnEnds(
    const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows)
{
    if (m_kind != Kind::Pipes)
        return;
    for (const RowOfForm &row : complete) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        if (row.isUnlabelled() || row.reading->grid)
            continue;
        const Ends ends {total(gaps.front()), total(gaps.back())};
        m_ends[row.group].insert(ends);
        m_ends[QString()].insert(ends);
    }
    learnEndsOfOtherGroups(rows);
}

/// A row of a group without complete rows has as many pipes as the others of its group, and they
/// begin as all complete rows do. What stands behind the form's places then ends the row.
void SeparatorModel::learnEndsOfOtherGroups(const std::vector<RowOfForm> &rows)
{
    constexpr int EnoughAlike = 3;
    const std::set<Ends> known = m_ends.value(QString());
    const auto beginsAlike = [&known](
                                 const Ends &ends) { return ends.first == known.begin()->first; };
    if (known.empty() || !std::all_of(known.begin(), known.end(), beginsAlike))
        return;
    QHash<QString, std::map<int, int>> totals;
    for (const RowOfForm &row : rows) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        if (m_ends.contains(row.group) || row.isUnlabelled() || row.reading->grid || gaps.empty()
            || row.reading->endsSection)
            continue;
        const int pipes = std::accumulate(gaps.begin(), gaps.end(), 0,
            [this](int sum, const Gap &gap) { return sum + total(gap); });
        ++totals[row.group][pipes - (row.places - 1) * m_between - known.begin()->first];
    }
    for (auto group = totals.cbegin(); group != totals.cend(); ++group) {
        const auto most = std::max_element(group->begin(), group->end(),
            [](const auto &a, const auto &b) { return a.second < b.second; });
        const int all = std::accumulate(group->begin(), group->end(), 0,
            [](int sum, const auto &counted) { return sum + counted.second; });
        if (most->second >= EnoughAlike && most->second * 5 >= all * 4 && most->first > 0)
            m_ends[group.key()].insert({known.begin()->first, most->first});
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
    if (ends == m_ends.constEnd() || ends->size() != 1 || row.reading->items.empty()
        || gaps.empty())
        return std::nullopt;
    std::vector<int> blanks;
    for (size_t i = 0; i < gaps.size(); ++i) {
        const int base = i == 0   ? ends->begin()->first
            : i + 1 < gaps.size() ? m_between
                                  : ends->begin()->last;
        const int surplus = total(gaps[i]) - base;
        if (surplus < 0 || surplus % m_width != 0)
            return std::nullopt;
        blanks.push_back(surplus / m_width);
    }
    const int items = int(row.reading->items.size());
    const bool whole = std::accumulate(blanks.begin(), blanks.end(), items) == row.places;
    return whole ? std::optional(blanks) : std::nullopt;
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
