#include "model/rules/textyear.h"

#include "model/rules/text/textfacts.h"

namespace gouji {

using namespace Qt::StringLiterals;

TextYear::TextYear() : Rule(u"text.year"_s, Severity::Warning) { }

Findings TextYear::check(const CheckInput &input) const
{
    Findings findings;
    for (const YearSlip &slip : input.facts->yearSlips) {
        Finding result = finding(u'#' + QString::number(findings.size() + 1), Verdict::Fail);
        result.left = Number(slip.stated);
        result.right = Number(slip.expected);
        result.printed = QString::number(slip.stated);
        result.expected = QString::number(slip.expected);
        result.spans = {input.facts->narrative.span(slip.range)};
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
