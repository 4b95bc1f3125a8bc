#include "model/extraction/rows/rowreader.h"

#include <algorithm>

namespace gouji {

namespace {

using Cells = std::vector<GridCell>;

const GridCell *cellAt(const Grid &grid, qsizetype offset)
{
    const auto behind = std::partition_point(grid.cells.begin(), grid.cells.end(),
        [offset](const GridCell &cell) { return cell.span.begin <= offset; });
    if (behind == grid.cells.begin())
        return nullptr;
    const GridCell &cell = *std::prev(behind);
    return offset < std::max(cell.span.end, cell.span.begin + 1) ? &cell : nullptr;
}

/// The first cell that stands in the row or below it.
Cells::const_iterator firstOfRow(const Grid &grid, int row)
{
    return std::partition_point(grid.cells.begin(), grid.cells.end(),
        [row](const GridCell &cell) { return cell.row < row; });
}

} // namespace

/// The cells of a grid row behind a column, as items.
RowReading RowReader::gridRow(const Grid &grid, int row, int afterColumn) const
{
    RowReading reading;
    reading.grid = true;
    const auto end = firstOfRow(grid, row + 1);
    for (auto it = firstOfRow(grid, row); it != end; ++it) {
        const GridCell &cell = *it;
        if (cell.column <= afterColumn)
            continue;
        const QStringView text = m_text.mid(cell.span.begin, cell.span.length());
        const bool blank = std::all_of(text.begin(), text.end(), isBlankCharacter);
        reading.items.push_back({cell.span.begin, blank ? cell.span.begin : cell.span.end,
            blank ? ItemKind::Blank : ItemKind::Number, cell.column,
            cell.column + cell.columnSpan});
    }
    return reading;
}

/// The row's items are the cells to the right of its label. 表四 has none: its row is the first
/// below the headers that holds a number, perhaps in a grid of its own; else the one directly
/// below.
RowReading RowReader::readGridRow(RowReading row, const TableZone &zone) const
{
    const Grid *grid = gridAt(row.labelSpan.begin);
    const GridCell *label = cellAt(*grid, row.labelSpan.end - 1);
    row.grid = true;
    if (!label)
        return row;
    if (row.row != u"count") {
        // Where lines are rows of their own, a label goes on above or below its numbers.
        const GridCell *first = cellAt(*grid, row.labelSpan.begin);
        row.items = gridRow(*grid, label->row, label->column).items;
        const auto textOf = [this](qsizetype begin, qsizetype end) {
            return m_text.mid(begin, end - begin).trimmed();
        };
        // Where merged cells were split, the label stands in each of them.
        while (!row.items.empty()
            && textOf(row.items.front().begin, row.items.front().end)
                == textOf(label->span.begin, label->span.end))
            row.items.erase(row.items.begin());
        // Words in place of a value are that value, unreadable: a label stands beside all values.
        while (row.items.size() > zone.columns.size() && isLabelText(row.items.front()))
            row.items.erase(row.items.begin());
        for (int above = label->row - 1; first && row.items.empty() && above >= first->row; --above)
            row.items = gridRow(*grid, above, first->column).items;
        return row;
    }
    row.items = gridRow(*grid, label->row + label->rowSpan, -1).items;
    const auto isNumber = [this](const GridCell &cell) { return holdsNumber(cell); };
    for (int first = label->row + label->rowSpan;
         grid < m_grids.data() + m_grids.size() && grid->span.begin < zone.end; ++grid, first = 0) {
        const auto cell = std::find_if(firstOfRow(*grid, first), grid->cells.cend(), isNumber);
        if (cell != grid->cells.end()) {
            row.items = gridRow(*grid, cell->row, -1).items;
            break;
        }
    }
    return row;
}

/// Words without a value, between a label and the values: a label one level deeper.
bool RowReader::isLabelText(const RowItem &item) const
{
    const QStringView text = m_text.mid(item.begin, item.end - item.begin);
    const std::vector<Token> tokens = tokenize(m_text, item.begin, item.end, m_table);
    return std::count_if(text.begin(), text.end(), [this](QChar c) { return m_table.isHan(c); }) > 1
        && std::all_of(tokens.begin(), tokens.end(),
            [](const Token &token) { return token.kind == TokenKind::Label; });
}

bool RowReader::holdsNumber(const GridCell &cell) const
{
    const QStringView text = m_text.mid(cell.span.begin, cell.span.length());
    return !text.isEmpty()
        && std::none_of(text.begin(), text.end(), [this](QChar c) { return m_table.isHan(c); })
        && std::any_of(text.begin(), text.end(),
            [this](QChar c) { return m_table.classOf(c) == CharClass::Digit; });
}

/// Rows of the zone's grids that hold numbers, or blanks, but no label of the form.
void RowReader::addForeignGridRows(ZoneReading &reading) const
{
    std::unordered_set<qsizetype> known; // where the last items of rows stand
    for (const RowReading &row : reading.rows) {
        if (!row.items.empty())
            known.insert(row.items.back().begin);
    }
    for (const Grid &grid : m_grids) {
        if (grid.span.end <= reading.zone.begin || grid.span.begin >= reading.zone.end)
            continue;
        std::vector<const GridCell *> cells;
        for (const GridCell &cell : grid.cells) {
            if (!cells.empty() && cells.back()->row != cell.row) {
                takeForeignGridRow(grid, cells, known, reading);
                cells.clear();
            }
            if (cell.span.begin >= reading.zone.begin && cell.span.begin < reading.zone.end)
                cells.push_back(&cell);
        }
        takeForeignGridRow(grid, cells, known, reading);
    }
    std::stable_sort(
        reading.rows.begin(), reading.rows.end(), [](const RowReading &a, const RowReading &b) {
            return a.labelSpan.begin < b.labelSpan.begin;
        });
}

/// The cell that labels a row: the last with words before its first number, or before its blanks
/// where it has no number. A dash is no word.
const GridCell *RowReader::foreignLabel(
    const std::vector<const GridCell *> &cells, const ZoneReading &reading) const
{
    const auto hasText = [this](const GridCell *cell) {
        const QStringView text = m_text.mid(cell->span.begin, cell->span.length());
        return text.trimmed() != u"无"
            && std::any_of(text.begin(), text.end(), [this](QChar c) { return m_table.isHan(c); });
    };
    const auto firstNumber = std::find_if(
        cells.begin(), cells.end(), [this](const GridCell *cell) { return holdsNumber(*cell); });
    const auto label = std::find_if(std::make_reverse_iterator(firstNumber), cells.rend(), hasText);
    if (label == cells.rend())
        return nullptr;
    const bool blank = firstNumber == cells.end();
    return blank && !isUnknownRow((*label)->span, reading) ? nullptr : *label;
}

/// Text between two rows that is no part of a known label: a row that nobody filled.
bool RowReader::isUnknownRow(const SourceSpan &span, const ZoneReading &reading) const
{
    const std::vector<LabelMatch> &rows = reading.zone.rows;
    const size_t begin = m_stream.indexAt(span.begin);
    const size_t end = m_stream.indexAt(span.end);
    return begin < end && rows.size() > 1 && rows.front().begin < begin && end <= rows.back().begin
        && !overlapsAny(rows, begin, end) && !overlapsAny(reading.zone.others, begin, end)
        && !overlapsAny(reading.zone.columns, begin, end);
}

void RowReader::takeForeignGridRow(const Grid &grid, const std::vector<const GridCell *> &cells,
    std::unordered_set<qsizetype> &known, ZoneReading &reading) const
{
    const GridCell *label = foreignLabel(cells, reading);
    if (!label)
        return;
    RowReading row = gridRow(grid, label->row, label->column);
    if (!row.items.empty() && !known.insert(row.items.back().begin).second)
        return;
    row.labelSpan = label->span;
    row.label.begin = m_stream.indexAt(row.labelSpan.begin);
    row.label.end = m_stream.indexAt(row.labelSpan.end);
    row.valuesBegin = row.labelSpan.end;
    reading.rows.push_back(std::move(row));
}

std::vector<std::pair<int, int>> RowReader::headerColumns(const TableZone &zone) const
{
    std::vector<std::pair<int, int>> columns;
    for (const LabelMatch &header : zone.columns) {
        const qsizetype place = m_stream.offsets[header.begin];
        const Grid *grid = gridAt(place);
        const GridCell *cell = grid ? cellAt(*grid, place) : nullptr;
        columns.push_back(
            cell ? std::pair(cell->column, cell->column + cell->columnSpan) : std::pair(-1, -1));
    }
    return columns;
}

} // namespace gouji
