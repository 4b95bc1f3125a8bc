#include "model/rules/proactivebounds.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The sum of the columns, nothing where one of them is no number. The cells are added to `cells`.
std::optional<Number> sum(const ReportTable &table, const FormLine &row, const QStringList &columns,
    const Report &report, std::vector<CellId> &cells)
{
    std::optional<Number> result = Number(0);
    for (const QString &column : columns) {
        cells.emplace_back(table.id, row.id, column);
        const auto number = report.content(cells.back()).number;
        result = result && number ? std::optional(*result + *number) : std::nullopt;
    }
    return result;
}

bool hasColumns(const FormTable &layout, const QStringList &columns)
{
    return std::all_of(columns.begin(), columns.end(),
        [&](const QString &column) { return layout.columnIndex(column) >= 0; });
}

} // namespace

ProactiveBounds::ProactiveBounds()
    : Rule(u"proactive.bounds"_s, Severity::Warning), m_bounds {{{u"disclosed"_s},
                                                                    {u"disclosed_total"_s}},
                                                          {{u"issued"_s}, {u"in_force"_s}},
                                                          {{}, {u"prior_items"_s, u"change"_s}}}
{
}

Findings ProactiveBounds::check(const CheckInput &input) const
{
    Findings findings;
    for (const ReportTable &table : input.report.tables) {
        for (const Bound &bound : m_bounds) {
            if (!hasColumns(*table.layout, bound.lesser + bound.greater))
                continue;
            for (const FormLine &row : table.layout->rows) {
                if (auto result = judge(table, row, bound, input.report))
                    findings.push_back(std::move(*result));
            }
        }
    }
    return findings;
}

std::optional<Finding> ProactiveBounds::judge(
    const ReportTable &table, const FormLine &row, const Bound &bound, const Report &report) const
{
    Finding result = finding(table.id + u'/' + row.id, Verdict::Pass);
    result.left = sum(table, row, bound.lesser, report, result.cells);
    result.right = sum(table, row, bound.greater, report, result.cells);
    result.leftCount = bound.lesser.size();
    if (!result.left || !result.right)
        return std::nullopt;
    result.verdict = *result.left <= *result.right ? Verdict::Pass : Verdict::Fail;
    return result;
}

} // namespace gouji
