#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// proactive.misread_columns: two typical misreadings of the 2019 form. 处理决定数量 counts
/// decisions, so it is hardly the number of items, 上一年项目数量 + 增减 (note
/// "decisions_are_items"); and 增减 counts items, so it is hardly the number of decisions (note
/// "change_is_decisions").
class ProactiveMisreadColumns : public Rule {
public:
    ProactiveMisreadColumns();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
