#pragma once

#include "model/rules/rule.h"

#include <QRegularExpression>

namespace gouji {

/// proactive.rules_power: 规章 is 0 unless the issuer can make 规章: a department of the State
/// Council, a province, a city with districts or an autonomous prefecture (Legislation Law,
/// articles 80 and 82 of 2015). Counties, districts, towns and bureaus have no such power. Where
/// the issuer's name leaves it open, as a 市 may or may not have districts, the rule keeps silent.
class ProactiveRulesPower : public Rule {
public:
    /// `rulemakers` are issuers that can make 规章 whatever their names say.
    explicit ProactiveRulesPower(QStringList rulemakers = {});

    Findings check(const CheckInput &input) const override;

private:
    bool lacksPower(const QString &issuer) const;

    QStringList m_rulemakers;
    QRegularExpression m_national;
    QRegularExpression m_local;
};

} // namespace gouji
