#include "model/extraction/rows/detachedlines.h"

#include "model/extraction/rows/namedrows.h"

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

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

/// Collects rows into groups that end with the only row that has numbers, and settles each.
class LineAttacher {
public:
    LineAttacher(ZoneReading &reading, const FormTable &layout)
        : m_reading(reading), m_layout(layout)
    {
    }

    bool run()
    {
        std::vector<RowReading> rows = std::move(m_reading.rows);
        const std::vector<int> next = nextRows(rows);
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
                settle(next[i]);
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

    /// For each row the next row of the form behind it.
    std::vector<int> nextRows(const std::vector<RowReading> &rows) const
    {
        std::vector<int> next(rows.size());
        int index = int(m_layout.rows.size());
        for (size_t i = rows.size(); i-- > 0;) {
            next[i] = index;
            if (const int own = indexOf(rows[i]); own >= 0)
                index = own;
        }
        return next;
    }

    /// A group ends with its only row that has numbers or shows blank cells.
    void settle(int next)
    {
        if (m_group.empty())
            return;
        const size_t settled = m_result.size();
        const RowReading last = m_group.back();
        std::vector<RowReading> known;
        std::copy_if(m_group.begin(), m_group.end(), std::back_inserter(known),
            [this](const RowReading &row) { return indexOf(row) >= 0; });
        const bool numbers = !last.grid && !last.items.empty() && !last.gaps.empty();
        const std::vector<Items> lines = numbers ? linesOf(last) : std::vector<Items> {};
        const bool fill = lines.size() > 1 && fillRows(lines.size(), known, next);
        const bool ragged = fill && lines.size() == m_group.size() && areOftenWhole(lines);
        if (fill && (areWhole(lines) || ragged)) {
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
        for (size_t i = settled; i < m_result.size(); ++i) {
            if (const int index = indexOf(m_result[i]); index >= 0)
                m_before = index;
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

    /// Lines that lost blank cells stay in their place if enough of the others are whole.
    bool areOftenWhole(const std::vector<Items> &lines) const
    {
        const size_t columns = m_layout.columns.size();
        const auto whole = std::count_if(lines.begin(), lines.end(),
            [columns](const Items &line) { return line.size() == columns; });
        return columns > 1 && size_t(whole) * 4 >= lines.size()
            && std::all_of(lines.begin(), lines.end(),
                [columns](const Items &line) { return line.size() <= columns; });
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

bool attachLines(ZoneReading &reading, const FormTable &layout)
{
    return LineAttacher(reading, layout).run();
}

} // namespace gouji
