#include "model/extraction/rows/separatormodel.h"

#include <algorithm>
#include <numeric>

// How rows begin and end that have no blanks: learnt here, applied in exactcells.cpp.
namespace gouji {

/// All pipes of a gap: whether some of them run together, as those of blank and of merged cells do,
/// does not change how many cells end there.
int SeparatorModel::total(const Gap &gap) const
{
    return count(gap) + (m_kind == Kind::Pipes ? gap.rowEndPipes : 0);
}

/// Rows are padded alike that print equally many labels of their own, or whose labels are merged
/// from equally many cells.
QString SeparatorModel::endKey(const RowOfForm &row) const
{
    return m_endsByDepth ? row.labelKind : row.group;
}

/// The way to tell rows that end alike under which more rows have exactly the form's places.
void SeparatorModel::learnEnds(
    const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows)
{
    if (m_kind != Kind::Pipes && m_kind != Kind::Newlines)
        return;
    SeparatorModel byDepth = *this;
    byDepth.m_endsByDepth = true;
    byDepth.learnEndsOfKinds(complete, rows);
    learnEndsOfKinds(complete, rows);
    const auto known = [&rows](const SeparatorModel &model) {
        return std::count_if(rows.begin(), rows.end(),
            [&model](const RowOfForm &row) { return model.exactBlanks(row).has_value(); });
    };
    if (known(byDepth) > known(*this))
        *this = std::move(byDepth);
}

void SeparatorModel::learnEndsOfKinds(
    const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows)
{
    for (const RowOfForm &row : rows)
        m_rowLead = row.isUnlabelled() ? total(row.reading->headerLead) : m_rowLead;
    for (const RowOfForm &row : complete) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        const bool beforeLines = m_kind == Kind::Newlines && row.reading->endsTable;
        if (row.isUnlabelled() || row.reading->grid || beforeLines)
            continue;
        const int next = row.reading->endsSection ? m_rowLead : 0;
        const Ends ends {total(gaps.front()), total(gaps.back()) + next};
        m_ends[endKey(row)].insert(ends);
        m_ends[QString()].insert(ends);
    }
    learnUniformity(rows);
    learnEndsOfOtherGroups(rows);
}

void SeparatorModel::learnUniformity(const std::vector<RowOfForm> &rows)
{
    const std::set<Ends> known = m_ends.value(QString());
    m_uniform = m_kind == Kind::Newlines && known == std::set {Ends {m_between, m_between}};
    learnTableEnd(rows);
}

/// Behind tables whose last row is complete stands what stands behind all tables.
void SeparatorModel::learnTableEnd(const std::vector<RowOfForm> &rows)
{
    constexpr int Enough = 2;
    std::map<int, int> ends;
    for (const RowOfForm &row : rows) {
        if (row.isComplete() && row.reading->endsTable && !row.reading->closesText)
            ++ends[total(row.reading->gaps.back())];
    }
    if (ends.size() == 1 && ends.begin()->second >= Enough)
        m_tableEnd = ends.begin()->first;
}

/// A row of a group without complete rows has as many pipes as the others of its group. They begin
/// as all complete rows do; where there are none, as cells end, if any row of the group does. What
/// stands behind the form's places then ends the row.
void SeparatorModel::learnEndsOfOtherGroups(const std::vector<RowOfForm> &rows)
{
    constexpr int EnoughAlike = 3;
    const std::set<Ends> known = m_ends.value(QString());
    const int first = known.empty() ? m_between : known.begin()->first;
    if (!std::all_of(
            known.begin(), known.end(), [first](const Ends &ends) { return ends.first == first; }))
        return;
    QHash<QString, std::map<int, int>> lastEnds;
    std::set<QString> begun;
    for (const RowOfForm &row : rows) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        const QString key = endKey(row);
        if (m_ends.contains(key) || row.isUnlabelled() || row.reading->grid || gaps.empty()
            || row.reading->endsSection)
            continue;
        const int pipes = std::accumulate(gaps.begin(), gaps.end(), 0,
            [this](int sum, const Gap &gap) { return sum + total(gap); });
        ++lastEnds[key][pipes - (row.places - 1) * m_between - first];
        if (!known.empty() || (!row.reading->items.empty() && total(gaps.front()) == first))
            begun.insert(key);
    }
    std::map<QString, int> agreed;
    for (auto group = lastEnds.cbegin(); group != lastEnds.cend(); ++group) {
        const std::map<int, int> &ends = *group;
        const auto most = std::max_element(ends.begin(), ends.end(),
            [](const auto &a, const auto &b) { return a.second < b.second; });
        const int all = std::accumulate(ends.begin(), ends.end(), 0,
            [](int sum, const auto &counted) { return sum + counted.second; });
        if (most->second >= EnoughAlike && most->second * 5 >= all * 4 && most->first > 0)
            agreed.insert({group.key(), most->first});
    }
    // Where every row of a group begins with a blank, or a merged cell, it ends as another group.
    const auto endsAsABegunOne = [&](int last) {
        return std::any_of(agreed.begin(), agreed.end(), [&](const auto &other) {
            return other.second == last && begun.count(other.first) > 0;
        });
    };
    for (const auto &[group, last] : agreed) {
        if (begun.count(group) > 0 || endsAsABegunOne(last))
            m_ends[group].insert({first, last});
    }
}

} // namespace gouji
