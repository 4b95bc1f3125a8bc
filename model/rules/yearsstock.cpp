#include "model/rules/yearsstock.h"

#include "model/rules/relationevaluator.h"

namespace gouji {

using namespace Qt::StringLiterals;

YearsStock::YearsStock() : YearsRule(u"years.stock"_s, Severity::Warning) { }

std::vector<Relation> YearsStock::relations(const Report &current, const Report &previous) const
{
    const ReportTable *table = current.table(u"proactive.art20_1");
    const ReportTable *before = previous.table(u"proactive.art20_1");
    if (!table || !before || table->layout->formId != before->layout->formId)
        return {};
    std::vector<Relation> result;
    for (const FormLine &row : table->layout->rows) {
        const auto cell = [&](const QString &column) { return CellId(table->id, row.id, column); };
        if (table->layout->columnIndex(u"in_force") >= 0) {
            result.push_back(
                relation(row.id, {previousCell(cell(u"in_force"_s)), cell(u"issued"_s)},
                    {cell(u"in_force"_s), cell(u"repealed"_s)}));
        } else {
            result.push_back(
                relation(row.id, {previousCell(cell(u"disclosed_total"_s)), cell(u"disclosed"_s)},
                    {cell(u"disclosed_total"_s)}));
        }
    }
    return result;
}

} // namespace gouji
