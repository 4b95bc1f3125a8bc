#include "model/reading/pdf/tablejoiner.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double SameEdge = 6; ///< points: the pages of a table may be shifted a little

bool isNear(double a, double b)
{
    return std::abs(a - b) <= SameEdge;
}

/// Columns of both parts; those of the second that stand where the first has one are the same.
std::vector<double> united(std::vector<double> columns, const std::vector<double> &others)
{
    const size_t own = columns.size();
    for (const double other : others) {
        const auto end = columns.begin() + ptrdiff_t(own);
        if (std::none_of(columns.begin(), end, [&](double edge) { return isNear(edge, other); }))
            columns.push_back(other);
    }
    std::sort(columns.begin(), columns.end());
    return columns;
}

int nearest(const std::vector<double> &columns, double edge)
{
    const auto closest = std::min_element(columns.begin(), columns.end(),
        [&](double a, double b) { return std::abs(a - edge) < std::abs(b - edge); });
    return int(closest - columns.begin());
}

void useColumns(PlacedTable &table, const std::vector<double> &columns)
{
    for (PlacedCell &cell : table.cells) {
        const int begin = nearest(columns, table.columns[size_t(cell.column)]);
        const int end = nearest(columns, table.columns[size_t(cell.column + cell.columnSpan)]);
        cell.column = begin;
        cell.columnSpan = std::max(end - begin, 1);
    }
    table.columns = columns;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-+0-9０-９.,，\\s]+$"_s);
    return number.match(text).hasMatch();
}

bool isSameCell(const PlacedCell &a, const PlacedCell &b)
{
    return a.row == b.row && a.column == b.column && a.rowSpan == b.rowSpan
        && a.columnSpan == b.columnSpan && a.text().text == b.text().text;
}

/// How many rows at the top of `next` repeat those of the table: a head, which has no numbers.
int repeatedRows(const PlacedTable &table, const PlacedTable &next)
{
    int rows = next.rows;
    bool hasText = false;
    for (size_t i = 0; i < std::min(table.cells.size(), next.cells.size()); ++i) {
        const PlacedCell &cell = next.cells[i];
        if (cell.row >= rows)
            break;
        const QString text = cell.text().text;
        hasText = hasText || !text.isEmpty();
        if (!isSameCell(table.cells[i], cell) || isNumber(text))
            rows = std::min(rows, cell.row);
    }
    for (const PlacedCell &cell : next.cells) {
        if (cell.row < rows && cell.row + cell.rowSpan > rows)
            rows = cell.row;
    }
    return hasText && rows < next.rows ? rows : 0;
}

void dropRows(PlacedTable &table, int rows)
{
    std::erase_if(table.cells, [&](const PlacedCell &cell) { return cell.row < rows; });
    for (PlacedCell &cell : table.cells)
        cell.row -= rows;
    table.rows -= rows;
}

/// The cell that reaches the bottom of the table in the same columns as `cell`; nullptr if none.
PlacedCell *lastAbove(PlacedTable &table, const PlacedCell &cell)
{
    const auto above =
        std::find_if(table.cells.begin(), table.cells.end(), [&](const PlacedCell &candidate) {
            return candidate.row + candidate.rowSpan == table.rows
                && candidate.column == cell.column && candidate.columnSpan == cell.columnSpan;
        });
    return above == table.cells.end() ? nullptr : &*above;
}

/// Whether the text of `cell` goes on with that of the cell above, which ran out of its line.
bool goesOn(const PlacedCell &above, const PlacedCell &cell)
{
    return !above.lines.empty() && !beginsItem(cell.lines.front().content.text)
        && hadToWrap(above.lines.back(), cell.lines.front(), above.box.width() - 2 * CellPadding);
}

/// Whether the first row of `next` is the rest of the table's last one: what it holds goes on with
/// the cells above, and at least one of them had ended.
bool isCutRow(PlacedTable &table, const PlacedTable &next)
{
    bool goingOn = false;
    bool ended = false;
    for (const PlacedCell &cell : next.cells) {
        if (cell.row > 0)
            break;
        const PlacedCell *above = lastAbove(table, cell);
        if (!above || (!cell.lines.empty() && !goesOn(*above, cell)))
            return false;
        goingOn = goingOn || !cell.lines.empty();
        ended = ended || (cell.lines.empty() && !above->lines.empty());
    }
    return goingOn && ended;
}

/// Puts the first row of `next` to the table's last row.
void joinCutRow(PlacedTable &table, PlacedTable &next)
{
    for (PlacedCell &cell : next.cells) {
        if (cell.row > 0)
            break;
        PlacedCell *above = lastAbove(table, cell);
        above->rowSpan += cell.rowSpan - 1;
        std::move(cell.lines.begin(), cell.lines.end(), std::back_inserter(above->lines));
    }
    std::erase_if(next.cells, [](const PlacedCell &cell) { return cell.row == 0; });
    for (PlacedCell &cell : next.cells)
        --cell.row;
    --next.rows;
}

bool isLabel(const PlacedCell &cell)
{
    return !cell.lines.empty() && !isNumber(cell.text().text);
}

/// A merged cell goes on behind the page's end as an empty one of the same columns. Behind the
/// label of its row an empty cell is a blank.
void joinMergedCells(PlacedTable &table, PlacedTable &next)
{
    int label = -1;
    for (const PlacedCell &cell : next.cells) {
        if (cell.row == 0 && isLabel(cell))
            label = cell.column;
    }
    std::erase_if(next.cells, [&](const PlacedCell &cell) {
        if (cell.row > 0 || !cell.lines.empty() || cell.column > label)
            return false;
        PlacedCell *above = lastAbove(table, cell);
        if (!above || above->rowSpan + cell.rowSpan <= 2)
            return false;
        above->rowSpan += cell.rowSpan;
        return true;
    });
}

} // namespace

bool continues(const PlacedTable &table, const PlacedTable &next)
{
    return table.lastPage + 1 == next.cells.front().page
        && isNear(table.columns.front(), next.columns.front())
        && isNear(table.columns.back(), next.columns.back());
}

void joinTables(PlacedTable &table, PlacedTable next)
{
    table.lastPage = next.lastPage;
    const std::vector<double> columns = united(table.columns, next.columns);
    useColumns(table, columns);
    useColumns(next, columns);
    dropRows(next, repeatedRows(table, next));
    if (isCutRow(table, next))
        joinCutRow(table, next);
    if (next.cells.empty())
        return;
    joinMergedCells(table, next);
    for (PlacedCell &cell : next.cells) {
        cell.row += table.rows;
        table.cells.push_back(std::move(cell));
    }
    table.rows += next.rows;
}

} // namespace gouji
