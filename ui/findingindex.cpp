#include "ui/findingindex.h"

#include <algorithm>

namespace gouji {

namespace {

bool isSum(const Finding &finding)
{
    return finding.leftCount > 0 && finding.leftCount < qsizetype(finding.cells.size());
}

template <class Part>
bool sameThroughout(const std::vector<CellId> &cells, Part part)
{
    return std::all_of(cells.begin(), cells.end(), [&](const CellId &cell) {
        return cell.table() == cells.front().table() && part(cell) == part(cells.front());
    });
}

void worsen(std::optional<Severity> &worst, Severity severity)
{
    if (!worst || severity < *worst)
        worst = severity;
}

HeadMark markOf(const Finding &finding, int first, int last)
{
    return {first, last, finding.severity, finding.verdict == Verdict::Fail, &finding};
}

/// The columns from the first to the last cell of a sum along a row.
HeadMark extent(const Finding &finding, const FormTable &table)
{
    HeadMark mark = markOf(finding, INT_MAX, -1);
    for (const CellId &cell : finding.cells) {
        const int column = table.columnIndex(cell.column());
        mark.first = std::min(mark.first, column);
        mark.last = std::max(mark.last, column);
    }
    return mark;
}

bool coversTheRow(const HeadMark &mark, const FormTable &table)
{
    return mark.first <= 0 && mark.last == int(table.columns.size()) - 1;
}

} // namespace

FindingShape shapeOf(const Finding &finding)
{
    if (!isSum(finding))
        return FindingShape::Cells;
    if (sameThroughout(finding.cells, [](const CellId &cell) { return cell.row(); }))
        return FindingShape::Row;
    if (sameThroughout(finding.cells, [](const CellId &cell) { return cell.column(); }))
        return FindingShape::Column;
    return FindingShape::Cells;
}

QStringView tableOf(const Finding &finding)
{
    if (!finding.cells.empty()) // this year's cells come last, after last year's
        return finding.cells.back().table();
    const qsizetype slash = finding.scope.indexOf(u'/');
    return QStringView(finding.scope).left(slash < 0 ? finding.scope.size() : slash);
}

FindingIndex::FindingIndex(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (!finding.isListed())
            continue;
        m_listed.push_back(&finding);
        for (const CellId &cell : finding.cells)
            m_byCell[cell].push_back(&finding);
    }
}

CellMarks FindingIndex::marks(const CellId &cell) const
{
    CellMarks marks;
    const auto it = m_byCell.constFind(cell);
    if (it == m_byCell.constEnd())
        return marks;
    for (const Finding *finding : *it) {
        const FindingShape shape = shapeOf(*finding);
        if (shape != FindingShape::Cells && finding->verdict != Verdict::Fail)
            continue;
        worsen(shape == FindingShape::Row       ? marks.row
                : shape == FindingShape::Column ? marks.column
                                                : marks.cell,
            finding->severity);
    }
    return marks;
}

std::vector<HeadMark> FindingIndex::rowMarks(const FormTable &table) const
{
    std::vector<HeadMark> marks;
    for (const Finding *finding : inTable(table.id)) {
        if (shapeOf(*finding) != FindingShape::Row || !coversTheRow(extent(*finding, table), table))
            continue;
        const int row = table.rowIndex(finding->cells.front().row());
        marks.push_back(markOf(*finding, row, row));
    }
    return marks;
}

std::vector<HeadMark> FindingIndex::columnMarks(const FormTable &table) const
{
    std::vector<HeadMark> marks;
    for (const Finding *finding : inTable(table.id)) {
        const FindingShape shape = shapeOf(*finding);
        if (shape == FindingShape::Column) {
            const int column = table.columnIndex(finding->cells.front().column());
            marks.push_back(markOf(*finding, column, column));
        } else if (shape == FindingShape::Row && !coversTheRow(extent(*finding, table), table)) {
            marks.push_back(extent(*finding, table));
        }
    }
    return marks;
}

std::vector<const Finding *> FindingIndex::inTable(QStringView table) const
{
    std::vector<const Finding *> found;
    std::copy_if(m_listed.begin(), m_listed.end(), std::back_inserter(found),
        [table](const Finding *finding) { return tableOf(*finding) == table; });
    return found;
}

} // namespace gouji
