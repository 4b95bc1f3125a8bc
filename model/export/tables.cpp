#include "model/export/tables.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

void addRow(FormTable &layout, const ForeignCell &foreign)
{
    const QString row = foreign.cell.id.row().toString();
    if (layout.rowIndex(row) < 0)
        layout.rows.push_back({row, {foreign.label}, ValueKind::Count});
    const QString column = foreign.cell.id.column().toString();
    if (layout.columnIndex(column) < 0)
        layout.columns.push_back({column, {column}, ValueKind::Count});
}

/// The unit stands behind the label, as it does in print.
void addUnit(FormTable &layout, const IndicatorRow &indicator)
{
    const int row = layout.rowIndex(QStringView(indicator.id).mid(indicator.id.indexOf(u'/') + 1));
    if (row < 0 || indicator.unit.isEmpty())
        return;
    QStringList &labels = layout.rows[size_t(row)].labels;
    if (!labels.contains(indicator.unit))
        labels << indicator.unit;
}

auto findForeign(const Report &report, const CellId &id)
{
    return std::find_if(report.foreign.begin(), report.foreign.end(),
        [&id](const ForeignCell &other) { return other.cell.id == id; });
}

CellContent contentOf(const Report &report, const CellId &id)
{
    const Cell *cell = findCell(report, id);
    return cell ? cell->content : CellContent {};
}

} // namespace

FormTablePtr layoutAsPrinted(const ReportTable &table, const Report &report)
{
    std::shared_ptr<FormTable> extended;
    const auto layout = [&]() -> FormTable & {
        if (!extended)
            extended = std::make_shared<FormTable>(*table.layout);
        return *extended;
    };
    for (const ForeignCell &foreign : report.foreign) {
        if (foreign.cell.id.table() == table.id)
            addRow(layout(), foreign);
    }
    for (const IndicatorRow &indicator : report.indicators) {
        if (QStringView(indicator.id).left(indicator.id.indexOf(u'/')) == table.id)
            addUnit(layout(), indicator);
    }
    return extended ? extended : table.layout;
}

const Cell *findCell(const Report &report, const CellId &id)
{
    if (const Cell *cell = report.find(id))
        return cell;
    const auto foreign = findForeign(report, id);
    return foreign == report.foreign.end() ? nullptr : &foreign->cell;
}

bool isForeign(const Report &report, const CellId &id)
{
    return findForeign(report, id) != report.foreign.end();
}

QString tableIdOf(const Finding &finding)
{
    // Numbers of the text are compared with cells, but it is the text that is in question.
    if (finding.rule.startsWith("text."_L1))
        return {};
    if (!finding.cells.empty()) // this year's cells come last, after last year's
        return finding.cells.back().table().toString();
    const bool tableScope = finding.scope.contains(u'/') || finding.rule == "form.table"_L1
        || finding.rule == "cell.blank"_L1 || finding.rule == "extraction.unplaced"_L1;
    return tableScope ? finding.scope.section(u'/', 0, 0) : QString();
}

std::vector<CellEdit> corrections(const Report &original, const Report &current)
{
    std::vector<CellEdit> edits;
    for (const ReportTable &table : current.tables) {
        const FormTablePtr layout = layoutAsPrinted(table, current);
        for (const FormLine &row : layout->rows) {
            for (const FormLine &column : layout->columns) {
                const CellId id = layout->cell(row, column);
                const CellContent before = contentOf(original, id);
                const CellContent after = contentOf(current, id);
                if (before != after)
                    edits.push_back({id, before, after});
            }
        }
    }
    return edits;
}

} // namespace gouji
