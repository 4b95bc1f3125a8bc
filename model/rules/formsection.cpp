#include "model/rules/formsection.h"

#include "model/rules/text/textfacts.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Reports with an indicator list, and those from before the forms, have sections of their own.
bool hasPrescribedSections(const CheckInput &input)
{
    const QString &form = input.report.form;
    return input.library.form(form) || form == "hybrid"_L1
        || (form != "indicators"_L1 && input.library.formForYear(input.report.year));
}

using Headings = std::vector<SectionHeading>;

/// The id of what is wrong with a section's heading, empty where nothing is.
QString problemOf(const SectionHeading &heading, const Headings &headings)
{
    const bool isLate = std::any_of(headings.begin(), headings.end(), [&](const SectionHeading &h) {
        return h.range.begin < heading.range.begin && h.section > heading.section;
    });
    if (isLate)
        return u"order"_s;
    if (!heading.isOfficial)
        return u"title"_s;
    return heading.hasContent ? QString() : u"empty"_s;
}

} // namespace

FormSectionRule::FormSectionRule() : Rule(u"form.section"_s, Severity::Info) { }

Findings FormSectionRule::check(const CheckInput &input) const
{
    if (!hasPrescribedSections(input))
        return {};
    const Narrative &narrative = input.facts->narrative;
    Findings findings;
    for (const FormSection &section : input.library.sections()) {
        Finding result = finding(QString::number(section.number), Verdict::Fail);
        result.expected = section.title;
        result.note = u"missing"_s;
        for (const SectionHeading &heading : narrative.headings()) {
            if (heading.section != section.number)
                continue;
            result.note = problemOf(heading, narrative.headings());
            result.printed = narrative.view(heading.range).toString();
            result.spans = {narrative.span(heading.range)};
        }
        result.verdict = result.note.isEmpty() ? Verdict::Pass : Verdict::Fail;
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
