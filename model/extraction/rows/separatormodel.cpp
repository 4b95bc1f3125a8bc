#include "model/extraction/rows/separatormodel.h"

#include <algorithm>
#include <numeric>

// How the model is applied to a row; separatorlearning.cpp and rowends.cpp learn it, exactcells.cpp
// knows rows that leave no doubt.
namespace gouji {

int SeparatorModel::count(const Gap &gap) const
{
    switch (m_kind) {
    case Kind::Pipes:
        return gap.pipes;
    case Kind::Tabs:
        return gap.tabs;
    case Kind::Newlines:
        return gap.newlines;
    case Kind::None:
        break;
    }
    return 0;
}

/// Where merged cells are padded, all rows of a table are equally long: how many pipes end the row.
std::optional<int> SeparatorModel::padding(const RowOfForm &row) const
{
    if (row.isUnlabelled()) {
        const int aboveIt = row.reading->gaps.front().rowEndPipes;
        return aboveIt > 0 ? std::optional(aboveIt + row.lastHeaders - row.places) : std::nullopt;
    }
    const auto cells = m_cells.constFind(row.labelKind);
    return cells != m_cells.constEnd() ? std::optional(*cells - 1 - row.places) : std::nullopt;
}

/// What complete rows show behind their last value: those of the same table, else all. A row whose
/// end shows as a run of pipes is compared with its like, if there are any.
std::set<int> SeparatorModel::rowEnds(const RowOfForm &row) const
{
    const bool ends = row.reading->endsSection;
    const auto pads = m_beforeRun ? padding(row) : std::nullopt;
    if (pads && *pads >= 0 && (*pads > 1) == row.endsInRun())
        return {*m_beforeRun + (*pads == 1)};
    std::vector<bool> likeness {row.endsInRun()};
    if (likeness.front())
        likeness.push_back(false);
    for (const bool run : likeness) {
        for (const RowEnd &end : {RowEnd {row.table, ends, run}, RowEnd {{}, ends, run},
                 RowEnd {row.table, !ends, run}, RowEnd {{}, !ends, run}}) {
            if (const auto it = m_last.find(end); it != m_last.end())
                return it->second;
        }
    }
    return {1};
}

/// The separators behind the last value end the row as well. Nothing where they may be read in more
/// than one way. A run of pipes may end the row or stand for blanks: it is taken for blanks only
/// where exactly these are wanted.
std::optional<int> SeparatorModel::trailingBlanks(const RowOfForm &row, int wanted) const
{
    const Gap &gap = row.reading->gaps.back();
    const std::vector<int> options = blanksBeyondRowEnd(count(gap), rowEnds(row));
    const int most = options.empty() ? 0 : *std::max_element(options.begin(), options.end());
    if (wanted <= 0)
        return 0;
    if (options.size() > 1 && std::count(options.begin(), options.end(), wanted) > 0)
        return std::nullopt;
    const bool run = m_kind == Kind::Pipes && wanted > most && gap.rowEndPipes >= wanted - most;
    return run ? wanted : most;
}

/// What complete rows of this kind show before their first value; where there is none, what all
/// others agree on. Where the text draws a grid, a row outside has lost or gained a cell: there
/// that would be a guess.
std::optional<int> SeparatorModel::firstBase(const RowOfForm &row) const
{
    if (const auto it = m_first.constFind(row.firstKey); it != m_first.constEnd())
        return *it;
    if (m_first.isEmpty() || m_drawn)
        return std::nullopt;
    const int first = *m_first.cbegin();
    const bool same = std::all_of(
        m_first.cbegin(), m_first.cend(), [first](int other) { return other == first; });
    return same ? std::optional(first) : std::nullopt;
}

/// All numbers of blanks that separators may stand for which end a row as well.
std::vector<int> SeparatorModel::blanksBeyondRowEnd(int count, const std::set<int> &bases) const
{
    std::vector<int> options;
    for (const int base : bases) {
        const int surplus = count - base;
        if (surplus >= 0 && surplus % m_width == 0)
            options.push_back(surplus / m_width);
    }
    return options;
}

/// The header's row ends before the first value as other rows end: of all ways to read both ends of
/// the row, the one that gives the form's places. If several do, nothing can be told; if none does,
/// the fewest blanks are sure to be there.
std::optional<int> SeparatorModel::leadingBlanksBelowHeader(const RowOfForm &row, int shown) const
{
    const auto anyRow = m_last.find({});
    const std::vector<int> first = blanksBeyondRowEnd(count(row.reading->gaps.front()),
        anyRow == m_last.end() ? std::set<int> {1} : anyRow->second);
    const std::vector<int> last = blanksBeyondRowEnd(count(row.reading->gaps.back()), rowEnds(row));
    std::set<int> fitting;
    for (const int leading : first) {
        for (const int trailing : last) {
            if (shown + leading + trailing == row.places)
                fitting.insert(leading);
        }
    }
    if (fitting.size() == 1)
        return *fitting.begin();
    if (!fitting.empty() || first.empty() || last.empty())
        return shown == row.places ? std::optional(0) : std::nullopt;
    const int fewest = *std::min_element(first.begin(), first.end());
    const int others = shown + *std::min_element(last.begin(), last.end());
    return fewest + others < row.places ? std::optional(fewest) : std::nullopt;
}

/// Blanks before the first value. The row of 表四 has no label: where rows stand on lines, its line
/// begins as theirs do.
std::optional<int> SeparatorModel::leadingBlanks(const RowOfForm &row, int others) const
{
    const RowReading &reading = *row.reading;
    int surplus = 0;
    if (m_rowsOnLines && reading.ownLine) {
        surplus = count(reading.lineGap) - m_lead;
    } else if (row.isUnlabelled()) {
        return leadingBlanksBelowHeader(row, others);
    } else if (const auto base = firstBase(row)) {
        surplus = count(reading.gaps.front()) - *base;
    } else {
        return std::nullopt; // merged label cells may leave separators of their own
    }
    return surplus < 0 || surplus % m_width != 0 ? std::nullopt : std::optional(surplus / m_width);
}

std::optional<std::vector<int>> SeparatorModel::innerBlanks(const RowReading &row) const
{
    if (m_kind == Kind::None || row.gaps.empty())
        return std::nullopt;
    std::vector<int> blanks(row.gaps.size());
    for (size_t i = 1; i + 1 < row.gaps.size(); ++i) {
        const int surplus = count(row.gaps[i]) - m_between;
        const bool runOfPipes = m_kind == Kind::Pipes && row.gaps[i].rowEndPipes > 0;
        if (surplus < 0 || surplus % m_width != 0 || runOfPipes)
            return std::nullopt;
        blanks[i] = surplus / m_width;
    }
    return blanks;
}

std::optional<std::vector<int>> SeparatorModel::visibleBlanks(const RowOfForm &row) const
{
    const RowReading &reading = *row.reading;
    if (knowsLine(row))
        return lineBlanks(row);
    if (auto exact = exactBlanks(row))
        return exact;
    if (auto exact = blanksBelowHeader(row))
        return exact;
    if (auto blanks = blanksBeforeEmptyLines(row))
        return blanks;
    auto blanks = innerBlanks(reading);
    if (!blanks)
        return std::nullopt;
    if (reading.items.empty())
        return std::vector {row.places}; // a label without values: every place is blank
    if (m_kind == Kind::Pipes && !row.isUnlabelled() && reading.gaps.front().rowEndPipes > 0)
        return std::nullopt; // blanks, or a merged cell of the label: complete rows would have told
    const int shown = std::accumulate(blanks->begin(), blanks->end(), int(reading.items.size()));
    const auto first = leadingBlanks(row, shown);
    const auto last = trailingBlanks(row, row.places - shown - first.value_or(0));
    if (!first || !last)
        return std::nullopt;
    blanks->front() = *first;
    blanks->back() = *last;
    return blanks;
}

} // namespace gouji
