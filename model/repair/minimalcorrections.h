#pragma once

#include "model/repair/correction.h"
#include "model/repair/fewestchanges.h"

#include <memory>

namespace gouji {

/// What the fewest changed cells are that make all sums of a component hold. The corrections are
/// taken apart as far as they do not depend on each other: those that mend different sums are to be
/// made side by side, those that mend the same sum are alternatives.
struct MinimalCorrections {
    bool isPossible = true; ///< false: the fixed cells contradict each other
    int cells = 0; ///< of the whole minimum
    std::vector<Correction> corrections;
    bool moreExist = false; ///< alternatives were not listed to the end
    bool outOfTime = false;
    bool cancelled = false;
};

/// The search in one component (see SumSystem::brokenComponents).
class MinimalSearch {
public:
    MinimalSearch(const SumSystem &system, const std::vector<int> &sums);

    /// `mostCells`: a minimum of more cells is counted but not searched for alternatives.
    MinimalCorrections run(int mostCells);
    /// May be called by another thread; see FewestChanges::interrupt().
    void interrupt() { m_solver->interrupt(); }

private:
    using Parts = std::vector<Correction>;

    ChangeProblem problem();
    void chooseUnit();
    int64_t stepOf(const SumCell &cell) const { return cell.isFixed ? m_unit : cell.step; }
    Parts parts(const FewestChanges::Solution &solution) const;
    FewestChanges::Values valuesOf(const Correction &part) const;
    std::vector<int> mendedBy(const Correction &part) const;
    /// Another minimum without these; `provedNone` where there is no such minimum.
    struct Other {
        Parts parts;
        bool provedNone = false;
    };
    Other otherMinimum(const std::vector<FewestChanges::Values> &excluded);
    void learn(const Parts &parts);
    void findUnique(Parts undecided);
    void listAlternatives(const Correction &part);
    std::vector<FewestChanges::Values> knownFor(int sum) const;

    const SumSystem &m_system;
    const std::vector<int> m_sums;
    std::vector<int> m_cells; ///< of the system, by variable
    int64_t m_unit = Number::Scale; ///< what all values of the component are multiples of
    std::unique_ptr<FewestChanges> m_solver;
    MinimalCorrections m_result;
    int m_minimum = 0;
    int m_queries = 0;
    std::vector<int> m_listedSums; ///< whose alternatives are listed
};

} // namespace gouji
