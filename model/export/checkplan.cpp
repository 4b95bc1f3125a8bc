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

/// The index of a key in the list, to which it is added where it is new.
int indexOf(QStringList &keys, const QString &key)
{
    if (!keys.contains(key))
        keys << key;
    return int(keys.indexOf(key));
}

} // namespace

CheckPlan planChecks(const FormTable &layout)
{
    CheckPlan plan;
    QStringList besideKeys; // an extra column holds one rule, of sums down a column for that column
    for (const Relation &relation : layout.relations) {
        const CellId &total = relation.right.front();
        if (!belongsBeside(relation, layout)) {
            plan.checks.push_back({&relation, false, layout.columnIndex(total.column()),
                indexOf(plan.belowRules, relation.rule)});
            continue;
        }
        const QString column = inOneRow(relation) ? QString() : total.column().toString();
        const int extra = indexOf(besideKeys, relation.rule + u'/' + column);
        if (extra == plan.besideRules.size())
            plan.besideRules << relation.rule;
        plan.checks.push_back({&relation, true, layout.rowIndex(total.row()), extra});
    }
    return plan;
}

} // namespace gouji
