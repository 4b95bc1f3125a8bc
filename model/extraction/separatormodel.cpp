#include "model/extraction/separatormodel.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji {

namespace {

bool isComplete(const RowOfForm &row)
{
    return !row.reading->grid && row.places > 1 && int(row.reading->items.size()) == row.places;
}

int mostFrequent(const std::map<int, int> &counts, int fallback)
{
    const auto it = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return it == counts.end() ? fallback : it->first;
}

} // namespace

int SeparatorModel::count(const Gap &gap) const
{
    switch (m_kind) {
    case Kind::Pipes: return gap.pipes;
    case Kind::Tabs: return gap.tabs;
    case Kind::Newlines: return gap.newlines;
    case Kind::None: break;
    }
    return 0;
}

void SeparatorModel::learnBases(const std::vector<RowOfForm> &complete)
{
    std::map<int, int> first;
    std::map<int, int> between;
    m_last.clear();
    for (const RowOfForm &row : complete) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        ++first[count(gaps.front())];
        for (size_t i = 1; i + 1 < gaps.size(); ++i)
            ++between[count(gaps[i])];
        m_last.insert(count(gaps.back()));
    }
    m_between = mostFrequent(between, 1);
    m_first = mostFrequent(first, m_between);
}

SeparatorModel SeparatorModel::learn(const std::vector<RowOfForm> &rows)
{
    SeparatorModel model;
    std::vector<RowOfForm> complete;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(complete), isComplete);
    std::map<Kind, int> votes;
    for (const RowOfForm &row : complete) {
        const Gap &gap = row.reading->gaps[1];
        ++votes[gap.pipes ? Kind::Pipes
                : gap.tabs      ? Kind::Tabs
                : gap.newlines  ? Kind::Newlines
                                : Kind::None];
    }
    for (const auto &[kind, count] : votes) {
        if (count > (model.m_kind == Kind::None ? 0 : votes[model.m_kind]))
            model.m_kind = kind;
    }
    if (complete.empty() || model.m_kind == Kind::None)
        return model;
    model.learnBases(complete);
    SeparatorModel wide = model;
    wide.m_width = model.m_between;
    return wide.m_width > 1 && wide.fit(rows) > model.fit(rows) ? wide : model;
}

/// How many ragged or empty rows come out with the number of places that the form gives them.
double SeparatorModel::fit(const std::vector<RowOfForm> &rows) const
{
    int fitting = 0;
    for (const RowOfForm &row : rows) {
        if (isComplete(row) || row.reading->grid)
            continue;
        const auto blanks = visibleBlanks(*row.reading, row.places);
        const int items = int(row.reading->items.size());
        if (blanks && std::accumulate(blanks->begin(), blanks->end(), items) == row.places)
            ++fitting;
    }
    return fitting;
}

/// The separators behind the last value end the row as well; of what complete rows show there, the
/// one that leaves `wanted` blanks, else the one that leaves the most.
int SeparatorModel::trailingBlanks(int count, int wanted) const
{
    int most = 0;
    for (const int base : m_last) {
        const int surplus = count - base;
        if (surplus < 0 || surplus % m_width != 0)
            continue;
        if (surplus / m_width == wanted)
            return wanted;
        most = std::max(most, surplus / m_width);
    }
    return most;
}

std::optional<std::vector<int>> SeparatorModel::visibleBlanks(
    const RowReading &row, int places) const
{
    if (m_kind == Kind::None || row.gaps.empty())
        return std::nullopt;
    std::vector<int> blanks;
    int shown = int(row.items.size());
    for (size_t i = 0; i + 1 < row.gaps.size(); ++i) {
        const int surplus = count(row.gaps[i]) - (i == 0 ? m_first : m_between);
        if (surplus < 0 || surplus % m_width != 0)
            return std::nullopt;
        blanks.push_back(surplus / m_width);
        shown += blanks.back();
    }
    const int last = count(row.gaps.back()) - (row.items.empty() ? m_first - m_between : 0);
    blanks.push_back(trailingBlanks(last, places - shown));
    return blanks;
}

} // namespace gouji
