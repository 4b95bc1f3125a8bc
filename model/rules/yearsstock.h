#pragma once

#include "model/rules/yearsrule.h"

namespace gouji {

/// years.stock: the stock of rules and normative documents is last year's, plus what was made, less
/// what was repealed. Only where both reports follow the same form.
class YearsStock : public YearsRule {
public:
    YearsStock();

protected:
    std::vector<Relation> relations(const Report &current, const Report &previous) const override;
};

} // namespace gouji
