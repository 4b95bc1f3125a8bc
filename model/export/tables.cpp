#include "model/export/tables.h"

#include <algorithm>

namespace gouji {

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

CellContent contentOf(const Report &report, const CellId &id)
{
    const Cell *cell = findCell(report, id);
    return cell ? cell->content : CellContent {};
}

} // namespace

FormTablePtr layoutAsPrinted(const ReportTable &table, const Report &report)
{
    std::shared_ptr<FormTable> extended;
    for (const ForeignCell &foreign : report.foreign) {
        if (foreign.cell.id.table() != table.id)
            continue;
        if (!extended)
            extended = std::make_shared<FormTable>(*table.layout);
        addRow(*extended, foreign);
    }
    return extended ? extended : table.layout;
}

const Cell *findCell(const Report &report, const CellId &id)
{
    if (const Cell *cell = report.find(id))
        return cell;
    const auto foreign = std::find_if(report.foreign.begin(), report.foreign.end(),
        [&id](const ForeignCell &other) { return other.cell.id == id; });
    return foreign == report.foreign.end() ? nullptr : &foreign->cell;
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
