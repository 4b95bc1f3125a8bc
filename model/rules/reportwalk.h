#pragma once

#include "model/report/report.h"

namespace gouji {

/// Calls `visit(table, column, cell)` for every printed cell of the official rows, in the order of
/// the form.
template <class Visit>
void forEachCell(const Report &report, Visit visit)
{
    for (const ReportTable &table : report.tables) {
        const FormTable &layout = *table.layout;
        for (size_t row = 0; row < layout.rows.size(); ++row) {
            for (size_t column = 0; column < layout.columns.size(); ++column) {
                if (const Cell *cell = report.find(layout.cell(row, column)))
                    visit(table, layout.columns[column], *cell);
            }
        }
    }
}

} // namespace gouji
