#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// years.copied_text: a section is not last year's text with other numbers. One finding per section
/// names the sentences.
class YearsCopiedText : public Rule {
public:
    YearsCopiedText();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
