#include "model/reading/pdf/drawntable.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji {

namespace {

constexpr double Near = 3; ///< points: two lines that close to each other are one (a double line)
constexpr double OpenEnd =
    6; ///< points: lines that go on behind the last one across are open there
constexpr size_t MostCrossings =
    20'000'000; ///< lines times lines; a drawing has more, no table does
constexpr size_t MostPlaces = 20'000; ///< rows times columns of one table
constexpr double WallShare = 0.6; ///< of the side of a cell that must be drawn

struct LineGroup {
    std::vector<RulingLine> horizontal;
    std::vector<RulingLine> vertical;
};

bool cross(const RulingLine &horizontal, const RulingLine &vertical)
{
    return vertical.at > horizontal.begin - Near && vertical.at < horizontal.end + Near
        && horizontal.at > vertical.begin - Near && horizontal.at < vertical.end + Near;
}

/// Sets of lines that are connected by their crossings, top first.
std::vector<LineGroup> connected(const RulingLines &lines)
{
    const size_t rows = lines.horizontal.size();
    std::vector<size_t> group(rows + lines.vertical.size());
    std::iota(group.begin(), group.end(), 0);
    const auto root = [&](size_t i) {
        while (group[i] != i)
            i = group[i] = group[group[i]];
        return i;
    };
    for (size_t i = 0; i < rows; ++i) {
        for (size_t k = 0; k < lines.vertical.size(); ++k) {
            if (cross(lines.horizontal[i], lines.vertical[k]))
                group[root(rows + k)] = root(i);
        }
    }
    std::map<size_t, LineGroup> groups;
    for (size_t i = 0; i < group.size(); ++i) {
        if (i < rows)
            groups[root(i)].horizontal.push_back(lines.horizontal[i]);
        else
            groups[root(i)].vertical.push_back(lines.vertical[i - rows]);
    }
    std::vector<LineGroup> all;
    for (auto &[key, found] : groups)
        all.push_back(std::move(found));
    return all;
}

/// Where lines stand, ascending, with those near each other as one; and the outer ends of the lines
/// across where they go on further.
std::vector<double> places(
    const std::vector<RulingLine> &lines, const std::vector<RulingLine> &across)
{
    std::vector<double> all;
    for (const RulingLine &line : lines)
        all.push_back(line.at);
    std::sort(all.begin(), all.end());
    std::vector<double> places;
    double last = 0;
    for (const double at : all) {
        if (places.empty() || at - last > Near)
            places.push_back(at);
        else
            places.back() = (places.back() + at) / 2;
        last = at;
    }
    double begin = places.front(), end = places.back();
    for (const RulingLine &line : across) {
        begin = std::min(begin, line.begin);
        end = std::max(end, line.end);
    }
    if (begin < places.front() - OpenEnd)
        places.insert(places.begin(), begin);
    if (end > places.back() + OpenEnd)
        places.push_back(end);
    return places;
}

/// Whether lines at `at` cover most of the way from `begin` to `end`.
bool isWall(const std::vector<RulingLine> &lines, double at, double begin, double end)
{
    std::vector<std::pair<double, double>> parts;
    for (const RulingLine &line : lines) {
        if (std::abs(line.at - at) <= Near && line.begin < end && line.end > begin)
            parts.push_back({std::max(line.begin, begin), std::min(line.end, end)});
    }
    std::sort(parts.begin(), parts.end());
    double covered = 0;
    double upTo = begin;
    for (const auto &[from, to] : parts) {
        covered += std::max(0.0, to - std::max(from, upTo));
        upTo = std::max(upTo, to);
    }
    return covered >= WallShare * (end - begin);
}

/// Finds the cells of one table.
class CellFinder {
public:
    CellFinder(const LineGroup &lines, DrawnTable &table)
        : m_lines(lines), m_table(table), m_rows(int(table.rows.size()) - 1),
          m_columns(int(table.columns.size()) - 1), m_taken(size_t(m_rows) * size_t(m_columns))
    {
    }

    void run()
    {
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                if (!taken(row, column))
                    take(cellAt(row, column));
            }
        }
    }

private:
    bool taken(int row, int column) const { return m_taken[index(row, column)]; }
    size_t index(int row, int column) const
    {
        return size_t(row) * size_t(m_columns) + size_t(column);
    }
    bool hasWallRight(int row, int column) const
    {
        return isWall(m_lines.vertical, m_table.columns[size_t(column) + 1],
            m_table.rows[size_t(row)], m_table.rows[size_t(row) + 1]);
    }
    bool hasWallBelow(int row, int column) const
    {
        return isWall(m_lines.horizontal, m_table.rows[size_t(row) + 1],
            m_table.columns[size_t(column)], m_table.columns[size_t(column) + 1]);
    }
    DrawnCell cellAt(int row, int column) const
    {
        DrawnCell cell {row, column, 1, 1};
        while (column + cell.columnSpan < m_columns && !taken(row, column + cell.columnSpan)
            && !hasWallRight(row, column + cell.columnSpan - 1))
            ++cell.columnSpan;
        while (row + cell.rowSpan < m_rows && reachesBelow(cell))
            ++cell.rowSpan;
        return cell;
    }
    bool reachesBelow(const DrawnCell &cell) const
    {
        const int last = cell.row + cell.rowSpan - 1;
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            if (taken(last + 1, column) || hasWallBelow(last, column))
                return false;
        }
        return true;
    }
    void take(const DrawnCell &cell)
    {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                m_taken[index(row, column)] = true;
        }
        m_table.cells.push_back(cell);
    }

    const LineGroup &m_lines;
    DrawnTable &m_table;
    int m_rows;
    int m_columns;
    std::vector<bool> m_taken;
};

} // namespace

QRectF DrawnTable::box() const
{
    return QRectF(QPointF(columns.front(), rows.front()), QPointF(columns.back(), rows.back()));
}

QRectF DrawnTable::boxOf(const DrawnCell &cell) const
{
    return QRectF(QPointF(columns[size_t(cell.column)], rows[size_t(cell.row)]),
        QPointF(
            columns[size_t(cell.column + cell.columnSpan)], rows[size_t(cell.row + cell.rowSpan)]));
}

std::vector<DrawnTable> drawnTables(const RulingLines &lines)
{
    std::vector<DrawnTable> tables;
    if (lines.horizontal.size() * lines.vertical.size() > MostCrossings)
        return tables;
    for (const LineGroup &group : connected(lines)) {
        if (group.horizontal.empty() || group.vertical.empty())
            continue;
        DrawnTable table;
        table.columns = places(group.vertical, group.horizontal);
        table.rows = places(group.horizontal, group.vertical);
        if (table.columns.size() < 3 || table.rows.size() < 2)
            continue; // a frame around text, or a line below a title
        if (table.columns.size() * table.rows.size() > MostPlaces)
            continue;
        CellFinder(group, table).run();
        tables.push_back(std::move(table));
    }
    std::sort(tables.begin(), tables.end(),
        [](const DrawnTable &a, const DrawnTable &b) { return a.rows.front() < b.rows.front(); });
    return tables;
}

} // namespace gouji
