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

bool hasItems(const ZoneReading &reading, const QString &line)
{
    return std::any_of(reading.rows.begin(), reading.rows.end(),
        [&](const RowReading &row) { return row.row == line && !row.items.empty(); });
}

double score(const ZoneReading &reading, const std::u16string &head, const LabelSet &labels,
    const FormTable &layout)
{
    const LayoutKeys &keys = labels.keysOf(layout);
    double result = -headDistance(head, keys.head);
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
            result += FittingRow;
        else if (!row.isForeign() && filled > layout.columns.size())
            result -= OverfullRow;
    }
    return result;
}

} // namespace

FormTablePtr chooseLayout(const ZoneReading &reading, const HanStream &stream,
    const LabelSet &labels, const FormLibrary &library)
{
    const std::u16string head = headText(reading, stream);
    FormTablePtr best;
    double bestScore = 0;
    for (const Form &form : library.forms()) {
        const FormTablePtr layout = form.table(reading.zone.table);
        if (!layout)
            continue;
        const double own = score(reading, head, labels, *layout);
        if (!best || own > bestScore) {
            best = layout;
            bestScore = own;
        }
    }
    return best;
}

bool isTable(const ZoneReading &reading, const FormTable &layout)
{
    const bool complete =
        std::any_of(reading.rows.begin(), reading.rows.end(), [&](const RowReading &row) {
            return !row.isForeign() && row.items.size() == layout.columns.size();
        });
    if (reading.zone.table == u"disputes")
        return complete || reading.zone.columns.size() >= EnoughHeaders;
    if (reading.zone.table == u"requests")
        return reading.zone.rows.size() >= EnoughRows;
    // One number behind words such as 行政许可 stands in running text, too.
    const bool headed = reading.zone.caption || !reading.zone.columns.empty();
    return !reading.zone.rows.empty()
        && (reading.zone.caption || (complete && (headed || layout.columns.size() > 1)));
}

} // namespace gouji
