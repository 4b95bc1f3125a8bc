#pragma once

#include "model/rules/finding.h"

namespace gouji {

/// A change of one cell's number, for trying out.
struct CellChange {
    CellId cell;
    Number delta;
};

using CellChanges = std::vector<CellChange>;

/// The sums of a report as they came out, to try what a change would make of them. It knows the
/// sums within one report that hold or fail; those that cannot be assessed neither confirm nor
/// contradict.
class SumSystem {
public:
    /// The findings must outlive it and must not move.
    explicit SumSystem(Findings &findings);

    const std::vector<Finding *> &failed() const { return m_failed; }
    /// Whether every sum that the changes touch would hold, and one of them fails now.
    bool wouldHold(const CellChanges &changes) const;
    /// The failed sums that the changes touch.
    std::vector<Finding *> failedBy(const CellChanges &changes) const;

    /// Left minus right.
    static Number difference(const Finding &sum) { return *sum.left - *sum.right; }

private:
    std::vector<Finding *> m_sums;
    std::vector<Finding *> m_failed;
};

} // namespace gouji
