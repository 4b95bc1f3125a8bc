#include "model/extraction/rows/rankrescue.h"

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

/// A row with a whole number of complete rows' values, cut into these; else the row as it is.
std::vector<RowReading> cutIntoRows(const RowReading &row, size_t places)
{
    const size_t count = row.items.size() / places;
    if (row.grid || count < 2 || row.items.size() % places != 0 || row.gaps.empty())
        return {row};
    RowReading whole = row;
    const std::vector<RowItem> items = std::exchange(whole.items, {});
    const std::vector<Gap> gaps = std::exchange(whole.gaps, {});
    whole.lineCells.clear();
    std::vector<RowReading> parts;
    for (size_t i = 0; i < count; ++i) {
        RowReading part = whole;
        const auto first = ptrdiff_t(i * places);
        part.items.assign(items.begin() + first, items.begin() + first + ptrdiff_t(places));
        part.gaps.assign(gaps.begin() + first, gaps.begin() + first + ptrdiff_t(places) + 1);
        if (i > 0) {
            part.row.clear();
            part.labelSpan = {items[size_t(first) - 1].end, part.items.front().begin};
            part.valuesBegin = part.labelSpan.end;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

class Rescue {
public:
    Rescue(ZoneReading &reading, const FormTable &layout, const LabelSet &labels,
        const HanStream &stream, const IsWhole &isWhole)
        : m_reading(reading), m_layout(layout), m_labels(labels), m_stream(stream),
          m_isWhole(isWhole)
    {
    }

    void run()
    {
        std::vector<RowReading> result;
        std::vector<RowReading> group; // a known row and what follows it up to the next
        int known = -1;
        for (RowReading &row : m_reading.rows) {
            const int index = row.isForeign() ? -1 : m_layout.rowIndex(row.row);
            if (index >= 0) {
                settle(group, known, index, result);
                known = index;
            }
            group.push_back(std::move(row));
        }
        settle(group, known, int(m_layout.rows.size()), result);
        m_reading.rows = std::move(result);
    }

private:
    /// Names the complete unknown rows of a group if they are as many as the form's missing ones.
    void settle(
        std::vector<RowReading> &group, int known, int next, std::vector<RowReading> &result)
    {
        const int missing = next - known - 1;
        std::vector<RowReading> cut;
        for (const RowReading &row : group) {
            const auto parts = missing > 0 ? cutIntoRows(row, m_layout.columns.size())
                                           : std::vector<RowReading> {row};
            cut.insert(cut.end(), parts.begin(), parts.end());
        }
        std::vector<RowReading *> unknown = foreignRows(cut);
        if (int(unknown.size()) != missing)
            std::erase_if(unknown, [this](const RowReading *row) {
                return row->items.size() != m_layout.columns.size();
            });
        const bool rescue =
            missing > 0 && int(unknown.size()) == missing && fit(unknown, known, next);
        for (size_t i = 0; rescue && i < unknown.size(); ++i) {
            unknown[i]->row = m_layout.rows[size_t(known) + 1 + i].id;
            unknown[i]->byRank = true;
        }
        std::vector<RowReading> &kept = rescue ? cut : group;
        result.insert(result.end(), kept.begin(), kept.end());
        group.clear();
    }

    static std::vector<RowReading *> foreignRows(std::vector<RowReading> &rows)
    {
        std::vector<RowReading *> foreign;
        for (RowReading &row : rows) {
            if (row.isForeign())
                foreign.push_back(&row);
        }
        return foreign;
    }

    /// Every row shows all places of the form's row that it would be, and may be called so.
    bool fit(const std::vector<RowReading *> &rows, int known, int next) const
    {
        const bool followed = next < int(m_layout.rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            const FormLine &line = m_layout.rows[size_t(known) + 1 + i];
            const bool named = m_layout.id == u"requests" || resembles(*rows[i], line, followed);
            if (!named || !m_isWhole(*rows[i], line))
                return false;
        }
        return true;
    }

    /// Three in four of the characters are those of the official label; before a row that is known,
    /// half of as many are enough. 行政检查 is no mistyped 行政强制.
    bool resembles(const RowReading &row, const FormLine &line, bool followed) const
    {
        const auto official = hanKey(line.label(), m_labels.characters());
        const auto printed = std::u16string_view(m_stream.characters)
                                 .substr(row.label.begin, row.label.end - row.label.begin);
        const auto shared = size_t(std::count_if(official.begin(), official.end(),
            [&](char16_t c) { return printed.find(c) != printed.npos; }));
        return (shared * 4 >= official.size() * 3 && printed.size() <= official.size() + 3)
            || (followed && printed.size() == official.size() && shared * 2 >= official.size());
    }

    ZoneReading &m_reading;
    const FormTable &m_layout;
    const LabelSet &m_labels;
    const HanStream &m_stream;
    const IsWhole &m_isWhole;
};

} // namespace

void rescueByRank(ZoneReading &reading, const FormTable &layout, const LabelSet &labels,
    const HanStream &stream, const IsWhole &isWhole)
{
    if (!layout.rows.front().labels.isEmpty())
        Rescue(reading, layout, labels, stream, isWhole).run();
}

} // namespace gouji
