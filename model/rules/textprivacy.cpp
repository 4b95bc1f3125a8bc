#include "model/rules/textprivacy.h"

#include "model/rules/text/textfacts.h"

namespace gouji {

using namespace Qt::StringLiterals;

TextPrivacy::TextPrivacy() : Rule(u"text.privacy"_s, Severity::Warning) { }

Findings TextPrivacy::check(const CheckInput &input) const
{
    Findings findings;
    for (const SourceSpan &span : input.facts->privateNumbers) {
        // The number itself is not repeated: findings are exported and mailed.
        findings.push_back(finding(u'#' + QString::number(findings.size() + 1), Verdict::Fail));
        findings.back().spans = {span};
    }
    return findings;
}

} // namespace gouji
