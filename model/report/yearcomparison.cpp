#include "model/report/yearcomparison.h"

#include <QMap>

#include <algorithm>

namespace gouji {

namespace {

/// The rows of one table by what stands before them, for a list whose rows have no ids.
class RowNames {
public:
    explicit RowNames(const FormTable &table)
    {
        for (const FormLine &row : table.rows)
            m_rows[row.labels].push_back(&row);
    }

    /// nullptr where no row or several have these labels.
    const FormLine *find(const QStringList &labels) const
    {
        const auto rows = m_rows.value(labels);
        return rows.size() == 1 ? rows.front() : nullptr;
    }

private:
    QMap<QStringList, std::vector<const FormLine *>> m_rows;
};

void compareRows(const ReportTable &before, const FormLine &previousRow, const ReportTable &now,
    const FormLine &row, const Report &previous, const Report &current,
    std::vector<CellComparison> &comparisons)
{
    for (const FormLine &column : now.layout->columns) {
        const CellId cell = now.layout->cell(row, column);
        const Cell *left = previous.find(CellId(before.id, previousRow.id, column.id));
        const Cell *right = current.find(cell);
        if (left && right)
            comparisons.push_back({cell, left->content, right->content});
    }
}

} // namespace

std::optional<Number> CellComparison::difference() const
{
    return before.number && now.number ? std::optional(*now.number - *before.number) : std::nullopt;
}

std::optional<double> CellComparison::percent() const
{
    const auto more = difference();
    return more && !before.number->isZero()
        ? std::optional(100 * more->toDouble() / std::abs(before.number->toDouble()))
        : std::nullopt;
}

std::vector<CellComparison> compareYears(const Report &previous, const Report &current)
{
    std::vector<CellComparison> comparisons;
    for (const ReportTable &now : current.tables) {
        const ReportTable *before = previous.table(now.id);
        if (!before)
            continue;
        const bool hasIds = now.layout->formId != u"indicators";
        const RowNames names(*before->layout);
        const RowNames ownNames(*now.layout);
        for (const FormLine &row : now.layout->rows) {
            const FormLine *previousRow =
                hasIds || !ownNames.find(row.labels) ? nullptr : names.find(row.labels);
            if (hasIds || previousRow) {
                compareRows(*before, previousRow ? *previousRow : row, now, row, previous, current,
                    comparisons);
            }
        }
    }
    return comparisons;
}

} // namespace gouji
