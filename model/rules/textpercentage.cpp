#include "model/rules/textpercentage.h"

#include "model/rules/text/textfacts.h"
#include "model/rules/text/textscope.h"

#include <cmath>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The sum of the cells, nothing where one of them holds no number.
std::optional<double> sumOf(const std::vector<CellId> &cells, const Report &report)
{
    Number sum;
    for (const CellId &cell : cells) {
        const auto number = report.content(cell).number;
        if (!number)
            return std::nullopt;
        sum += *number;
    }
    return sum.toDouble();
}

/// The share in percent, nothing where the table does not tell it.
std::optional<double> shareOf(const TextShare::Reading &reading, const Report &report)
{
    const auto part = sumOf(reading.part, report);
    const auto whole = sumOf(reading.whole, report);
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return 100.0 * *part / *whole;
}

/// True where the share rounds to what is written; a half may go either way.
bool agree(const TextShare &stated, double share)
{
    constexpr double imprecision = 1e-9;
    const double half = 0.5 * std::pow(10.0, -stated.places);
    return std::abs(stated.percent.toDouble() - share) <= half + imprecision;
}

} // namespace

TextPercentage::TextPercentage() : Rule(u"text.percentage"_s, Severity::Warning) { }

Findings TextPercentage::check(const CheckInput &input) const
{
    const Narrative &narrative = input.facts->narrative;
    Findings findings;
    TextScopes scopes;
    for (const TextShare &share : input.facts->statements.shares) {
        std::optional<Finding> result;
        for (const TextShare::Reading &reading : share.readings) {
            const auto percent = shareOf(reading, input.report);
            if (!percent || (result && !agree(share, *percent)))
                continue;
            result = finding(QString(), agree(share, *percent) ? Verdict::Pass : Verdict::Fail);
            result->cells = reading.part;
            result->cells.insert(result->cells.end(), reading.whole.begin(), reading.whole.end());
            result->leftCount = qsizetype(reading.part.size());
            result->right = Number::fromDecimal(QString::number(*percent, 'f', share.places));
            if (result->verdict == Verdict::Pass)
                break;
        }
        if (!result)
            continue;
        result->scope = scopes.next(share.readings.front().part);
        result->left = share.percent;
        result->spans = {narrative.span(share.range), narrative.span(share.quote)};
        result->printed = narrative.view(share.quote).toString();
        findings.push_back(std::move(*result));
    }
    return findings;
}

} // namespace gouji
