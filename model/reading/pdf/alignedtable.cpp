#include "model/reading/pdf/alignedtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FewestRows = 2; ///< with numbers
constexpr size_t FewestNumbers = 5; ///< or of a single row
constexpr double Attached = 0.8; ///< heights of a line, to the row that it belongs to

/// A part of a line between two gaps.
struct Segment {
    TextLine line;
    bool isNumber = false;

    double left() const { return line.box.left(); }
    double right() const { return line.box.right(); }
};

using Row = std::vector<Segment>; ///< from left to right

struct Interval {
    double begin = 0;
    double end = 0;
};

/// Columns of a table, half open.
struct ColumnRange {
    int begin = 0;
    int end = 0;
};

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-+]?[0-9０-９][0-9０-９,，.]*$|^[-—/]$"_s);
    return number.match(text).hasMatch();
}

TextLine partOf(const TextLine &line, qsizetype begin, qsizetype end)
{
    while (begin < end && line.content.text[end - 1].isSpace())
        --end;
    TextLine part;
    part.size = line.size;
    part.content.text = line.content.text.sliced(begin, end - begin);
    part.content.places.assign(
        line.content.places.begin() + begin, line.content.places.begin() + end);
    for (const PlacedText::Place &place : part.content.places)
        part.box |= place.box;
    return part;
}

Row segmentsOf(const TextLine &line)
{
    Row row;
    qsizetype begin = 0;
    const auto add = [&](qsizetype end) {
        TextLine part = partOf(line, begin, end);
        const bool number = isNumber(part.content.text);
        row.push_back({std::move(part), number});
        begin = end;
    };
    for (const Gap &gap : line.gaps)
        add(gap.end);
    add(line.content.text.size());
    return row;
}

size_t numbersIn(const Row &row)
{
    return size_t(std::count_if(
        row.begin(), row.end(), [](const Segment &segment) { return segment.isNumber; }));
}

/// A row of values: several parts, the last of them a number.
bool isValueRow(const Row &row)
{
    return row.size() > 1 && row.back().isNumber;
}

/// Where numbers stand below each other.
std::vector<Interval> numberColumns(const std::vector<Row> &rows)
{
    std::vector<Interval> parts;
    for (const Row &row : rows) {
        for (const Segment &segment : row) {
            if (segment.isNumber && isValueRow(row))
                parts.push_back({segment.left(), segment.right()});
        }
    }
    std::sort(parts.begin(), parts.end(),
        [](const Interval &a, const Interval &b) { return a.begin < b.begin; });
    std::vector<Interval> columns;
    for (const Interval &part : parts) {
        if (!columns.empty() && part.begin < columns.back().end)
            columns.back().end = std::max(columns.back().end, part.end);
        else
            columns.push_back(part);
    }
    return columns;
}

/// The labels directly before the numbers begin here where others, of groups of rows, stand before
/// them; nothing where there are no such groups.
std::optional<double> innerLabels(const std::vector<Row> &rows)
{
    std::optional<double> left;
    for (const Row &row : rows) {
        const auto number = std::find_if(
            row.begin(), row.end(), [](const Segment &segment) { return segment.isNumber; });
        if (isValueRow(row) && number - row.begin() > 1)
            left = std::min(left.value_or(std::prev(number)->left()), std::prev(number)->left());
    }
    return left;
}

struct Columns {
    std::vector<double> edges;
    double numbers = 0; ///< where those of numbers begin
};

/// Edges of the columns: halfway between the numbers, and one or two columns of labels before the
/// first where there are any.
Columns columnsOf(const std::vector<Row> &rows)
{
    const std::vector<Interval> numbers = numberColumns(rows);
    double left = numbers.front().begin, right = numbers.back().end;
    bool labelled = false;
    for (const Row &row : rows) {
        left = std::min(left, row.front().left());
        right = std::max(right, row.back().right());
        labelled = labelled || (isValueRow(row) && !row.front().isNumber);
    }
    Columns columns {{left - 1}, numbers.front().begin - 1};
    const auto inner = innerLabels(rows);
    if (inner && left < *inner - 1)
        columns.edges.push_back(*inner - 1);
    if (labelled)
        columns.edges.push_back(columns.numbers);
    for (size_t i = 1; i < numbers.size(); ++i)
        columns.edges.push_back((numbers[i - 1].end + numbers[i].begin) / 2);
    columns.edges.push_back(right + 1);
    return columns;
}

/// The columns that a part of a line stands over: those whose middle it covers, or that hold its
/// own.
ColumnRange rangeOf(const Segment &segment, const std::vector<double> &edges)
{
    const double middle = segment.line.box.center().x();
    ColumnRange columns;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const double center = (edges[i] + edges[i + 1]) / 2;
        const bool covered = segment.left() <= center && center <= segment.right();
        const bool holds = edges[i] <= middle && middle < edges[i + 1];
        if (!covered && !holds)
            continue;
        if (columns.end == 0)
            columns.begin = int(i);
        columns.end = int(i + 1);
    }
    return columns;
}

double distance(const Row &a, const Row &b)
{
    const QRectF upper = a.front().line.box, lower = b.front().line.box;
    return std::max(lower.top() - upper.bottom(), upper.top() - lower.bottom());
}

/// Builds the cells of one table, row by row.
class TableWriter {
public:
    TableWriter(const std::vector<Row> &rows, int page) : m_page(page)
    {
        const Columns columns = columnsOf(rows);
        m_table.columns = columns.edges;
        m_numbers = columns.numbers;
        m_table.lastPage = page;
        for (const Row &row : rows)
            m_lines.push_back(boxOf(row));
    }

    /// A line without numbers may be a caption, or go on with the label above: its cell is as wide
    /// as the table, so that nothing seems to be blank beside it.
    void add(const Row &row)
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
    bool isLabelLine(const Row &row) const
    {
        return numbersIn(row) == 0 && (row.size() == 1 || row.back().right() < m_numbers);
    }
    /// Numbers close below some of those of a row: numbers that wrapped in narrow columns, alone or
    /// beside the rest of the label.
    bool isRestOfRow(const Row &row)
    {
        const size_t numbers = numbersIn(row);
        if (!m_last || !isValueRow(*m_last) || numbers == 0 || numbers >= numbersIn(*m_last)
            || distance(*m_last, row) >= Attached * row[0].line.size)
            return false;
        const bool allWrapped = std::all_of(row.begin(), row.end(), [this](const Segment &segment) {
            const PlacedCell *above = cellAbove(segment);
            return segment.isNumber ? above && !above->lines.empty()
                    && hadToWrap(
                        above->lines.back(), segment.line, above->box.width() - 2 * CellPadding)
                                    : !beginsItem(segment.line.content.text);
        });
        return numbers == row.size() || allWrapped;
    }
    PlacedCell *cellAbove(const Segment &segment)
    {
        const double middle = segment.line.box.center().x();
        const auto above = std::find_if(
            m_table.cells.rbegin(), m_table.cells.rend(), [middle](const PlacedCell &cell) {
                return cell.box.left() <= middle && middle < cell.box.right();
            });
        return above == m_table.cells.rend() ? nullptr : &*above;
    }
    void addToCellsAbove(const Row &row)
    {
        for (const Segment &segment : row) {
            if (PlacedCell *cell = cellAbove(segment))
                cell->lines.push_back(segment.line);
        }
    }
    void addLabelLine(const Row &row)
    {
        PlacedCell &cell = addCell(0, int(m_table.columns.size()) - 1);
        for (const Segment &segment : row)
            cell.lines.push_back(segment.line);
    }
    void addCells(const Row &row)
    {
        int column = 0;
        for (const Segment &segment : row) {
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
    static QRectF boxOf(const Row &row)
    {
        QRectF box;
        for (const Segment &segment : row)
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
    const Row *m_last = nullptr; ///< that has cells
};

bool isTable(const std::vector<Row> &rows)
{
    size_t values = 0, most = 0;
    for (const Row &row : rows) {
        values += isValueRow(row);
        most = std::max(most, isValueRow(row) ? numbersIn(row) : 0);
    }
    return values >= FewestRows || most >= FewestNumbers;
}

/// A head begins a table of its own: words above columns of numbers, behind rows of values.
bool beginsTable(const Row &row, const std::vector<Row> &before)
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
        Row row = line ? segmentsOf(*line) : Row();
        constexpr double prose = 0.8; // of the widest line
        const bool ends = !line || (row.size() == 1 && line->box.width() > prose * m_widest);
        if (ends || beginsTable(row, m_rows))
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
            for (const Row &row : m_rows)
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
    std::vector<Row> m_rows;
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
