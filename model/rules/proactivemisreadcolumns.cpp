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
        const int first = table.layout->columnIndex(u"prior_items");
        const int second = table.layout->columnIndex(u"change");
        const int third = table.layout->columnIndex(u"decisions");
        if (first < 0 || second < 0 || third < 0)
            continue;
        for (size_t row = 0; row < table.layout->rows.size(); ++row) {
            const auto cell = [&](int column) { return table.layout->cell(row, size_t(column)); };
            const std::vector cells {cell(first), cell(second), cell(third)};
            const auto items = input.report.content(cells[0]).number;
            const auto change = input.report.content(cells[1]).number;
            const auto decisions = input.report.content(cells[2]).number;
            if (!items || !change || !decisions)
                continue;
            Finding result = finding(table.id + u'/' + table.layout->rows[row].id, Verdict::Pass);
            result.note = misreading(*items, *change, *decisions);
            result.verdict = result.note.isEmpty() ? Verdict::Pass : Verdict::Fail;
            result.cells = cells;
            findings.push_back(std::move(result));
        }
    }
    return findings;
}

} // namespace gouji
