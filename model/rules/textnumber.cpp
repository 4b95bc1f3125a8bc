#include "model/rules/textnumber.h"

#include "model/rules/relationevaluator.h"
#include "model/rules/text/textfacts.h"
#include "model/rules/text/textscope.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Of several readings the one that holds counts, else one that may hold, else the likeliest.
std::optional<Finding> bestReading(const TextStatement &statement, const Report &report)
{
    std::optional<Finding> best;
    for (const std::vector<CellId> &cells : statement.readings) {
        auto outcome = evaluateStatement(statement.stated, cells, report);
        if (!outcome)
            continue;
        if (outcome->verdict == Verdict::Pass)
            return outcome;
        const bool isBetter =
            best && best->verdict == Verdict::Fail && outcome->verdict == Verdict::Unassessable;
        if (!best || isBetter)
            best = std::move(outcome);
    }
    return best;
}

} // namespace

TextNumber::TextNumber() : Rule(u"text.number"_s, Severity::Warning) { }

Findings TextNumber::check(const CheckInput &input) const
{
    const Narrative &narrative = input.facts->narrative;
    Findings findings;
    TextScopes scopes;
    for (const TextStatement &statement : input.facts->statements.numbers) {
        auto outcome = bestReading(statement, input.report);
        if (!outcome)
            continue;
        Finding result = finding(scopes.next(statement.readings.front()), outcome->verdict);
        result.cells = outcome->cells;
        result.left = outcome->left;
        result.right = outcome->right;
        result.blanks = outcome->blanks;
        result.assumedZero = outcome->assumedZero;
        result.missing = outcome->missing;
        result.spans = {narrative.span(statement.range), narrative.span(statement.quote)};
        result.printed = narrative.view(statement.quote).toString();
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
