#pragma once

#include "model/rules/yearsrule.h"

namespace gouji {

/// years.carried: what last year's report carries over to the next year is what this year's report
/// took over, for every kind of applicant.
class YearsCarried : public YearsRule {
public:
    YearsCarried();

protected:
    std::vector<Relation> relations(const Report &current, const Report &previous) const override;
};

} // namespace gouji
