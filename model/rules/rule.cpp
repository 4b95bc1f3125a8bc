#include "model/rules/rule.h"

namespace gouji {

Finding Rule::finding(const QString &scope, Verdict verdict) const
{
    Finding result;
    result.rule = m_id;
    result.scope = scope;
    result.verdict = verdict;
    result.severity = severityOf(verdict);
    return result;
}

Severity Rule::severityOf(Verdict verdict) const
{
    return verdict == Verdict::Unassessable ? Severity::Warning : m_severity;
}

} // namespace gouji
