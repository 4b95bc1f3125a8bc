#include "model/rules/yearscopiedtext.h"

#include "model/rules/text/textfacts.h"

namespace gouji {

using namespace Qt::StringLiterals;

YearsCopiedText::YearsCopiedText() : Rule(u"years.copied_text"_s, Severity::Info) { }

Findings YearsCopiedText::check(const CheckInput &input) const
{
    const Narrative &narrative = input.facts->narrative;
    Findings findings;
    for (const Sentence &sentence : input.facts->copiedSentences) {
        const QString scope = QString::number(sentence.section);
        if (findings.empty() || findings.back().scope != scope) {
            findings.push_back(finding(scope, Verdict::Fail));
            findings.back().printed = narrative.view(sentence.range).toString();
        }
        findings.back().spans.push_back(narrative.span(sentence.range));
    }
    return findings;
}

} // namespace gouji
