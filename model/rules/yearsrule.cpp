#include "model/rules/yearsrule.h"

#include "model/rules/relationevaluator.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool areConsecutive(int previous, int current)
{
    return previous == 0 || current == 0 || previous + 1 == current;
}

} // namespace

Findings YearsRule::check(const CheckInput &input) const
{
    if (!input.previousReport)
        return {};
    Findings findings;
    for (const Relation &relation : relations(input.report, *input.previousReport)) {
        auto outcome = evaluate(relation, input.report, input.previousReport);
        if (!outcome)
            continue;
        if (!areConsecutive(input.previousReport->year, input.report.year)) {
            outcome->verdict = Verdict::Unassessable;
            outcome->note = u"not_previous_year"_s;
        }
        outcome->severity = severityOf(outcome->verdict);
        findings.push_back(std::move(*outcome));
    }
    return findings;
}

Relation YearsRule::relation(
    const QString &scope, std::vector<CellId> left, std::vector<CellId> right) const
{
    return {id(), scope, std::move(left), std::move(right), {}};
}

} // namespace gouji
