#include "model/extraction/rankrescue.h"

#include <algorithm>

namespace gouji {

namespace {

/// A row with a whole number of complete rows' values, cut into these; else the row as it is.
std::vector<RowReading> cutIntoRows(const RowReading &row, size_t places)
{
    const size_t count = row.items.size() / places;
    if (row.grid || count < 2 || row.items.size() % places != 0 || row.gaps.empty())
        return {row};
    std::vector<RowReading> parts;
    for (size_t i = 0; i < count; ++i) {
        RowReading part = row;
        const auto first = ptrdiff_t(i * places);
        part.items.assign(row.items.begin() + first, row.items.begin() + first + ptrdiff_t(places));
        part.gaps.assign(
            row.gaps.begin() + first, row.gaps.begin() + first + ptrdiff_t(places) + 1);
        if (i > 0) {
            part.row.clear();
            part.labelSpan = {row.items[size_t(first) - 1].end, part.items.front().begin};
            part.valuesBegin = part.labelSpan.end;
            part.label.edits = int(part.label.end - part.label.begin);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

class Rescue {
public:
    Rescue(ZoneReading &reading, const FormTable &layout, const LabelSet &labels,
        const HanStream &stream)
        : m_reading(reading), m_layout(layout), m_labels(labels), m_stream(stream)
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
        std::vector<RowReading *> complete;
        for (RowReading &row : cut) {
            if (row.isForeign() && row.items.size() == m_layout.columns.size())
                complete.push_back(&row);
        }
        const bool rescue =
            missing > 0 && int(complete.size()) == missing && resemble(complete, known);
        for (size_t i = 0; rescue && i < complete.size(); ++i) {
            complete[i]->row = m_layout.rows[size_t(known) + 1 + i].id;
            complete[i]->label.edits = int(complete[i]->label.end - complete[i]->label.begin);
        }
        std::vector<RowReading> &kept = rescue ? cut : group;
        result.insert(result.end(), kept.begin(), kept.end());
        group.clear();
    }

    bool resemble(const std::vector<RowReading *> &rows, int known) const
    {
        if (m_layout.id == u"requests")
            return true;
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto official =
                hanKey(m_layout.rows[size_t(known) + 1 + i].label(), m_labels.characters());
            const auto printed =
                std::u16string_view(m_stream.characters)
                    .substr(rows[i]->label.begin, rows[i]->label.end - rows[i]->label.begin);
            const auto shared = std::count_if(official.begin(), official.end(),
                [&](char16_t c) { return printed.find(c) != printed.npos; });
            if (size_t(shared) * 2 < official.size() || printed.size() > official.size() + 3)
                return false;
        }
        return true;
    }

    ZoneReading &m_reading;
    const FormTable &m_layout;
    const LabelSet &m_labels;
    const HanStream &m_stream;
};

} // namespace

void rescueByRank(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    if (!layout.rows.front().labels.isEmpty())
        Rescue(reading, layout, labels, stream).run();
}

} // namespace gouji
