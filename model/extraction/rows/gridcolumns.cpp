#include "model/extraction/rows/gridcolumns.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

/// Where some headers are mistyped the others tell where the first column stands, if most agree.
std::optional<int> firstColumn(
    const ZoneReading &reading, const FormTable &layout, const LabelSet &labels)
{
    std::map<int, size_t> votes;
    for (size_t i = 0; i < reading.zone.columns.size(); ++i) {
        const int column = layout.columnIndex(labels[reading.zone.columns[i].label].line);
        const auto [begin, end] = reading.headerColumns[i];
        if (column >= 0 && begin >= column && end == begin + 1)
            ++votes[begin - column];
    }
    for (const auto &[first, count] : votes) {
        if (count * 2 > layout.columns.size())
            return first;
    }
    return std::nullopt;
}

} // namespace

GridColumns::GridColumns(
    const ZoneReading &reading, const FormTable &layout, const LabelSet &labels)
    : m_places(layout.columns.size())
{
    for (const FormLine &column : layout.columns) {
        for (size_t i = 0; i < reading.zone.columns.size(); ++i) {
            const int place = reading.headerColumns[i].first;
            const bool fits = m_columns.empty() || place > m_columns.back();
            if (place >= 0 && fits && labels[reading.zone.columns[i].label].line == column.id) {
                m_columns.push_back(place);
                break;
            }
        }
    }
    if (m_columns.size() == layout.columns.size())
        return;
    m_columns.clear();
    const auto complete =
        std::find_if(reading.rows.begin(), reading.rows.end(), [&](const RowReading &row) {
            return row.grid && row.items.size() == layout.columns.size();
        });
    if (complete != reading.rows.end()) {
        for (const RowItem &item : complete->items)
            m_columns.push_back(item.gridColumn);
    } else if (const auto first = firstColumn(reading, layout, labels)) {
        for (int i = 0; i < int(layout.columns.size()); ++i)
            m_columns.push_back(*first + i);
    }
}

std::vector<SlotContent> GridColumns::place(const std::vector<RowItem> &items) const
{
    const size_t places = m_places;
    std::vector<SlotContent> contents(places, {SlotContent::Kind::Unknown, -1});
    const bool padded = items.size() > places
        && std::all_of(items.begin() + ptrdiff_t(places), items.end(),
            [](const RowItem &item) { return item.kind == ItemKind::Blank; });
    // A row that lost or gained a cell ends before the form's columns do, has numbers beside them,
    // or its label in one.
    const bool outside = !m_columns.empty() && !items.empty()
        && (items.front().gridColumn > m_columns.front()
            || items.back().gridColumnEnd <= m_columns.back()
            || std::any_of(items.begin(), items.end(), [this](const RowItem &item) {
                   return item.kind != ItemKind::Blank
                       && (item.gridColumnEnd <= m_columns.front()
                           || item.gridColumn > m_columns.back());
               }));
    for (size_t i = 0; i < places && !outside; ++i) {
        if (m_columns.empty() && padded)
            contents[i] = {SlotContent::Kind::Item, int(i)};
        for (size_t k = 0; k < items.size() && !m_columns.empty(); ++k) {
            if (items[k].gridColumn <= m_columns[i] && m_columns[i] < items[k].gridColumnEnd)
                contents[i] = {SlotContent::Kind::Item, int(k)};
        }
    }
    const auto coversTwo = [](const SlotContent &a, const SlotContent &b) {
        return a.kind == SlotContent::Kind::Item && b.kind == a.kind && a.item == b.item;
    };
    for (size_t i = 0; i + 1 < places; ++i) {
        if (coversTwo(contents[i], contents[i + 1]))
            contents.assign(places, {SlotContent::Kind::Unknown, -1});
    }
    return contents;
}

} // namespace gouji
