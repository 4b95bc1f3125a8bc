#include "model/rules/extractionunplaced.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// All tables found, and those of which only numbers without a place were found.
QStringList tableIds(const Report &report)
{
    QStringList ids;
    for (const ReportTable &table : report.tables)
        ids << table.id;
    for (const UnplacedNumber &number : report.unplaced) {
        if (!ids.contains(number.table))
            ids << number.table;
    }
    return ids;
}

std::vector<CellId> undeterminedCells(const Report &report, const QString &table)
{
    std::vector<CellId> ids;
    for (const Cell &cell : report.cells()) {
        if (cell.state() == CellState::Undetermined && cell.id.table() == table)
            ids.push_back(cell.id);
    }
    return ids;
}

} // namespace

ExtractionUnplaced::ExtractionUnplaced() : Rule(u"extraction.unplaced"_s, Severity::Warning) { }

Findings ExtractionUnplaced::check(const CheckInput &input) const
{
    Findings findings;
    for (const QString &table : tableIds(input.report)) {
        Finding result = finding(table, Verdict::Pass);
        QStringList numbers;
        for (const UnplacedNumber &number : input.report.unplaced) {
            if (number.table != table)
                continue;
            numbers << number.raw;
            result.spans.push_back(number.span);
        }
        result.printed = numbers.join(", "_L1);
        result.cells = undeterminedCells(input.report, table);
        result.verdict = numbers.isEmpty() ? Verdict::Pass : Verdict::Fail;
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
