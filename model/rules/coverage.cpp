#include "model/rules/coverage.h"

#include "model/rules/reportwalk.h"

#include <QSet>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

bool isComparison(const Finding &finding)
{
    if (finding.rule.startsWith("cell."_L1) || finding.rule.startsWith("form."_L1))
        return false;
    const bool withText = finding.rule.startsWith("text."_L1);
    return finding.cells.size() > (withText ? 0U : 1U);
}

std::vector<const Finding *> comparisonsOf(const CellId &cell, const Findings &findings)
{
    std::vector<const Finding *> found;
    for (const Finding &finding : findings) {
        const auto &cells = finding.cells;
        if (isComparison(finding) && std::find(cells.begin(), cells.end(), cell) != cells.end())
            found.push_back(&finding);
    }
    return found;
}

std::vector<CellId> uncoveredCells(const Findings &findings, const Report &report)
{
    QSet<CellId> covered;
    for (const Finding &finding : findings) {
        if (isComparison(finding))
            covered.unite({finding.cells.begin(), finding.cells.end()});
    }
    std::vector<CellId> uncovered;
    forEachCell(report, [&](const ReportTable &, const FormLine &, const Cell &cell) {
        if (!covered.contains(cell.id))
            uncovered.push_back(cell.id);
    });
    return uncovered;
}

} // namespace gouji
