#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// form.section: the six sections are there, in order, titled as prescribed, and not empty. The
/// note tells what is wrong: "missing", "order", "title" or "empty".
class FormSectionRule : public Rule {
public:
    FormSectionRule();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
