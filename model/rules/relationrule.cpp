#include "model/rules/relationrule.h"

#include "model/rules/relationevaluator.h"

namespace gouji {

Findings RelationRule::check(const CheckInput &input) const
{
    Findings findings;
    for (const ReportTable &table : input.report.tables) {
        for (const Relation &relation : table.layout->relations) {
            if (relation.rule != id())
                continue;
            if (auto outcome = evaluate(relation, input.report)) {
                outcome->severity = severityOf(outcome->verdict);
                findings.push_back(std::move(*outcome));
            }
        }
    }
    return findings;
}

} // namespace gouji
