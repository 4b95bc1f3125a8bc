#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// form.table: every statutory table of the form is there. The form is the one that the tables
/// follow; where they are a mixture or none is found, the one prescribed for the year.
class FormTableRule : public Rule {
public:
    FormTableRule();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
