#include "model/extraction/rows/separatormodel.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

// Rows that have exactly the cells of complete rows: what of them is blank leaves no doubt.
namespace gouji {

namespace {

int shownPlaces(const RowOfForm &row, const std::vector<int> &blanks)
{
    return std::accumulate(blanks.begin(), blanks.end(), int(row.reading->items.size()));
}

constexpr size_t EnoughFittingRows = 4; ///< to believe in lines that no complete row shows

} // namespace

/// Rows of a grid that tabs draw have nothing but the form's cells behind their labels, unless
/// labels are padded.
void SeparatorModel::learnLineCells(
    const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows)
{
    const bool padded = std::any_of(rows.begin(), rows.end(), [](const RowOfForm &row) {
        return row.reading->grid && int(row.reading->items.size()) > row.places;
    });
    for (const RowOfForm &row : complete) {
        const std::vector<RowItem> &cells = row.reading->lineCells;
        if (row.isUnlabelled() || (row.reading->grid && (m_kind != Kind::Tabs || padded)))
            continue;
        const auto first = std::find_if(cells.begin(), cells.end(),
            [](const RowItem &cell) { return cell.kind != ItemKind::Blank; });
        const auto lead = int(first - cells.begin());
        const int behind = row.reading->grid ? 0 : int(cells.size()) - lead - row.places;
        m_lineSurplus[row.labelKind].insert({lead, behind});
        m_lineSurplus[QString()].insert({lead, behind});
    }
}

/// Where no row is complete, the lines are believed if nearly all have exactly the form's cells, or
/// one more behind a pipe that closes each line.
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
        const auto fitting = size_t(std::count_if(filled.begin(), filled.end(), fits));
        if (fitting >= EnoughFittingRows && fitting * 10 >= filled.size() * 9)
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
    return knowsLine(row) || exactBlanks(row) || blanksBelowHeader(row);
}

/// What stands before the first and behind the last value of a row without blanks, if that is sure.
std::optional<SeparatorModel::Ends> SeparatorModel::endsOf(const RowOfForm &row) const
{
    if (m_uniform)
        return Ends {
            m_between, row.reading->endsTable ? m_tableEnd.value_or(m_between) : m_between};
    const int next = row.reading->endsSection ? m_rowLead : 0;
    const auto ends = m_ends.constFind(endKey(row));
    if (ends == m_ends.constEnd() || ends->size() != 1)
        return std::nullopt;
    return Ends {ends->begin()->first, ends->begin()->last - next};
}

/// What the separators of a row show beyond those of complete rows; nothing where they show less.
std::optional<std::vector<int>> SeparatorModel::surplusBlanks(const RowOfForm &row) const
{
    const auto ends = endsOf(row);
    const std::vector<Gap> &gaps = row.reading->gaps;
    if (!ends || row.reading->items.empty() || gaps.empty())
        return std::nullopt;
    std::vector<int> blanks;
    for (size_t i = 0; i < gaps.size(); ++i) {
        const int base = i == 0 ? ends->first : i + 1 < gaps.size() ? m_between : ends->last;
        const int surplus = total(gaps[i]) - base;
        if (surplus < 0 || surplus % m_width != 0)
            return std::nullopt;
        blanks.push_back(surplus / m_width);
    }
    return blanks;
}

/// The blanks of a row that has as many separators as complete rows of its group, all of which
/// begin and end alike.
std::optional<std::vector<int>> SeparatorModel::exactBlanks(const RowOfForm &row) const
{
    auto blanks = surplusBlanks(row);
    return blanks && row.places == shownPlaces(row, *blanks) ? blanks : std::nullopt;
}

/// The same where empty lines separate a table from what follows.
std::optional<std::vector<int>> SeparatorModel::blanksBeforeEmptyLines(const RowOfForm &row) const
{
    auto blanks = surplusBlanks(row);
    if (!m_uniform || !row.reading->endsTable || !blanks)
        return std::nullopt;
    const int lines = shownPlaces(row, *blanks) - row.places;
    if (lines < 0 || lines > blanks->back())
        return std::nullopt;
    blanks->back() -= lines;
    return blanks;
}

/// How much longer than the row's own end that of the last header line may be: where rows of one
/// table end differently, they are padded.
std::vector<int> SeparatorModel::paddingsBelowHeader(const RowOfForm &row) const
{
    const std::set<Ends> ends = m_ends.value(QString());
    const auto endsAlike = [&ends](const Ends &other) { return other.last == ends.begin()->last; };
    const int padding = row.places - row.lastHeaders;
    if (m_beforeRun || !std::all_of(ends.begin(), ends.end(), endsAlike))
        return {padding};
    return m_ends.size() > 2 ? std::vector {0} : std::vector {0, padding};
}

/// The row of 表四 ends as its header does, whose last line may be padded to the same length. So
/// the difference of the pipes at both ends tells how many of the missing cells stand at which.
std::optional<std::vector<int>> SeparatorModel::blanksBelowHeader(const RowOfForm &row) const
{
    const std::vector<Gap> &gaps = row.reading->gaps;
    if (m_kind != Kind::Pipes || !row.isUnlabelled() || row.reading->items.empty()
        || row.reading->closesText)
        return std::nullopt; // what stands last in a text may be cut off
    std::vector<int> blanks(gaps.size());
    for (size_t i = 1; i + 1 < gaps.size(); ++i) {
        blanks[i] = total(gaps[i]) - m_between;
        if (blanks[i] < 0)
            return std::nullopt;
    }
    const int missing =
        row.places - std::accumulate(blanks.begin(), blanks.end(), int(row.reading->items.size()));
    std::set<int> leading;
    for (const int padding : paddingsBelowHeader(row)) {
        const int difference = total(gaps.front()) - total(gaps.back()) - m_rowLead - padding;
        const bool possible = std::abs(difference) <= missing && (missing + difference) % 2 == 0;
        if (possible && total(gaps.back()) >= 1 + (missing - difference) / 2)
            leading.insert((missing + difference) / 2);
    }
    if (leading.size() != 1)
        return std::nullopt;
    blanks.front() = *leading.begin();
    blanks.back() = missing - *leading.begin();
    return blanks;
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
