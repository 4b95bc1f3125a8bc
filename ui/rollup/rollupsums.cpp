#include "ui/rollup/rollupsums.h"

#include <algorithm>

namespace gouji {

QString SummedCell::name() const
{
    const int row = table->layout->rowIndex(cell.row());
    const int column = table->layout->columnIndex(cell.column());
    return labelPath(table->layout->rows[size_t(row)], table->layout->columns[size_t(column)]);
}

SummedCell summedCell(const Rollup &rollup, const RollupDifference &difference)
{
    const auto &tables = rollup.tables();
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const RollupTable &t) {
        return t.layout->id == difference.cell.table() && t.layout->formId == difference.form;
    });
    return table == tables.end() ? SummedCell() : SummedCell {&*table, difference.cell};
}

} // namespace gouji
