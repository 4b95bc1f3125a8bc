#include "model/extraction/detachedrows.h"

#include <algorithm>
#include <optional>

namespace gouji {

namespace {

using Items = std::vector<RowItem>;

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

/// The headers of all columns in order, from a place on; nothing where one is not recognised.
std::optional<std::vector<const LabelMatch *>> headersBehind(
    size_t place, const ZoneReading &reading, const FormTable &layout, const LabelSet &labels)
{
    std::vector<const LabelMatch *> headers;
    for (const FormLine &column : layout.columns) {
        const auto header = std::find_if(
            reading.zone.columns.begin(), reading.zone.columns.end(), [&](const LabelMatch &match) {
                return match.begin >= place && labels[match.label].line == column.id;
            });
        if (header == reading.zone.columns.end())
            return std::nullopt;
        headers.push_back(&*header);
        place = header->end;
    }
    return headers;
}

bool attachColumns(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    const std::vector<RowReading *> rows = officialRows(reading, layout);
    if (rows.empty())
        return false;
    const bool labelled = !layout.rows.front().labels.empty();
    const auto headers =
        headersBehind(labelled ? rows.back()->label.end : 0, reading, layout, labels);
    if (!headers || (!labelled && headers->size() < 2))
        return false;
    std::vector<Items> columns;
    bool exact = true;
    for (size_t i = 0; i < headers->size(); ++i) {
        const qsizetype begin = stream.offsets[(*headers)[i]->end - 1] + 1;
        const qsizetype end = i + 1 < headers->size()
            ? qsizetype(stream.offsets[(*headers)[i + 1]->begin])
            : reading.zone.end;
        columns.push_back(itemsBetween(reading, begin, end));
        exact = exact && columns.back().size() == rows.size();
    }
    if (!exact) {
        for (RowReading *row : rows)
            row->uncertain = labelled; // headers run behind the labels, but blanks left no trace
        return false;
    }
    for (size_t r = 0; r < rows.size(); ++r) {
        rows[r]->items.clear();
        rows[r]->gaps.clear();
        for (const Items &column : columns)
            rows[r]->items.push_back(column[r]);
    }
    reading.rows.erase(std::remove_if(reading.rows.begin(), reading.rows.end(),
                           [](const RowReading &row) { return row.isForeign(); }),
        reading.rows.end());
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
    return row.items.empty() && row.gaps.size() == 1
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

/// Labels without numbers, then one whose numbers fill exactly a line for each of them.
bool attachLines(std::vector<RowReading *> rows, size_t places)
{
    bool attached = false;
    for (size_t last = 0; last < rows.size(); ++last) {
        if (rows[last]->items.empty() || rows[last]->gaps.empty())
            continue;
        size_t first = last;
        while (first > 0 && showsNoCell(*rows[first - 1]))
            --first;
        std::vector<Items> lines = linesOf(*rows[last]);
        const bool exact = last > first && lines.size() == last - first + 1
            && std::all_of(lines.begin(), lines.end(),
                [places](const Items &line) { return line.size() == places; });
        for (size_t i = 0; exact && i < lines.size(); ++i) {
            rows[first + i]->items = std::move(lines[i]);
            rows[first + i]->gaps.clear();
        }
        attached = attached || exact;
        const bool below =
            !exact && first < last && mayBelongToRowAbove(*rows[last - 1], *rows[last]);
        const bool severalInLine = std::any_of(
            lines.begin(), lines.end(), [](const Items &line) { return line.size() > 1; });
        const bool torn = !exact && first < last && lines.size() > 1 && severalInLine;
        for (size_t i = first; (below || torn) && i <= last; ++i)
            rows[i]->uncertain = true;
    }
    return attached;
}

} // namespace

bool attachDetachedRows(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    return attachColumns(reading, layout, labels, stream)
        || attachLines(officialRows(reading, layout), layout.columns.size());
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
