#include "model/rules/indicatorrelations.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Every part is matched by a pattern and every pattern by a part.
bool coverEachOther(const std::vector<const IndicatorRow *> &parts, const IndicatorSum &sum)
{
    const auto matches = [](const IndicatorRow *part, const QRegularExpression &pattern) {
        return pattern.match(part->label).hasMatch();
    };
    const bool allParts = std::all_of(parts.begin(), parts.end(), [&](const IndicatorRow *part) {
        return std::any_of(sum.parts.begin(), sum.parts.end(),
            [&](const QRegularExpression &pattern) { return matches(part, pattern); });
    });
    return allParts
        && std::all_of(sum.parts.begin(), sum.parts.end(), [&](const QRegularExpression &pattern) {
               return std::any_of(parts.begin(), parts.end(),
                   [&](const IndicatorRow *part) { return matches(part, pattern); });
           });
}

bool isExhaustive(const IndicatorParts &group, const std::vector<IndicatorSum> &sums)
{
    return std::any_of(sums.begin(), sums.end(), [&](const IndicatorSum &sum) {
        return sum.total.match(group.total->label).hasMatch() && coverEachOther(group.parts, sum);
    });
}

CellId cellOf(const IndicatorRow &row, const FormLine &column)
{
    return CellId(row.id + u'/' + column.id);
}

Relation sumOf(const IndicatorParts &group, const FormLine &column)
{
    const CellId total = cellOf(*group.total, column);
    Relation relation {u"indicators.part_sum"_s, total.toString(), {}, {total}, {}};
    for (const IndicatorRow *part : group.parts)
        relation.left.push_back(cellOf(*part, column));
    return relation;
}

} // namespace

std::vector<IndicatorParts> indicatorParts(const Report &report, const FormLibrary &library)
{
    QHash<QString, std::vector<const IndicatorRow *>> parts;
    for (const IndicatorRow &row : report.indicators) {
        if (!row.parent.isEmpty())
            parts[row.parent].push_back(&row);
    }
    std::vector<IndicatorParts> groups;
    for (const IndicatorRow &row : report.indicators) {
        const auto it = parts.constFind(row.id);
        if (it == parts.constEnd())
            continue;
        groups.push_back({&row, *it, false});
        groups.back().isExhaustive = isExhaustive(groups.back(), library.indicatorSums());
    }
    return groups;
}

std::vector<Relation> indicatorRelations(const Report &report, const FormLibrary &library)
{
    const ReportTable *table = report.table(u"indicators");
    if (!table)
        return {};
    std::vector<Relation> relations;
    for (const IndicatorParts &group : indicatorParts(report, library)) {
        if (!group.isExhaustive)
            continue;
        for (const FormLine &column : table->layout->columns)
            relations.push_back(sumOf(group, column));
    }
    return relations;
}

} // namespace gouji
