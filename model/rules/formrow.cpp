#include "model/rules/formrow.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool printsColumn(const ReportTable &table, size_t column, const Report &report)
{
    size_t row = 0;
    while (row < table.layout->rows.size() && !report.find(table.layout->cell(row, column)))
        ++row;
    return row < table.layout->rows.size();
}

std::vector<size_t> printedColumns(const ReportTable &table, const Report &report)
{
    std::vector<size_t> columns;
    for (size_t column = 0; column < table.layout->columns.size(); ++column) {
        if (printsColumn(table, column, report))
            columns.push_back(column);
    }
    return columns;
}

std::vector<CellId> absentCells(
    const ReportTable &table, size_t row, const std::vector<size_t> &columns, const Report &report)
{
    std::vector<CellId> cells;
    for (const size_t column : columns) {
        CellId id = table.layout->cell(row, column);
        if (!report.find(id))
            cells.push_back(std::move(id));
    }
    return cells;
}

QString rowScope(const ReportTable &table, const FormLine &row)
{
    return table.id + u'/' + row.id + "/*"_L1;
}

/// The row that is foreign, or the column where the row is an official one.
QString foreignScope(const ReportTable &table, const CellId &cell)
{
    if (table.layout->rowIndex(cell.row()) < 0)
        return table.id + u'/' + cell.row().toString() + "/*"_L1;
    return table.id + "/*/"_L1 + cell.column().toString();
}

/// Where a row's label is printed, once for each time.
std::vector<SourceSpan> placesOf(const QString &scope, const Report &report)
{
    std::vector<SourceSpan> places;
    for (const PrintedLabel &label : report.labels) {
        if (label.scope == scope)
            places.push_back(label.span);
    }
    return places;
}

} // namespace

FormRow::FormRow() : Rule(u"form.row"_s, Severity::Warning) { }

Findings FormRow::check(const CheckInput &input) const
{
    Findings findings;
    for (const ReportTable &table : input.report.tables) {
        if (table.layout->formId == "indicators"_L1)
            continue;
        addRows(table, input.report, findings);
        addColumns(table, input.report, findings);
        addForeign(table, input.report, findings);
    }
    return findings;
}

Finding FormRow::deviation(const QString &scope, const QString &note) const
{
    Finding result = finding(scope, Verdict::Fail);
    result.note = note;
    return result;
}

void FormRow::addRows(const ReportTable &table, const Report &report, Findings &findings) const
{
    const std::vector<size_t> columns = printedColumns(table, report);
    for (size_t i = 0; i < table.layout->rows.size(); ++i) {
        const FormLine &row = table.layout->rows[i];
        const QString scope = rowScope(table, row);
        std::vector<CellId> absent = absentCells(table, i, columns, report);
        std::vector<SourceSpan> places = placesOf(scope, report);
        if (absent.size() == columns.size()) {
            const bool isPrinted = table.printsRow(row.id);
            findings.push_back(deviation(scope, isPrinted ? u"incomplete"_s : u"missing"_s));
            findings.back().expected = row.label();
        } else if (!absent.empty()) {
            findings.push_back(deviation(scope, u"incomplete"_s));
            findings.back().cells = std::move(absent);
        } else if (places.size() > 1) {
            findings.push_back(deviation(scope, u"repeated"_s));
            findings.back().spans = std::move(places);
        }
    }
}

void FormRow::addColumns(const ReportTable &table, const Report &report, Findings &findings) const
{
    for (size_t i = 0; i < table.layout->columns.size(); ++i) {
        const FormLine &column = table.layout->columns[i];
        if (printsColumn(table, i, report))
            continue;
        findings.push_back(deviation(table.id + "/*/"_L1 + column.id, u"missing"_s));
        findings.back().expected = column.label();
    }
}

void FormRow::addForeign(const ReportTable &table, const Report &report, Findings &findings) const
{
    QString last;
    for (const ForeignCell &foreign : report.foreign) {
        if (foreign.cell.id.table() != table.id)
            continue;
        const QString scope = foreignScope(table, foreign.cell.id);
        if (scope != last) {
            findings.push_back(deviation(scope, u"foreign"_s));
            findings.back().printed = foreign.label;
        }
        last = scope;
        findings.back().cells.push_back(foreign.cell.id);
    }
}

} // namespace gouji
