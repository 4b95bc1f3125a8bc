#pragma once

#include "model/rules/yearsrule.h"

namespace gouji {

/// years.items: 上一年项目数量 is last year's 上一年项目数量 + 增减 (2019 form).
class YearsItems : public YearsRule {
public:
    YearsItems();

protected:
    std::vector<Relation> relations(const Report &current, const Report &previous) const override;
};

} // namespace gouji
