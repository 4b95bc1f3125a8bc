#include "model/rules/text/cellexpression.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QStringList rowsLike(const QString &row, const FormTable &layout)
{
    if (!row.endsWith(u'*'))
        return layout.rowIndex(row) < 0 ? QStringList() : QStringList {row};
    QStringList rows;
    for (const FormLine &line : layout.rows) {
        if (line.id.startsWith(QStringView(row).chopped(1)))
            rows << line.id;
    }
    return rows;
}

/// The cells of one term, none where the layout does not have it.
std::vector<CellId> cellsOfTerm(
    const QString &term, const QStringList &columns, const Report &report)
{
    const CellId id(term);
    const ReportTable *table = report.table(id.table());
    if (!table)
        return {};
    const QStringList names = id.column() == u"{}" ? columns : QStringList {id.column().toString()};
    std::vector<CellId> cells;
    for (const QString &row : rowsLike(id.row().toString(), *table->layout)) {
        for (const QString &column : names) {
            if (table->layout->columnIndex(column) < 0)
                return {};
            cells.emplace_back(table->id, row, column);
        }
    }
    return cells;
}

} // namespace

std::vector<std::vector<CellId>> cellsOf(
    const QString &expression, const QStringList &columns, const Report &report)
{
    std::vector<std::vector<CellId>> alternatives;
    for (const QString &sum : expression.split(" | "_L1)) {
        std::vector<CellId> cells;
        bool isKnown = true;
        for (const QString &term : sum.split(" + "_L1)) {
            const std::vector<CellId> found = cellsOfTerm(term, columns, report);
            isKnown = isKnown && !found.empty();
            cells.insert(cells.end(), found.begin(), found.end());
        }
        if (isKnown)
            alternatives.push_back(std::move(cells));
    }
    return alternatives;
}

} // namespace gouji
