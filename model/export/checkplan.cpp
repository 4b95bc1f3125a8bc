#include "model/export/checkplan.h"

#include <algorithm>

namespace gouji {

namespace {

bool inOneRow(const Relation &relation)
{
    const auto isThere = [&](const CellId &id) { return id.row() == relation.right.front().row(); };
    return std::all_of(relation.left.begin(), relation.left.end(), isThere)
        && std::all_of(relation.right.begin(), relation.right.end(), isThere);
}

bool isOnlyOneOfItsColumn(const Relation &relation, const FormTable &layout)
{
    return std::count_if(layout.relations.begin(), layout.relations.end(),
               [&](const Relation &other) {
                   return other.rule == relation.rule
                       && other.right.front().column() == relation.right.front().column();
               })
        == 1;
}

bool belongsBeside(const Relation &relation, const FormTable &layout)
{
    return inOneRow(relation) ? layout.rows.size() > 1 : !isOnlyOneOfItsColumn(relation, layout);
}

/// The index of a line in the list, to which it is added where it is new.
int indexOf(std::vector<CheckLine> &lines, const CheckLine &wanted)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const CheckLine &line) {
        return line.rule == wanted.rule && line.column == wanted.column;
    });
    const auto index = int(found - lines.begin());
    if (found == lines.end())
        lines.push_back(wanted);
    return index;
}

} // namespace

CheckPlan planChecks(const FormTable &layout)
{
    CheckPlan plan;
    for (const Relation &relation : layout.relations) {
        const CellId &total = relation.right.front();
        if (!belongsBeside(relation, layout)) {
            plan.checks.push_back({&relation, false, layout.columnIndex(total.column()),
                indexOf(plan.below, {relation.rule, {}})});
            continue;
        }
        const QString column = inOneRow(relation) ? QString() : total.column().toString();
        plan.checks.push_back({&relation, true, layout.rowIndex(total.row()),
            indexOf(plan.beside, {relation.rule, column})});
    }
    return plan;
}

} // namespace gouji
