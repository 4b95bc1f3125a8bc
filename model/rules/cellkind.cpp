#include "model/rules/cellkind.h"

#include "model/rules/reportwalk.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool fits(Number number, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Count:
        return number.isWhole() && !number.isNegative();
    case ValueKind::SignedCount:
        return number.isWhole();
    case ValueKind::AmountWanYuan:
        return !number.isNegative();
    }
    return true;
}

} // namespace

CellKind::CellKind() : Rule(u"cell.kind"_s, Severity::Error) { }

Findings CellKind::check(const CheckInput &input) const
{
    Findings findings;
    const auto report = [&](const Cell &cell, Verdict verdict) {
        Finding result = finding(cell.id.toString(), verdict);
        result.cells = {cell.id};
        findings.push_back(std::move(result));
    };
    forEachCell(input.report, [&](const ReportTable &, const FormLine &column, const Cell &cell) {
        if (cell.state() == CellState::Unreadable)
            report(cell, Verdict::Unassessable);
        else if (cell.number() && !fits(*cell.number(), column.kind))
            report(cell, Verdict::Fail);
    });
    return findings;
}

} // namespace gouji
