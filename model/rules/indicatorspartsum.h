#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// indicators.part_sum: in an indicator list, a row whose parts are exhaustive is their sum, in
/// every column.
class IndicatorsPartSum : public Rule {
public:
    IndicatorsPartSum();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
