#include "model/reading/pdf/alignedtable.h"

#include "model/reading/pdf/alignedrow.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t FewestRows = 2; ///< with numbers
constexpr size_t FewestNumbers = 5; ///< or of a single row
constexpr size_t MostRows = 300; ///< of a page
constexpr size_t MostColumns = 60;
constexpr double Attached = 0.8; ///< heights of a line, to the row that it belongs to

/// Builds the cells of one table, row by row.
class TableWriter {
public:
    TableWriter(const std::vector<AlignedRow> &rows, int page) : m_page(page)
    {
        const AlignedColumns columns = alignedColumns(rows);
        m_table.columns = columns.edges;
        m_numbers = columns.numbers;
        m_table.lastPage = page;
        for (const AlignedRow &row : rows)
            m_lines.push_back(boxOf(row));
    }

    /// A line without numbers may be a caption, or go on with the label above: its cell is as wide
    /// as the table, so that nothing seems to be blank beside it.
    void add(const AlignedRow &row)
    {
        if (isRestOfRow(row)) {
            addToCellsAbove(row);
        } else {
            if (isLabelLine(row))
                addLabelLine(row);
            else
                addCells(row);
            ++m_table.rows;
            m_last = &row;
        }
        ++m_row;
    }

    PlacedTable take() { return std::move(m_table); }

private:
    bool isLabelLine(const AlignedRow &row) const
    {
        return numbersIn(row) == 0 && (row.size() == 1 || row.back().right() < m_numbers);
    }
    /// Numbers close below some of those of a row: numbers that wrapped in narrow columns, alone or
    /// beside the rest of the label.
    bool isRestOfRow(const AlignedRow &row)
    {
        const size_t numbers = numbersIn(row);
        if (!m_last || !isValueRow(*m_last) || numbers == 0 || numbers >= numbersIn(*m_last)
            || distance(*m_last, row) >= Attached * row[0].line.size)
            return false;
        const bool allWrapped =
            std::all_of(row.begin(), row.end(), [this](const LineSegment &segment) {
                const PlacedCell *above = cellAbove(segment);
                return segment.isNumber ? above && !above->lines.empty()
                        && hadToWrap(
                            above->lines.back(), segment.line, above->box.width() - 2 * CellPadding)
                                        : !beginsItem(segment.line.content.text);
            });
        return numbers == row.size() || allWrapped;
    }
    PlacedCell *cellAbove(const LineSegment &segment)
    {
        const double middle = segment.line.box.center().x();
        const auto above = std::find_if(
            m_table.cells.rbegin(), m_table.cells.rend(), [middle](const PlacedCell &cell) {
                return cell.box.left() <= middle && middle < cell.box.right();
            });
        return above == m_table.cells.rend() ? nullptr : &*above;
    }
    void addToCellsAbove(const AlignedRow &row)
    {
        for (const LineSegment &segment : row) {
            if (PlacedCell *cell = cellAbove(segment))
                cell->lines.push_back(segment.line);
        }
    }
    void addLabelLine(const AlignedRow &row)
    {
        PlacedCell &cell = addCell(0, int(m_table.columns.size()) - 1);
        for (const LineSegment &segment : row)
            cell.lines.push_back(segment.line);
    }
    void addCells(const AlignedRow &row)
    {
        int column = 0;
        for (const LineSegment &segment : row) {
            const auto [first, end] = rangeOf(segment, m_table.columns);
            const int begin = std::max(first, column);
            if (begin >= end) { // beside others of the same column
                m_table.cells.back().lines.push_back(segment.line);
                continue;
            }
            fill(column, begin);
            addCell(begin, end - begin).lines.push_back(segment.line);
            column = end;
        }
        fill(column, int(m_table.columns.size()) - 1);
    }
    static QRectF boxOf(const AlignedRow &row)
    {
        QRectF box;
        for (const LineSegment &segment : row)
            box |= segment.line.box;
        return box;
    }
    PlacedCell &addCell(int column, int span)
    {
        const size_t row = m_row;
        const double top =
            row == 0 ? m_lines[0].top() : (m_lines[row - 1].bottom() + m_lines[row].top()) / 2;
        const double bottom = row + 1 == m_lines.size()
            ? m_lines[row].bottom()
            : (m_lines[row].bottom() + m_lines[row + 1].top()) / 2;
        const QRectF box(QPointF(m_table.columns[size_t(column)], top),
            QPointF(m_table.columns[size_t(column + span)], bottom));
        m_table.cells.push_back({m_table.rows, column, 1, span, m_page, box.normalized(), {}});
        return m_table.cells.back();
    }
    void fill(int begin, int end)
    {
        for (int column = begin; column < end; ++column)
            addCell(column, 1);
    }

    int m_page;
    double m_numbers = 0; ///< where the columns of numbers begin
    PlacedTable m_table;
    std::vector<QRectF> m_lines;
    size_t m_row = 0; ///< of the lines
    const AlignedRow *m_last = nullptr; ///< that has cells
};

bool isTable(const std::vector<AlignedRow> &rows)
{
    size_t values = 0, most = 0;
    for (const AlignedRow &row : rows) {
        values += isValueRow(row);
        most = std::max(most, isValueRow(row) ? numbersIn(row) : 0);
    }
    return (values >= FewestRows || most >= FewestNumbers)
        && numberColumns(rows).size() <= MostColumns;
}

/// A head begins a table of its own: words above columns of numbers, behind rows of values.
bool beginsTable(const AlignedRow &row, const std::vector<AlignedRow> &before)
{
    const std::vector<Interval> columns = numberColumns(before);
    return row.size() > 1 && numbersIn(row) == 0 && !columns.empty()
        && row.back().right() > columns.front().begin;
}

/// Collects the lines that make up tables and puts those in their place.
class TableFinder {
public:
    explicit TableFinder(double widest) : m_widest(widest) { }

    void add(PageBlock block)
    {
        const auto *line = std::get_if<TextLine>(&block);
        AlignedRow row = line ? segmentsOf(*line) : AlignedRow();
        constexpr double prose = 0.8; // of the widest line
        const bool ends = !line || (row.size() == 1 && line->box.width() > prose * m_widest);
        if (ends || m_rows.size() >= MostRows || beginsTable(row, m_rows))
            close();
        if (ends || (m_rows.empty() && row.size() == 1)) {
            m_layout.push_back(std::move(block));
        } else {
            m_rows.push_back(std::move(row));
            m_lines.push_back(std::move(block));
        }
    }
    PageLayout take()
    {
        close();
        return std::move(m_layout);
    }

private:
    void close()
    {
        // Lines behind the last row of values are text again, unless they are close to it.
        PageLayout rest;
        while (!m_rows.empty() && !isValueRow(m_rows.back())
            && (m_rows.size() == 1 || !isValueRow(m_rows[m_rows.size() - 2])
                || distance(m_rows[m_rows.size() - 2], m_rows.back())
                    >= Attached * m_rows.back()[0].line.size)) {
            rest.insert(rest.begin(), std::move(m_lines.back()));
            m_rows.pop_back();
            m_lines.pop_back();
        }
        if (isTable(m_rows)) {
            TableWriter writer(m_rows, m_rows[0][0].line.page());
            for (const AlignedRow &row : m_rows)
                writer.add(row);
            m_layout.push_back(writer.take());
        } else {
            std::move(m_lines.begin(), m_lines.end(), std::back_inserter(m_layout));
        }
        std::move(rest.begin(), rest.end(), std::back_inserter(m_layout));
        m_rows.clear();
        m_lines.clear();
    }

    double m_widest;
    PageLayout m_layout;
    std::vector<AlignedRow> m_rows;
    PageLayout m_lines; ///< what they were made of
};

} // namespace

void findAlignedTables(PageLayout &layout)
{
    double widest = 0;
    for (const PageBlock &block : layout) {
        if (const auto *line = std::get_if<TextLine>(&block))
            widest = std::max(widest, line->box.width());
    }
    TableFinder finder(widest);
    for (PageBlock &block : layout)
        finder.add(std::move(block));
    layout = finder.take();
}

} // namespace gouji
