#include "model/rules/cellblank.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Indicator lists have no prescribed cells, so there is nothing that would have to be filled.
bool isStatutory(const ReportTable &table)
{
    return table.layout->formId != "indicators"_L1;
}

std::vector<CellId> blanksOf(const ReportTable &table, const Report &report)
{
    std::vector<CellId> blanks;
    for (size_t row = 0; row < table.layout->rows.size(); ++row) {
        for (size_t column = 0; column < table.layout->columns.size(); ++column) {
            CellId id = table.layout->cell(row, column);
            const CellState state = report.content(id).state;
            if (state == CellState::Blank || state == CellState::Dash)
                blanks.push_back(std::move(id));
        }
    }
    return blanks;
}

} // namespace

CellBlank::CellBlank() : Rule(u"cell.blank"_s, Severity::Warning) { }

Findings CellBlank::check(const CheckInput &input) const
{
    Findings findings;
    for (const ReportTable &table : input.report.tables) {
        if (!isStatutory(table))
            continue;
        std::vector<CellId> blanks = blanksOf(table, input.report);
        Finding result = finding(table.id, blanks.empty() ? Verdict::Pass : Verdict::Fail);
        result.cells = blanks;
        result.blanks = std::move(blanks);
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
