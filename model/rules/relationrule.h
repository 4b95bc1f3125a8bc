#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// A rule that is nothing but data: the linear relations of that name in the tables' layouts.
class RelationRule : public Rule {
public:
    explicit RelationRule(const QString &id) : Rule(id, Severity::Error) { }

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
