#include "model/rules/checker.h"

#include <algorithm>

namespace gouji {

Findings check(const CheckInput &)
{
    return {};
}

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Fail && finding.severity == Severity::Error;
    });
}

} // namespace gouji
