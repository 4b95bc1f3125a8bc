#include "model/rules/indicatorspartsum.h"

#include "model/rules/indicatorrelations.h"
#include "model/rules/relationevaluator.h"

namespace gouji {

using namespace Qt::StringLiterals;

IndicatorsPartSum::IndicatorsPartSum() : Rule(u"indicators.part_sum"_s, Severity::Error) { }

Findings IndicatorsPartSum::check(const CheckInput &input) const
{
    Findings findings;
    for (const Relation &relation : indicatorRelations(input.report, input.library)) {
        if (auto outcome = evaluate(relation, input.report)) {
            outcome->severity = severityOf(outcome->verdict);
            findings.push_back(std::move(*outcome));
        }
    }
    return findings;
}

} // namespace gouji
