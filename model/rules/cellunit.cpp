#include "model/rules/cellunit.h"

#include "model/rules/reportwalk.h"

namespace gouji {

using namespace Qt::StringLiterals;

CellUnit::CellUnit() : Rule(u"cell.unit"_s, Severity::Warning) { }

Findings CellUnit::check(const CheckInput &input) const
{
    Findings findings;
    forEachCell(input.report, [&](const ReportTable &, const FormLine &column, const Cell &cell) {
        if (column.kind != ValueKind::AmountWanYuan || cell.state() != CellState::Value
            || cell.unitPrinted)
            return;
        Finding result = finding(cell.id.toString(), Verdict::Fail);
        result.cells = {cell.id};
        findings.push_back(std::move(result));
    });
    return findings;
}

} // namespace gouji
