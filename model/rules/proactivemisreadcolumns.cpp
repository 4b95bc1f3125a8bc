#include "model/rules/proactivemisreadcolumns.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The id of the misreading, empty where the numbers do not look like one.
QString misreading(Number items, Number change, Number decisions)
{
    if (decisions.isZero())
        return {};
    if (change == decisions)
        return u"change_is_decisions"_s;
    return items + change == decisions ? u"decisions_are_items"_s : QString();
}

} // namespace

ProactiveMisreadColumns::ProactiveMisreadColumns()
    : Rule(u"proactive.misread_columns"_s, Severity::Info)
{
}

Findings ProactiveMisreadColumns::check(const CheckInput &input) const
{
    Findings findings;
    for (const ReportTable &table : input.report.tables) {
        for (const FormLine &row : table.layout->rows) {
            const auto cell = [&](const QString &column) {
                return CellId(table.id, row.id, column);
            };
            const std::vector cells {
                cell(u"prior_items"_s), cell(u"change"_s), cell(u"decisions"_s)};
            const auto items = input.report.content(cells[0]).number;
            const auto change = input.report.content(cells[1]).number;
            const auto decisions = input.report.content(cells[2]).number;
            if (!items || !change || !decisions)
                continue;
            Finding result = finding(table.id + u'/' + row.id, Verdict::Pass);
            result.note = misreading(*items, *change, *decisions);
            result.verdict = result.note.isEmpty() ? Verdict::Pass : Verdict::Fail;
            result.cells = cells;
            findings.push_back(std::move(result));
        }
    }
    return findings;
}

} // namespace gouji
