#include "model/rules/profilerelations.h"

#include "model/rules/relationevaluator.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool isAmount(const CellId &cell, const Report &report)
{
    const ReportTable *table = report.table(cell.table());
    const int column = table ? table->layout->columnIndex(cell.column()) : -1;
    return column >= 0 && table->layout->columns[size_t(column)].kind == ValueKind::AmountWanYuan;
}

} // namespace

ProfileRelations::ProfileRelations(const Profile &profile)
    : Rule(u"profile.relation"_s, Severity::Error), m_relations(profile.relations),
      m_amountTolerance(profile.amountTolerance)
{
}

Findings ProfileRelations::check(const CheckInput &input) const
{
    Findings findings;
    for (const Relation &relation : m_relations) {
        auto outcome = evaluate(relation, input.report, input.previousReport);
        if (!outcome)
            continue;
        if (outcome->verdict == Verdict::Fail && isWithinTolerance(*outcome, input.report))
            outcome->verdict = Verdict::Pass;
        outcome->severity = severityOf(outcome->verdict);
        findings.push_back(std::move(*outcome));
    }
    return findings;
}

/// Amounts are rounded by hand, counts never are.
bool ProfileRelations::isWithinTolerance(const Finding &finding, const Report &report) const
{
    const bool hasAmount = std::any_of(finding.cells.begin(), finding.cells.end(),
        [&report](const CellId &cell) { return isAmount(cell, report); });
    if (!hasAmount || !finding.left || !finding.right)
        return false;
    const Number difference = *finding.left - *finding.right;
    return difference <= m_amountTolerance && -difference <= m_amountTolerance;
}

} // namespace gouji
