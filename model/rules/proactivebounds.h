#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// proactive.bounds: within a row of 表二, what is part of a stock is not more than the stock
/// (新公开 ≤ 对外公开总数, 制发 ≤ 现行有效), and a stock does not fall below nothing
/// (上一年项目数量 + 增减 ≥ 0). Rows whose cells are not all numbers are left alone.
class ProactiveBounds : public Rule {
public:
    ProactiveBounds();

    Findings check(const CheckInput &input) const override;

private:
    /// The sum of the `lesser` columns is not more than the sum of the `greater` ones.
    struct Bound {
        QStringList lesser;
        QStringList greater;
    };

    std::optional<Finding> judge(const ReportTable &table, const FormLine &row, const Bound &bound,
        const Report &report) const;

    std::vector<Bound> m_bounds;
};

} // namespace gouji
