#include "model/rules/formgeneration.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

using Tables = std::vector<const ReportTable *>;

/// The tables whose layout tells the form. An indicator list counts only where it stands alone:
/// beside statutory tables it is a local addition.
Tables tellingTables(const Report &report)
{
    Tables statutory;
    Tables lists;
    for (const ReportTable &table : report.tables) {
        if (table.layout->formId == "indicators"_L1)
            lists.push_back(&table);
        else if (!table.layout->sameInAllForms)
            statutory.push_back(&table);
    }
    return statutory.empty() ? lists : statutory;
}

bool isMixed(const Tables &tables)
{
    return std::any_of(tables.begin(), tables.end(), [&](const ReportTable *table) {
        return table->layout->formId != tables.front()->layout->formId;
    });
}

/// Reports of the years before the first form held a list of indicators.
QString prescribedFor(int year, const FormLibrary &library)
{
    const Form *form = library.formForYear(year);
    return form ? form->id : year > 0 ? u"indicators"_s : QString();
}

/// All tables of a mixture where the year cannot be told, else those that do not follow its form.
Tables deviatingTables(const Tables &tables, const QString &prescribed)
{
    if (prescribed.isEmpty())
        return isMixed(tables) ? tables : Tables {};
    Tables deviating;
    std::copy_if(tables.begin(), tables.end(), std::back_inserter(deviating),
        [&](const ReportTable *table) { return table->layout->formId != prescribed; });
    return deviating;
}

Verdict verdictOf(const Tables &deviating, int year)
{
    if (!deviating.empty())
        return Verdict::Fail;
    return year == 0 ? Verdict::Unassessable : Verdict::Pass;
}

} // namespace

FormGeneration::FormGeneration() : Rule(u"form.generation"_s, Severity::Warning) { }

Findings FormGeneration::check(const CheckInput &input) const
{
    const Tables tables = tellingTables(input.report);
    if (tables.empty())
        return {};
    const QString prescribed = prescribedFor(input.report.year, input.library);
    const Tables deviating = deviatingTables(tables, prescribed);
    Finding result = finding(u"document"_s, verdictOf(deviating, input.report.year));
    QStringList ids;
    for (const ReportTable *table : deviating) {
        ids << table->id;
        result.spans.push_back(table->span);
    }
    result.printed = ids.join(", "_L1);
    result.expected = prescribed;
    return {result};
}

} // namespace gouji
