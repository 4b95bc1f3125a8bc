#include "model/rules/formlabel.h"

#include "model/rules/wording.h"

#include <QSet>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool deviates(const PrintedLabel &label)
{
    // Most labels are right to the letter, and comparing costs a normalisation.
    return label.printed != label.official
        && comparableWording(label.printed) != comparableWording(label.official);
}

} // namespace

FormLabel::FormLabel() : Rule(u"form.label"_s, Severity::Info) { }

Findings FormLabel::check(const CheckInput &input) const
{
    Findings findings;
    QSet<QString> seen;
    for (const PrintedLabel &label : input.report.labels) {
        if (!deviates(label) || seen.contains(label.scope))
            continue;
        seen.insert(label.scope);
        Finding result = finding(label.scope, Verdict::Fail);
        result.printed = label.printed;
        result.expected = label.official;
        result.spans = {label.span};
        findings.push_back(std::move(result));
    }
    return findings;
}

} // namespace gouji
