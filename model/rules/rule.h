#pragma once

#include "model/rules/checkinput.h"
#include "model/rules/finding.h"

namespace gouji {

/// One rule of the catalogue. It holds no state that a check changes, so the same input always
/// gives the same findings.
class Rule {
public:
    /// `severity` is that of a fail.
    Rule(QString id, Severity severity) : m_id(std::move(id)), m_severity(severity) { }
    virtual ~Rule() = default;
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

    const QString &id() const { return m_id; }

    /// The instances of the rule in this report, in the order of the tables.
    virtual Findings check(const CheckInput &input) const = 0;

protected:
    /// An instance of this rule, with nothing but its scope and how it came out.
    Finding finding(const QString &scope, Verdict verdict) const;
    Severity severityOf(Verdict verdict) const;

private:
    QString m_id;
    Severity m_severity;
};

} // namespace gouji
