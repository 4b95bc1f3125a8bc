#include "model/rules/yearscarried.h"

#include "model/rules/relationevaluator.h"

namespace gouji {

using namespace Qt::StringLiterals;

YearsCarried::YearsCarried() : YearsRule(u"years.carried"_s, Severity::Error) { }

std::vector<Relation> YearsCarried::relations(const Report &current, const Report &) const
{
    const ReportTable *table = current.table(u"requests");
    if (!table)
        return {};
    std::vector<Relation> result;
    for (const FormLine &column : table->layout->columns) {
        result.push_back(
            relation(column.id, {previousCell(CellId(table->id, u"carried_out"_s, column.id))},
                {CellId(table->id, u"carried_in"_s, column.id)}));
    }
    return result;
}

} // namespace gouji
