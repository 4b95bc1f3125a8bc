#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// text.percentage: a share that the narrative states is that of the table, at the precision in
/// which it is written. Places and quotation are those of text.number.
class TextPercentage : public Rule {
public:
    TextPercentage();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
