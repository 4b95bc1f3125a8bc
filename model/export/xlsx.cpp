#include "model/export/exporters.h"
#include "model/export/listsheet.h"
#include "model/export/tables.h"
#include "model/export/tablesheet.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

void writeFindings(const ExportInput &input, Workbook &workbook)
{
    ListSheet sheet(u"findings"_s,
        {{u"number"_s, 6}, {u"severity"_s, 9}, {u"verdict"_s, 14}, {u"rule"_s, 20},
            {u"table"_s, 30}, {u"message"_s, 70}},
        input.messages, workbook);
    for (const Finding &finding : input.findings) {
        if (!finding.isListed())
            continue;
        const QString table = tableIdOf(finding);
        sheet.add({input.messages.severity(finding.severity),
            input.messages.verdict(finding.verdict), input.messages.ruleName(finding.rule),
            table.isEmpty() ? table : input.messages.tableName(table, input.current),
            input.messages.finding(finding, input.current)});
    }
}

void writeCorrections(const ExportInput &input, Workbook &workbook)
{
    ListSheet sheet(u"corrections"_s,
        {{u"number"_s, 6}, {u"table"_s, 36}, {u"cell"_s, 50}, {u"printed"_s, 16}, {u"before"_s, 12},
            {u"after"_s, 12}, {u"reason"_s, 40}},
        input.messages, workbook);
    for (const CellEdit &edit : corrections(input.original, input.current)) {
        const Cell *cell = findCell(input.original, edit.cell);
        sheet.add({input.messages.tableName(edit.cell.table().toString(), input.current),
            input.messages.cellName(edit.cell, input.current), cell ? cell->raw : QString(),
            input.messages.content(edit.before), input.messages.content(edit.after),
            input.reasons.value(edit.cell)});
    }
}

/// The numbers, on the sheet of the findings, of those that a suggestion resolves.
QString numbersOf(const QStringList &keys, const Findings &findings)
{
    QStringList numbers;
    int number = 0;
    for (const Finding &finding : findings) {
        number += finding.isListed();
        if (finding.isListed() && keys.contains(finding.key()))
            numbers << QString::number(number);
    }
    return numbers.join(u", "_s);
}

void writeSuggestions(const ExportInput &input, Workbook &workbook)
{
    ListSheet sheet(u"suggestions"_s,
        {{u"number"_s, 6}, {u"suggestion"_s, 70}, {u"certainty"_s, 30}, {u"origin"_s, 30},
            {u"resolves"_s, 16}},
        input.messages, workbook);
    for (const Suggestion &suggestion : input.suggestions->list) {
        sheet.add({input.messages.suggestion(suggestion, input.current),
            input.messages.certainty(suggestion, input.current),
            input.messages.reading(suggestion.reading),
            numbersOf(suggestion.resolves, input.findings)});
    }
    for (const RepairAdvice &advice : input.suggestions->advice)
        sheet.add({input.messages.advice(advice, input.current), {}, {}, {}});
    if (input.suggestions->moreExist)
        sheet.add({input.messages.caption(u"suggestions.more"_s), {}, {}, {}});
}

} // namespace

Result<QByteArray> toXlsx(const ExportInput &input)
{
    Workbook workbook;
    for (const ReportTable &table : input.current.tables)
        TableSheet(input, table, workbook).write();
    writeFindings(input, workbook);
    if (input.suggestions)
        writeSuggestions(input, workbook);
    writeCorrections(input, workbook);
    return workbook.finish();
}

} // namespace gouji
