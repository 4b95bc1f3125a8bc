#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// form.label: labels and captions have the official wording. Spaces, full-width forms, the kind of
/// quotation marks and the mark behind a number make no difference.
class FormLabel : public Rule {
public:
    FormLabel();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
