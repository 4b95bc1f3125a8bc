#include "model/extraction/rows/detachedcolumns.h"

#include "model/extraction/rows/namedrows.h"

#include <algorithm>

namespace gouji {

namespace {

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

/// Another number stands behind a header of the table than those of its columns.
bool goOn(const std::vector<Column> &columns, const ZoneReading &reading, size_t wanted)
{
    return std::any_of(
        columns.begin() + ptrdiff_t(wanted), columns.end(), [&reading](const Column &column) {
            return std::any_of(reading.zone.columns.begin(), reading.zone.columns.end(),
                [&column](const LabelMatch &header) {
                    return header.begin >= column.headBegin && header.end <= column.headEnd;
                });
        });
}

} // namespace

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
    const size_t count = columns.front().items.size();
    const bool even = !goOn(columns, reading, wanted)
        && std::all_of(columns.begin(), columns.begin() + ptrdiff_t(wanted),
            [count](const Column &column) { return column.items.size() == count; });
    columns.resize(wanted);
    if (!even || count != layout.rows.size()) {
        for (RowReading *row : rows)
            row->uncertain = true; // headers run behind the labels, but blanks left no trace
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

} // namespace gouji
