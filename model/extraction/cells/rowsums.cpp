#include "model/extraction/cells/rowsums.h"

#include <algorithm>

namespace gouji {

std::optional<QStringList> holdingSums(
    const QString &row, const std::vector<Number> &values, const FormTable &layout)
{
    QStringList sums;
    for (const Relation &relation : layout.relations) {
        const auto inRow = [&](const CellId &cell) { return cell.row() == row; };
        if (!std::all_of(relation.left.begin(), relation.left.end(), inRow))
            continue;
        Number balance;
        for (const CellId &cell : relation.left)
            balance += values[size_t(layout.columnIndex(cell.column()))];
        for (const CellId &cell : relation.right)
            balance = balance - values[size_t(layout.columnIndex(cell.column()))];
        if (!balance.isZero())
            return std::nullopt;
        sums << relation.rule + u'/' + relation.scope;
    }
    return sums;
}

} // namespace gouji
