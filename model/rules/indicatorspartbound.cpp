#include "model/rules/indicatorspartbound.h"

#include "model/rules/indicatorrelations.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

CellId cellOf(const QString &row, const QString &column)
{
    return CellId(row + u'/' + column);
}

/// A part in 件 is not comparable with a whole in 条; where a unit is not printed they may be.
bool areComparable(const IndicatorRow &part, const IndicatorRow &total)
{
    return part.unit.isEmpty() || total.unit.isEmpty() || part.unit == total.unit;
}

} // namespace

IndicatorsPartBound::IndicatorsPartBound() : Rule(u"indicators.part_bound"_s, Severity::Warning) { }

Findings IndicatorsPartBound::check(const CheckInput &input) const
{
    const ReportTable *table = input.report.table(u"indicators");
    if (!table)
        return {};
    Findings findings;
    const auto judge = [&](const CellId &part, const CellId &whole, const QString &kind) {
        if (auto result = bound(part, whole, kind, input.report))
            findings.push_back(std::move(*result));
    };
    for (const IndicatorParts &group : indicatorParts(input.report, input.library)) {
        if (group.isExhaustive)
            continue;
        for (const IndicatorRow *part : group.parts) {
            if (!areComparable(*part, *group.total))
                continue;
            for (const FormLine &column : table->layout->columns)
                judge(cellOf(part->id, column.id), cellOf(group.total->id, column.id), u":part"_s);
        }
    }
    for (const IndicatorRow &row : input.report.indicators) {
        judge(cellOf(row.id, u"year"_s), cellOf(row.id, u"cumulative"_s), u":cumulative"_s);
    }
    return findings;
}

std::optional<Finding> IndicatorsPartBound::bound(
    const CellId &part, const CellId &whole, const QString &kind, const Report &report) const
{
    const auto left = report.content(part).number;
    const auto right = report.content(whole).number;
    if (!left || !right)
        return std::nullopt;
    Finding result =
        finding(part.toString() + kind, *left <= *right ? Verdict::Pass : Verdict::Fail);
    result.cells = {part, whole};
    result.leftCount = 1;
    result.left = left;
    result.right = right;
    return result;
}

} // namespace gouji
