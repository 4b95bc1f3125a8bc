#include "model/extraction/rows/separatormodel.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

// How the model is learnt from the rows of a document; separatormodel.cpp applies it.
namespace gouji {

namespace {

constexpr int EnoughFittingRows = 4; ///< to believe in separators that no complete row shows
constexpr int EnoughLongRows = 2; ///< complete rows of several values; else those of one help

int mostFrequent(const std::map<int, int> &counts, int fallback)
{
    const auto it = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return it == counts.end() ? fallback : it->first;
}

} // namespace

void SeparatorModel::learnBases(const std::vector<RowOfForm> &complete)
{
    QHash<QString, std::map<int, int>> first;
    std::map<int, int> between;
    std::map<int, int> brokenLines;
    m_last.clear();
    std::map<int, int> lead;
    for (const RowOfForm &row : complete) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        if (!row.isUnlabelled())
            ++first[row.firstKey][count(gaps.front())];
        for (size_t i = 1; i + 1 < gaps.size(); ++i)
            ++between[count(gaps[i])];
        ++lead[count(row.reading->lineGap)];
        ++brokenLines[gaps[row.places > 1 ? 1 : 0].newlines > 0];
        for (const QString &table : {row.table, QString()}) {
            const bool run = row.endsInRun();
            const int last = count(gaps.back());
            m_last[{table, row.reading->endsSection, run}].insert(last);
            if (table.isEmpty() && run) // elsewhere a run of one, like a blank, or none
                m_last[{table, row.reading->endsSection, false}].insert({last, last + 1});
        }
    }
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        m_first.insert(it.key(), mostFrequent(it.value(), 1));
    const int fallback =
        m_first.isEmpty() ? 1 : *std::min_element(m_first.cbegin(), m_first.cend());
    m_between = mostFrequent(between, fallback);
    m_lead = mostFrequent(lead, 0);
    m_rowsOnLines = m_kind != Kind::Newlines && mostFrequent(brokenLines, 1) == 0;
}

SeparatorModel SeparatorModel::learn(const std::vector<RowOfForm> &rows)
{
    SeparatorModel model;
    model.m_drawn = std::any_of(
        rows.begin(), rows.end(), [](const RowOfForm &row) { return row.reading->grid; });
    std::vector<RowOfForm> complete;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(complete),
        [](const RowOfForm &row) { return row.isComplete(); });
    const auto isLong = [](const RowOfForm &row) { return row.places > 1; };
    if (std::count_if(complete.begin(), complete.end(), isLong) >= EnoughLongRows)
        std::erase_if(complete, [&](const RowOfForm &row) { return !isLong(row); });
    std::map<Kind, int> votes;
    for (const RowOfForm &row : complete) {
        const Gap &gap = row.reading->gaps[isLong(row) ? 1 : 0];
        ++votes[gap.pipes      ? Kind::Pipes
                : gap.tabs     ? Kind::Tabs
                : gap.newlines ? Kind::Newlines
                               : Kind::None];
    }
    for (const auto &[kind, count] : votes) {
        if (count > (model.m_kind == Kind::None ? 0 : votes[model.m_kind]))
            model.m_kind = kind;
    }
    if (std::count_if(complete.begin(), complete.end(), isLong) < EnoughLongRows) {
        if (const auto guessed = guess(rows))
            return *guessed;
    }
    if (complete.empty() || model.m_kind == Kind::None)
        return model;
    model.learnBases(complete);
    model.learnPadding(rows);
    model.learnEnds(complete, rows);
    model.learnLineCells(complete, rows);
    return model.widened(rows);
}

/// The model itself, or where more rows fit then, the one in which a blank leaves as much as a
/// filled cell does.
SeparatorModel SeparatorModel::widened(const std::vector<RowOfForm> &rows) const
{
    SeparatorModel wide = *this;
    wide.m_width = m_between;
    return wide.m_width > 1 && wide.fit(rows) > fit(rows) ? wide : *this;
}

/// Where an office leaves every zero out, hardly a row is complete. Then the least that stands
/// anywhere between two values is taken for what separates them, and likewise at the ends, provided
/// that nearly all rows come out with the form's places: a base that is too large leaves them
/// short.
std::optional<SeparatorModel> SeparatorModel::guess(const std::vector<RowOfForm> &rows)
{
    std::vector<RowOfForm> filled;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(filled), [](const RowOfForm &row) {
        return row.places > 1 && !row.reading->items.empty() && !row.reading->gaps.empty();
    });
    for (const Kind kind : {Kind::Pipes, Kind::Tabs, Kind::Newlines}) {
        SeparatorModel model;
        model.m_kind = kind;
        if (int(filled.size()) < EnoughFittingRows || !model.learnLeast(filled))
            continue;
        SeparatorModel uniform = model;
        uniform.m_uniform = kind == Kind::Newlines;
        uniform.learnTableEnd(rows);
        if (uniform.m_uniform && uniform.fit(filled) * 10 >= int(filled.size()) * 9)
            return uniform;
        model.learnEnds({}, rows);
        model.learnPadding(rows);
        model.guessLineCells(rows);
        model = model.widened(filled).generalised(filled);
        if (model.fit(filled) * 10 >= int(filled.size()) * 9)
            return model;
    }
    return std::nullopt;
}

/// What one or two rows show is often blanks: perhaps all tables begin, or end, their rows alike.
SeparatorModel SeparatorModel::generalised(const std::vector<RowOfForm> &rows) const
{
    SeparatorModel beginAlike = *this;
    const int least = m_first.isEmpty() ? 1 : *std::min_element(m_first.cbegin(), m_first.cend());
    std::fill(beginAlike.m_first.begin(), beginAlike.m_first.end(), least);
    SeparatorModel best = beginAlike.fit(rows) > fit(rows) ? beginAlike : *this;
    SeparatorModel endAlike = best;
    std::erase_if(endAlike.m_last, [](const auto &last) { return !last.first.table.isEmpty(); });
    return endAlike.fit(rows) > best.fit(rows) ? endAlike : best;
}

/// The bases as the least that any row shows; false where nothing of this kind separates values.
bool SeparatorModel::learnLeast(const std::vector<RowOfForm> &rows)
{
    const auto lessen = [](int &least, int count) { least = std::min(least, count); };
    constexpr int None = std::numeric_limits<int>::max();
    int between = None;
    std::map<int, int> lead;
    std::map<RowEnd, int> last;
    int values = 0;
    int lines = 0;
    for (const RowOfForm &row : rows) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        for (size_t i = 1; i + 1 < gaps.size(); ++i) {
            lessen(between, count(gaps[i]));
            lines += gaps[i].newlines > 0;
            ++values;
        }
        if (!row.isUnlabelled())
            lessen(m_first.insert(row.firstKey, m_first.value(row.firstKey, None)).value(),
                count(gaps.front()));
        ++lead[count(row.reading->lineGap)];
        for (const QString &table : {row.table, QString()}) {
            const RowEnd end {table, row.reading->endsSection, row.endsInRun()};
            lessen(last.try_emplace(end, None).first->second, count(gaps.back()));
        }
    }
    // A blank before the first value often stands below the label, a value beside it.
    for (auto it = m_first.begin(); it != m_first.end(); ++it) {
        if (it.key().endsWith(u'$'))
            lessen(it.value(), m_first.value(it.key().chopped(1), None));
    }
    // Where all rows of a kind begin with blanks, they say nothing.
    const auto saysNothing = [&](const auto &first) { return first.value() > between; };
    if (m_kind == Kind::Pipes
        && !std::all_of(m_first.keyValueBegin(), m_first.keyValueEnd(),
            [&](const auto &first) { return first.second > between; }))
        m_first.removeIf(saysNothing);
    for (const auto &[end, least] : last)
        m_last[end].insert(least);
    m_lead = mostFrequent(lead, 0);
    m_between = between;
    m_rowsOnLines = m_kind != Kind::Newlines && lines * 2 < values;
    return values > 0 && between > 0;
}

/// How many ragged or empty rows come out with the number of places that the form gives them.
int SeparatorModel::fit(const std::vector<RowOfForm> &rows) const
{
    int fitting = 0;
    for (const RowOfForm &row : rows) {
        if (row.isComplete() || row.reading->grid)
            continue;
        const auto blanks = visibleBlanks(row);
        const int items = int(row.reading->items.size());
        if (blanks && std::accumulate(blanks->begin(), blanks->end(), items) == row.places)
            ++fitting;
    }
    return fitting;
}

/// Blanks stand before the run, so that every row with numbers tells how long it is.
void SeparatorModel::learnPadding(const std::vector<RowOfForm> &rows)
{
    for (const RowOfForm &row : rows) {
        if (m_kind != Kind::Pipes || row.reading->items.empty() || row.reading->gaps.empty()
            || !row.endsInRun())
            continue;
        const Gap &last = row.reading->gaps.back();
        m_beforeRun = std::min(m_beforeRun.value_or(last.pipes), last.pipes);
        if (row.depth == 1)
            m_cells.insert(row.labelKind, 1 + row.places + last.rowEndPipes);
    }
}

} // namespace gouji
