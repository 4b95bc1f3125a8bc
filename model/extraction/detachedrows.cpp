#include "model/extraction/detachedrows.h"

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

using Items = std::vector<RowItem>;

constexpr size_t ShortestHeader = 2; ///< characters between the numbers of two columns

bool isItem(const Token &token)
{
    return (token.kind == TokenKind::Number || token.kind == TokenKind::Dash) && !token.gluedBefore;
}

Items itemsBetween(const ZoneReading &reading, qsizetype begin, qsizetype end)
{
    Items items;
    for (const Token &token : reading.tokens) {
        if (isItem(token) && token.begin >= begin && token.end <= end) {
            items.push_back({token.begin, token.end,
                token.kind == TokenKind::Dash ? ItemKind::Dash : ItemKind::Number, -1, -1});
        }
    }
    return items;
}

/// The printed rows of the layout, none of them in a grid.
std::vector<RowReading *> officialRows(ZoneReading &reading, const FormTable &layout)
{
    std::vector<RowReading *> rows;
    for (RowReading &row : reading.rows) {
        if (!row.grid && layout.rowIndex(row.row) >= 0)
            rows.push_back(&row);
    }
    return rows;
}

/// Rows of the layout with the items that were found for them: those whose labels are known, and
/// for the others new ones.
std::vector<RowReading> namedRows(const std::vector<RowReading> &known, const FormTable &layout,
    size_t firstRow, const std::vector<Items> &items)
{
    std::vector<RowReading> rows;
    for (size_t i = 0; i < items.size(); ++i) {
        const QString &id = layout.rows[firstRow + i].id;
        const auto found = std::find_if(
            known.begin(), known.end(), [&id](const RowReading &row) { return row.row == id; });
        RowReading row;
        if (found != known.end())
            row = *found;
        row.row = id;
        row.byRank = found == known.end();
        row.items = items[i];
        row.gaps.clear();
        if (row.byRank)
            row.labelSpan = {row.items.front().begin, row.items.front().begin};
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A column of numbers with the text that stands before it.
struct Column {
    size_t headBegin = 0; ///< in the stream
    size_t headEnd = 0;
    Items items;
};

/// The numbers behind a place in the text order, cut where text stands between two.
std::vector<Column> columnsBehind(size_t place, const ZoneReading &reading, const HanStream &stream)
{
    std::vector<Column> columns;
    const Items items = itemsBetween(
        reading, place > 0 ? qsizetype(stream.offsets[place - 1]) : 0, reading.zone.end);
    for (const RowItem &item : items) {
        const size_t next = stream.indexAt(item.begin);
        if (next >= place + ShortestHeader)
            columns.push_back({place, next, {}});
        if (columns.empty())
            return {};
        columns.back().items.push_back(item);
        place = stream.indexAt(item.end);
    }
    return columns;
}

/// The text directly before a column shares most characters with the official header.
bool resembles(
    const Column &column, const FormLine &line, const LabelSet &labels, const HanStream &stream)
{
    const std::u16string official = hanKey(line.label(), labels.characters());
    const size_t length = std::min(official.size(), column.headEnd - column.headBegin);
    const std::u16string_view printed =
        std::u16string_view(stream.characters).substr(column.headEnd - length, length);
    const auto shared = std::count_if(printed.begin(), printed.end(),
        [&](char16_t c) { return official.find(c) != official.npos; });
    return size_t(shared) * 3 >= official.size() * 2;
}

/// How many columns stand behind their own header, as far as it was recognised.
size_t headedColumns(const std::vector<Column> &columns, const ZoneReading &reading,
    const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    size_t count = 0;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const auto isOwn = [&](const LabelMatch &header) {
            return labels[header.label].line == layout.columns[i].id
                && header.begin >= columns[i].headBegin && header.end <= columns[i].headEnd;
        };
        count += std::any_of(reading.zone.columns.begin(), reading.zone.columns.end(), isOwn)
            || resembles(columns[i], layout.columns[i], labels, stream);
    }
    return count;
}

bool attachColumns(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    const std::vector<RowReading *> rows = officialRows(reading, layout);
    const size_t wanted = layout.columns.size();
    const bool labelled = !layout.rows.front().labels.empty();
    if (rows.empty() || (!labelled && wanted < 2))
        return false;
    const size_t place = labelled ? rows.back()->label.end : stream.indexAt(reading.zone.begin);
    std::vector<Column> columns = columnsBehind(place, reading, stream);
    if (columns.size() < wanted
        || headedColumns(columns, reading, layout, labels, stream) * 2 < wanted)
        return false;
    columns.resize(wanted);
    const size_t count = columns.front().items.size();
    const bool even = std::all_of(columns.begin(), columns.end(),
        [count](const Column &column) { return column.items.size() == count; });
    if (!even || count != layout.rows.size()) {
        for (RowReading *row : rows)
            row->uncertain = labelled; // headers run behind the labels, but blanks left no trace
        return false;
    }
    std::vector<RowReading> known;
    for (const RowReading *row : rows)
        known.push_back(*row);
    std::vector<Items> lines(count);
    for (const Column &column : columns) {
        for (size_t r = 0; r < count; ++r)
            lines[r].push_back(column.items[r]);
    }
    reading.rows = namedRows(known, layout, 0, lines);
    return true;
}

/// The items of a row, line by line.
std::vector<Items> linesOf(const RowReading &row)
{
    std::vector<Items> lines(1);
    for (size_t i = 0; i < row.items.size(); ++i) {
        if (i > 0 && row.gaps[i].newlines > 0)
            lines.emplace_back();
        lines.back().push_back(row.items[i]);
    }
    return lines;
}

bool onlyNewlines(const Gap &gap)
{
    return gap.newlines > 0 && gap.pipes + gap.rowEndPipes + gap.tabs == 0;
}

/// A label without numbers, and without anything that could be its blank cells.
bool showsNoCell(const RowReading &row)
{
    return row.items.empty() && row.gaps.size() == 1 && row.gaps.front().newlines <= 2
        && row.gaps.front().pipes + row.gaps.front().rowEndPipes + row.gaps.front().tabs == 0;
}

/// A label directly below one that shows not even a blank cell, and its numbers on a line of their
/// own below both: whose they are cannot be told.
bool mayBelongToRowAbove(const RowReading &above, const RowReading &row)
{
    return showsNoCell(above) && above.gaps.front().newlines == 1 && !row.gaps.empty()
        && !row.items.empty() && row.items.front().begin >= row.valuesBegin
        && onlyNewlines(row.gaps.front());
}

/// Labels without numbers, then one (or text that is none) whose numbers fill exactly a line for
/// each of them, or for each row that the form has there.
class LineAttacher {
public:
    LineAttacher(ZoneReading &reading, const FormTable &layout)
        : m_reading(reading), m_layout(layout)
    {
    }

    bool run()
    {
        std::vector<RowReading> rows = std::move(m_reading.rows);
        for (size_t i = 0; i < rows.size(); ++i) {
            RowReading &row = rows[i];
            const bool heading = !row.isForeign() && indexOf(row) < 0 && row.items.empty();
            if (heading) { // a row of another form: here it stands above its parts
                m_result.push_back(std::move(row));
                continue;
            }
            const bool bare = row.items.empty() && (row.isForeign() || showsNoCell(row));
            m_group.push_back(std::move(row));
            if (!bare)
                settle(nextRow(rows, i + 1));
        }
        settle(int(m_layout.rows.size()));
        m_reading.rows = std::move(m_result);
        return m_attached;
    }

private:
    int indexOf(const RowReading &row) const
    {
        return row.isForeign() ? -1 : m_layout.rowIndex(row.row);
    }

    int nextRow(const std::vector<RowReading> &rows, size_t from) const
    {
        for (size_t i = from; i < rows.size(); ++i) {
            if (const int index = indexOf(rows[i]); index >= 0)
                return index;
        }
        return int(m_layout.rows.size());
    }

    /// A group ends with its only row that has numbers or shows blank cells.
    void settle(int next)
    {
        if (m_group.empty())
            return;
        const RowReading last = m_group.back();
        std::vector<RowReading> known;
        std::copy_if(m_group.begin(), m_group.end(), std::back_inserter(known),
            [this](const RowReading &row) { return indexOf(row) >= 0; });
        const bool numbers = !last.grid && !last.items.empty() && !last.gaps.empty();
        const std::vector<Items> lines = numbers ? linesOf(last) : std::vector<Items> {};
        if (lines.size() > 1 && areWhole(lines) && fillRows(lines.size(), known, next)) {
            for (RowReading &row : namedRows(known, m_layout, size_t(m_before + 1), lines))
                m_result.push_back(std::move(row));
            m_attached = true;
        } else if (lines.size() > 1 && areWhole(lines) && lines.size() == m_group.size()) {
            giveEachItsLine(lines);
            m_attached = true;
        } else {
            if (numbers)
                distrust(lines);
            std::move(m_group.begin(), m_group.end(), std::back_inserter(m_result));
        }
        for (auto row = m_result.rbegin(); row != m_result.rend(); ++row) {
            if (const int index = indexOf(*row); index >= 0) {
                m_before = index;
                break;
            }
        }
        m_group.clear();
    }

    /// Local rows among those of the form: as many lines as labels.
    void giveEachItsLine(const std::vector<Items> &lines)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            m_group[i].items = lines[i];
            m_group[i].gaps.clear();
            m_result.push_back(std::move(m_group[i]));
        }
    }

    bool areWhole(const std::vector<Items> &lines) const
    {
        return std::all_of(lines.begin(), lines.end(),
            [this](const Items &line) { return line.size() == m_layout.columns.size(); });
    }

    /// As many lines as the form has rows up to the last label, or up to the next: fewer labels may
    /// only mean that some were not recognised.
    bool fillRows(size_t lines, const std::vector<RowReading> &known, int next) const
    {
        const int last = known.empty() ? -1 : indexOf(known.back());
        const int count = int(lines);
        return m_before + count < int(m_layout.rows.size())
            && (count == next - m_before - 1
                || (!m_group.back().isForeign() && count == last - m_before));
    }

    void distrust(const std::vector<Items> &lines)
    {
        const bool severalInLine = std::any_of(
            lines.begin(), lines.end(), [](const Items &line) { return line.size() > 1; });
        const bool torn = lines.size() > 1 && (severalInLine || m_group.back().isForeign());
        const bool below =
            m_group.size() > 1 && mayBelongToRowAbove(m_group[m_group.size() - 2], m_group.back());
        for (RowReading &row : m_group)
            row.uncertain = row.uncertain || (m_group.size() > 1 && (below || torn));
    }

    ZoneReading &m_reading;
    const FormTable &m_layout;
    std::vector<RowReading> m_group;
    std::vector<RowReading> m_result;
    int m_before = -1; ///< the last row of the form before the group
    bool m_attached = false;
};

} // namespace

Detachment attachDetachedRows(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    if (attachColumns(reading, layout, labels, stream))
        return Detachment::Columns;
    return LineAttacher(reading, layout).run() ? Detachment::Lines : Detachment::None;
}

void distrustDetachedRows(ZoneReading &reading, const FormTable &layout)
{
    const std::vector<RowReading *> rows = officialRows(reading, layout);
    for (size_t last = 0; last < rows.size(); ++last) {
        const bool alone = last == 0 || !rows[last - 1]->items.empty();
        if (rows[last]->items.empty() || (alone && rows.size() > 1))
            continue;
        rows[last]->uncertain = rows[last]->items.size() != layout.columns.size() || !alone;
        for (size_t first = last; first > 0 && rows[first - 1]->items.empty(); --first)
            rows[first - 1]->uncertain = true;
    }
}

} // namespace gouji
