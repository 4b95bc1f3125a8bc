#include "model/extraction/labels/layoutchoice.h"

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

constexpr size_t EnoughHeaders = 6;
constexpr size_t EnoughRows = 3;
constexpr size_t ShortestHead = 6;
constexpr size_t LongestHead = 60;
constexpr double OwnRow = 1; ///< a row that the layout has
constexpr double OwnEmptyRow = 0.5;
constexpr double OwnWording = 0.5; ///< the row is worded as this form words it
constexpr double FittingRow = 0.25; ///< a row has as many items as the layout has columns
constexpr double FittingGridRow = 3; ///< the same where cells are drawn
constexpr double OverfullRow = 1; ///< a row has more items than the layout has columns
constexpr double ForeignLine = 2; ///< a row that the layout does not have

/// How many characters one text has that the other lacks. The order does not count: the headers of
/// several columns, each broken over lines, run into one another.
int difference(std::u16string a, std::u16string b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    std::u16string shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return int(std::max(a.size(), b.size()) - shared.size());
}

/// The Chinese text of the head: between the caption (or the first known header) and the first row,
/// or where columns run first, all text of the zone that is no row label. Remarks such as 信息内容
/// are left out.
std::u16string headText(const ZoneReading &reading, const HanStream &stream)
{
    const TableZone &zone = reading.zone;
    if (zone.rows.empty())
        return {};
    const size_t first = zone.caption ? zone.caption->end : stream.indexAt(zone.begin);
    const auto collect = [&](size_t begin, size_t end) {
        std::u16string head;
        for (size_t i = begin; i < end; ++i) {
            if (!overlapsAny(zone.others, i, i + 1) && !overlapsAny(zone.rows, i, i + 1))
                head.push_back(stream.characters[i]);
        }
        return head;
    };
    const std::u16string above = collect(first, zone.rows.front().begin);
    const size_t limit = std::min(stream.indexAt(zone.end), first + LongestHead);
    return above.size() < ShortestHead && zone.caption ? collect(first, limit) : above;
}

/// How far the printed head is from the layout's; 0 where there is no head to compare.
double headDistance(const std::u16string &head, const std::u16string &official)
{
    return head.empty() || head.size() > 3 * official.size() + 30 ? 0 : difference(head, official);
}

/// Filled places of a row: what a grid pads at its end does not count.
size_t filledItems(const RowReading &row)
{
    size_t count = row.items.size();
    while (count > 0 && row.items[count - 1].kind == ItemKind::Blank)
        --count;
    return count;
}

/// True where the label stands over several rows of the layout.
bool mayHead(const Label &label, const FormTable &layout)
{
    return std::any_of(layout.rows.begin(), layout.rows.end(), [&label](const FormLine &row) {
        return row.labels.size() > 1
            && row.labels.mid(0, row.labels.size() - 1).contains(label.official);
    });
}

/// The items of a row stand behind its own label, and not behind the next one of the same line:
/// then it is a header that stands beside each of its rows.
bool hasOwnItems(const ZoneReading &reading, size_t i)
{
    const std::vector<RowItem> &items = reading.rows[i].items;
    if (items.empty() || i + 1 == reading.rows.size() || reading.rows[i + 1].items.empty())
        return !items.empty();
    return items.back().begin != reading.rows[i + 1].items.back().begin;
}

bool hasItems(const ZoneReading &reading, const QString &line)
{
    for (size_t i = 0; i < reading.rows.size(); ++i) {
        if (reading.rows[i].row == line && hasOwnItems(reading, i))
            return true;
    }
    return false;
}

/// Every column header of the layout is printed: whatever else stands in the head, such as headers
/// that a program made up, tells nothing.
bool isHeadComplete(const ZoneReading &reading, const LabelSet &labels, const FormTable &layout)
{
    const std::vector<LabelMatch> &printed = reading.zone.columns;
    return std::all_of(layout.columns.begin(), layout.columns.end(), [&](const FormLine &column) {
        return std::any_of(printed.begin(), printed.end(), [&](const LabelMatch &match) {
            return labels[match.label].official == column.label();
        });
    });
}

double score(const ZoneReading &reading, const std::u16string &head, const LabelSet &labels,
    const FormTable &layout)
{
    const LayoutKeys &keys = labels.keysOf(layout);
    double result = isHeadComplete(reading, labels, layout) ? 0 : -headDistance(head, keys.head);
    for (const LabelMatch &match : reading.zone.rows) {
        const QString &line = labels[match.label].line;
        const int row = layout.rowIndex(line);
        if (row < 0)
            result -=
                mayHead(labels[match.label], layout) && !hasItems(reading, line) ? 0 : ForeignLine;
        else
            result += hasItems(reading, line) ? OwnRow : OwnEmptyRow;
        if (row >= 0 && match.edits == 0
            && keys.rows[size_t(row)].size() == match.end - match.begin)
            result += OwnWording;
    }
    for (const RowReading &row : reading.rows) {
        const size_t filled = filledItems(row);
        if (filled == layout.columns.size())
            result += row.grid ? FittingGridRow : FittingRow;
        else if (!row.isForeign() && filled > layout.columns.size())
            result -= OverfullRow;
    }
    return result;
}

/// No other Chinese character touches the label.
bool standsAlone(const LabelMatch &label, const HanStream &stream)
{
    const auto touches = [&stream](size_t i) {
        return i > 0 && i < stream.size() && stream.offsets[i] - stream.offsets[i - 1] == 1;
    };
    return !touches(label.begin) && !touches(label.end);
}

/// No item is a word, such as the unit of an indicator.
bool holdsOnlyNumbers(const RowReading &row, QStringView text)
{
    return std::all_of(row.items.begin(), row.items.end(), [text](const RowItem &item) {
        const QStringView content = text.mid(item.begin, item.end - item.begin);
        return item.kind != ItemKind::Number
            || std::any_of(content.begin(), content.end(), [](QChar c) { return c.isDigit(); });
    });
}

} // namespace

FormTablePtr chooseLayout(const ZoneReading &reading, const HanStream &stream,
    const LabelSet &labels, const FormLibrary &library, const QString &formAbove)
{
    const std::u16string head = headText(reading, stream);
    FormTablePtr best;
    double bestScore = 0;
    for (const Form &form : library.forms()) {
        const FormTablePtr layout = form.table(reading.zone.table);
        if (!layout)
            continue;
        const double own = score(reading, head, labels, *layout);
        if (!best || own > bestScore || (own == bestScore && layout->formId == formAbove)) {
            best = layout;
            bestScore = own;
        }
    }
    return best;
}

bool isTable(
    const ZoneReading &reading, const FormTable &layout, const HanStream &stream, QStringView text)
{
    const auto isComplete = [&](const RowReading &row) {
        return !row.isForeign() && row.items.size() == layout.columns.size();
    };
    const bool complete = std::any_of(reading.rows.begin(), reading.rows.end(), isComplete);
    if (reading.zone.table == u"disputes")
        return complete || reading.zone.columns.size() >= EnoughHeaders;
    if (reading.zone.table == u"requests")
        return reading.zone.rows.size() >= EnoughRows;
    if (reading.zone.caption || reading.zone.rows.empty())
        return bool(reading.zone.caption) && !reading.zone.rows.empty();
    // One number behind words such as 行政许可 stands in running text, too, and 规范性文件 within
    // the label of an indicator.
    if (!reading.zone.columns.empty())
        return complete;
    return layout.columns.size() > 1
        && std::any_of(reading.rows.begin(), reading.rows.end(), [&](const RowReading &row) {
               return isComplete(row) && standsAlone(row.label, stream)
                   && holdsOnlyNumbers(row, text);
           });
}

} // namespace gouji
