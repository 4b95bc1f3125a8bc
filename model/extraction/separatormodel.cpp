#include "model/extraction/separatormodel.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace gouji {

namespace {

constexpr int EnoughFittingRows = 4; ///< to believe in separators that no complete row shows
constexpr int EnoughLongRows = 2; ///< complete rows of several values; else those of one help

bool isComplete(const RowOfForm &row)
{
    return !row.reading->gaps.empty() && int(row.reading->items.size()) == row.places;
}

int mostFrequent(const std::map<int, int> &counts, int fallback)
{
    const auto it = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return it == counts.end() ? fallback : it->first;
}

/// The row of 表四 follows the last header directly.
bool isUnlabelled(const RowReading &row)
{
    return row.row == u"count";
}

QString tableOf(const QString &kind)
{
    return kind.section(u'/', 0, 0);
}

/// The blocks of 表二 are one table as far as their labels go.
QString labelKind(const QString &kind)
{
    return kind.section(u'.', 0, 0).section(u'/', 0, 0) + kind.mid(kind.lastIndexOf(u'/'));
}

/// Rows of one key begin alike: nested equally deep, and the first value on the label's line or on
/// the next.
QString firstKey(const RowOfForm &row)
{
    const bool broken = row.reading->gaps.front().newlines > 0;
    return broken ? labelKind(row.kind) + u'$' : labelKind(row.kind);
}

/// Rows of one key end alike.
QString rowEndKey(const QString &table, bool endsSection, bool run)
{
    QString key = table;
    if (endsSection)
        key += u'$';
    return run ? key + u'|' : key;
}

bool endsInRun(const RowReading &row)
{
    return row.gaps.back().rowEndPipes > 0;
}

/// The blocks of 表二 are one table here, too.
QString groupOf(const FormTable &table, const FormLine &row)
{
    const int index = table.rowIndex(row.id);
    qsizetype own = row.labels.size();
    if (index > 0) {
        const QStringList &above = table.rows[size_t(index) - 1].labels;
        const auto [a, b] =
            std::mismatch(row.labels.begin(), row.labels.end(), above.begin(), above.end());
        own = row.labels.end() - a;
    }
    return table.id.section(u'.', 0, 0) + u'/' + QString::number(own) + u'/'
        + QString::number(table.columns.size());
}

} // namespace

RowOfForm rowOfForm(const RowReading &reading, const FormTable &table, const FormLine &row)
{
    qsizetype depth = 0;
    for (const FormLine &column : table.columns)
        depth = std::max(depth, column.labels.size());
    const auto deepest = std::count_if(table.columns.begin(), table.columns.end(),
        [depth](const FormLine &column) { return column.labels.size() == depth; });
    return {&reading, int(table.columns.size()),
        table.id + u'/' + QString::number(row.labels.size()), groupOf(table, row), int(deepest)};
}

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

void SeparatorModel::learnBases(const std::vector<RowOfForm> &complete)
{
    QHash<QString, std::map<int, int>> first;
    std::map<int, int> between;
    std::map<int, int> brokenLines;
    m_last.clear();
    std::map<int, int> lead;
    m_ends.clear();
    for (const RowOfForm &row : complete) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        for (const QString &group : {row.group, QString()}) {
            if (m_kind == Kind::Pipes && !isUnlabelled(*row.reading) && !row.reading->grid)
                m_ends[group].insert(
                    {count(gaps.front()), count(gaps.back()), gaps.back().rowEndPipes});
        }
        if (!isUnlabelled(*row.reading))
            ++first[firstKey(row)][count(gaps.front())];
        for (size_t i = 1; i + 1 < gaps.size(); ++i)
            ++between[count(gaps[i])];
        ++lead[count(row.reading->lineGap)];
        ++brokenLines[gaps[row.places > 1 ? 1 : 0].newlines > 0];
        for (const QString &table : {tableOf(row.kind), QString()}) {
            const bool run = endsInRun(*row.reading);
            const int last = count(gaps.back());
            m_last[rowEndKey(table, row.reading->endsSection, run)].insert(last);
            if (table.isEmpty() && run) // elsewhere a run of one, like a blank, or none
                m_last[rowEndKey(table, row.reading->endsSection, false)].insert({last, last + 1});
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
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(complete), isComplete);
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
    model.learnLineCells(complete);
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
    endAlike.m_last.removeIf(
        [](const auto &last) { return !last.key().isEmpty() && last.key().front().isLetter(); });
    return endAlike.fit(rows) > best.fit(rows) ? endAlike : best;
}

/// The bases as the least that any row shows; false where nothing of this kind separates values.
bool SeparatorModel::learnLeast(const std::vector<RowOfForm> &rows)
{
    const auto lessen = [](int &least, int count) { least = std::min(least, count); };
    constexpr int None = std::numeric_limits<int>::max();
    int between = None;
    std::map<int, int> lead;
    QHash<QString, int> last;
    int values = 0;
    int lines = 0;
    for (const RowOfForm &row : rows) {
        const std::vector<Gap> &gaps = row.reading->gaps;
        for (size_t i = 1; i + 1 < gaps.size(); ++i) {
            lessen(between, count(gaps[i]));
            lines += gaps[i].newlines > 0;
            ++values;
        }
        if (!isUnlabelled(*row.reading))
            lessen(m_first.insert(firstKey(row), m_first.value(firstKey(row), None)).value(),
                count(gaps.front()));
        ++lead[count(row.reading->lineGap)];
        for (const QString &table : {tableOf(row.kind), QString()}) {
            const QString key = rowEndKey(table, row.reading->endsSection, endsInRun(*row.reading));
            lessen(last.insert(key, last.value(key, None)).value(), count(gaps.back()));
        }
    }
    for (auto it = last.cbegin(); it != last.cend(); ++it)
        m_last[it.key()].insert(it.value());
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
        if (isComplete(row) || row.reading->grid)
            continue;
        const auto blanks = visibleBlanks(row);
        const int items = int(row.reading->items.size());
        if (blanks && std::accumulate(blanks->begin(), blanks->end(), items) == row.places)
            ++fitting;
    }
    return fitting;
}

void SeparatorModel::learnLineCells(const std::vector<RowOfForm> &complete)
{
    for (const RowOfForm &row : complete) {
        const std::vector<RowItem> &cells = row.reading->lineCells;
        if (row.reading->grid || isUnlabelled(*row.reading))
            continue;
        const auto first = std::find_if(cells.begin(), cells.end(),
            [](const RowItem &cell) { return cell.kind != ItemKind::Blank; });
        const auto lead = int(first - cells.begin());
        const std::pair surplus(lead, int(cells.size()) - lead - row.places);
        m_lineSurplus[labelKind(row.kind)].insert(surplus);
        m_lineSurplus[QString()].insert(surplus);
    }
}

/// Where no row is complete, the lines are believed if all have exactly the form's cells, or one
/// more behind a pipe that closes each line.
void SeparatorModel::guessLineCells(const std::vector<RowOfForm> &rows)
{
    std::vector<RowOfForm> filled;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(filled), [](const RowOfForm &row) {
        return !row.reading->grid && !row.reading->items.empty() && !isUnlabelled(*row.reading);
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
    const auto own = m_lineSurplus.constFind(labelKind(row.kind));
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

/// Blanks stand before the run, so that every row with numbers tells how long it is.
void SeparatorModel::learnPadding(const std::vector<RowOfForm> &rows)
{
    for (const RowOfForm &row : rows) {
        if (m_kind != Kind::Pipes || row.reading->items.empty() || row.reading->gaps.empty()
            || !endsInRun(*row.reading))
            continue;
        const Gap &last = row.reading->gaps.back();
        m_beforeRun = std::min(m_beforeRun.value_or(last.pipes), last.pipes);
        if (row.kind.endsWith(u"/1"))
            m_cells.insert(labelKind(row.kind), 1 + row.places + last.rowEndPipes);
    }
}

/// Where merged cells are padded, all rows of a table are equally long: how many pipes end the row.
std::optional<int> SeparatorModel::padding(const RowOfForm &row) const
{
    if (isUnlabelled(*row.reading)) {
        const int aboveIt = row.reading->gaps.front().rowEndPipes;
        return aboveIt > 0 ? std::optional(aboveIt + row.lastHeaders - row.places) : std::nullopt;
    }
    const auto cells = m_cells.constFind(labelKind(row.kind));
    return cells != m_cells.constEnd() ? std::optional(*cells - 1 - row.places) : std::nullopt;
}

/// What complete rows show behind their last value: those of the same table, else all. A row whose
/// end shows as a run of pipes is compared with its like, if there are any.
std::set<int> SeparatorModel::rowEnds(const RowOfForm &row) const
{
    const bool ends = row.reading->endsSection;
    const auto pads = m_beforeRun ? padding(row) : std::nullopt;
    if (pads && *pads >= 0 && (*pads > 1) == endsInRun(*row.reading))
        return {*m_beforeRun + (*pads == 1)};
    std::vector<bool> likeness {endsInRun(*row.reading)};
    if (likeness.front())
        likeness.push_back(false);
    for (const bool run : likeness) {
        for (const QString &key :
            {rowEndKey(tableOf(row.kind), ends, run), rowEndKey({}, ends, run),
                rowEndKey(tableOf(row.kind), !ends, run), rowEndKey({}, !ends, run)}) {
            if (const auto it = m_last.constFind(key); it != m_last.constEnd())
                return *it;
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
    if (const auto it = m_first.constFind(firstKey(row)); it != m_first.constEnd())
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
    const std::vector<int> first =
        blanksBeyondRowEnd(count(row.reading->gaps.front()), m_last.value(QString(), {1}));
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
    } else if (isUnlabelled(reading)) {
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
    auto blanks = innerBlanks(reading);
    if (!blanks)
        return std::nullopt;
    if (reading.items.empty())
        return std::vector {row.places}; // a label without values: every place is blank
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
