#include "model/extraction/layoutchoice.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t EnoughHeaders = 6;
constexpr size_t EnoughRows = 3;
constexpr size_t ShortestHead = 6;
constexpr size_t LongestHead = 60;
constexpr double OwnWording = 0.5; ///< the row is worded as this form words it
constexpr double FittingRow = 0.25; ///< a row has as many items as the layout has columns
constexpr double ForeignLine = 2; ///< a row that the layout does not have

/// Without what both begin and end with, which costs nothing: heads are mostly the official ones.
void dropCommonEnds(std::u16string_view &a, std::u16string_view &b)
{
    const auto begin = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    a.remove_prefix(size_t(begin));
    b.remove_prefix(size_t(begin));
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
    a.remove_suffix(size_t(end));
    b.remove_suffix(size_t(end));
}

int editDistance(std::u16string_view a, std::u16string_view b)
{
    dropCommonEnds(a, b);
    std::vector<int> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
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
        const auto within = [](const std::vector<LabelMatch> &matches, size_t i) {
            return std::any_of(matches.begin(), matches.end(),
                [i](const LabelMatch &match) { return match.begin <= i && i < match.end; });
        };
        for (size_t i = begin; i < end; ++i) {
            if (!within(zone.others, i) && !within(zone.rows, i))
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
    return head.empty() || head.size() > 3 * official.size() + 30 ? 0
                                                                  : editDistance(head, official);
}

/// Filled places of a row: what a grid pads at its end does not count.
size_t filledItems(const RowReading &row)
{
    size_t count = row.items.size();
    while (count > 0 && row.items[count - 1].kind == ItemKind::Blank)
        --count;
    return count;
}

double score(const ZoneReading &reading, const std::u16string &head, const LabelSet &labels,
    const FormTable &layout)
{
    const LayoutKeys &keys = labels.keysOf(layout);
    double result = -headDistance(head, keys.head);
    for (const LabelMatch &match : reading.zone.rows) {
        const int row = layout.rowIndex(labels[match.label].line);
        result += row >= 0 ? 1 : -ForeignLine;
        if (row >= 0 && match.edits == 0
            && keys.rows[size_t(row)].size() == match.end - match.begin)
            result += OwnWording;
    }
    for (const RowReading &row : reading.rows) {
        if (filledItems(row) == layout.columns.size())
            result += FittingRow;
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
    return !reading.zone.rows.empty() && (reading.zone.caption || complete);
}

} // namespace gouji
