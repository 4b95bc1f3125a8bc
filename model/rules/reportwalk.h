#pragma once

#include "model/report/report.h"

namespace gouji {

/// Calls `visit(table, column, cell)` for every printed cell of the official rows, in the order of
/// the form.
template <class Visit>
void forEachCell(const Report &report, Visit visit)
{
    for (const ReportTable &table : report.tables) {
        for (const FormLine &row : table.layout->rows) {
            for (const FormLine &column : table.layout->columns) {
                if (const Cell *cell = report.find(table.layout->cell(row, column)))
                    visit(table, column, *cell);
            }
        }
    }
}

} // namespace gouji
