#include "model/rules/formtable.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const Form *expectedForm(const CheckInput &input)
{
    const Form *followed = input.library.form(input.report.form);
    return followed ? followed : input.library.formForYear(input.report.year);
}

} // namespace

FormTableRule::FormTableRule() : Rule(u"form.table"_s, Severity::Error) { }

Findings FormTableRule::check(const CheckInput &input) const
{
    const Form *form = expectedForm(input);
    if (!form)
        return {};
    Findings findings;
    for (const FormTablePtr &table : form->tables) {
        const ReportTable *printed = input.report.table(table->id);
        Finding result = finding(table->id, printed ? Verdict::Pass : Verdict::Fail);
        result.expected = table->title;
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
