#include "model/rules/sumsystem.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool isSum(const Finding &finding)
{
    static constexpr QLatin1StringView Rules[] = {"requests.row_total"_L1,
        "requests.processed_total"_L1, "requests.balance"_L1, "disputes.group_total"_L1,
        "indicators.part_sum"_L1};
    return finding.left && finding.right && finding.verdict != Verdict::Unassessable
        && std::find(std::begin(Rules), std::end(Rules), finding.rule) != std::end(Rules);
}

/// What the changes add to the difference of a sum's sides; nothing where they touch none of its
/// cells.
std::optional<Number> effect(const CellChanges &changes, const Finding &sum)
{
    std::optional<Number> effect;
    for (size_t i = 0; i < sum.cells.size(); ++i) {
        for (const CellChange &change : changes) {
            if (change.cell != sum.cells[i])
                continue;
            const bool onLeft = qsizetype(i) < sum.leftCount;
            effect = effect.value_or(Number()) + (onLeft ? change.delta : -change.delta);
        }
    }
    return effect;
}

} // namespace

SumSystem::SumSystem(Findings &findings)
{
    for (Finding &finding : findings) {
        if (!isSum(finding))
            continue;
        m_sums.push_back(&finding);
        if (finding.verdict == Verdict::Fail)
            m_failed.push_back(&finding);
    }
}

bool SumSystem::wouldHold(const CellChanges &changes) const
{
    bool mends = false;
    for (const Finding *sum : m_sums) {
        const std::optional<Number> change = effect(changes, *sum);
        if (change && !(difference(*sum) + *change).isZero())
            return false;
        mends = mends || (change && sum->verdict == Verdict::Fail);
    }
    return mends;
}

std::vector<Finding *> SumSystem::failedBy(const CellChanges &changes) const
{
    std::vector<Finding *> touched;
    std::copy_if(m_failed.begin(), m_failed.end(), std::back_inserter(touched),
        [&](const Finding *sum) { return effect(changes, *sum).has_value(); });
    return touched;
}

} // namespace gouji
