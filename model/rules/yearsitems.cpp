#include "model/rules/yearsitems.h"

#include "model/rules/relationevaluator.h"

namespace gouji {

using namespace Qt::StringLiterals;

YearsItems::YearsItems() : YearsRule(u"years.items"_s, Severity::Warning) { }

std::vector<Relation> YearsItems::relations(const Report &current, const Report &previous) const
{
    std::vector<Relation> result;
    for (const ReportTable &table : current.tables) {
        if (table.layout->columnIndex(u"prior_items") < 0)
            continue;
        for (const FormLine &row : table.layout->rows) {
            const CellId items(table.id, row.id, u"prior_items"_s);
            const CellId change(table.id, row.id, u"change"_s);
            // A blank change may be negative, so a sum with it says nothing.
            if (previous.content(change).number) {
                result.push_back(relation(table.id + u'/' + row.id,
                    {previousCell(items), previousCell(change)}, {items}));
            }
        }
    }
    return result;
}

} // namespace gouji
