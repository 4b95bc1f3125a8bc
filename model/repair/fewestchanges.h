#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace gouji {

/// Whole numbers that are bound by equations, and what each of them is now.
struct ChangeProblem {
    struct Variable {
        std::optional<int64_t> now; ///< nothing: free, and never counted as changed
        bool isFixed = false; ///< must stay what it is now
        bool mayBeNegative = false;
    };
    struct Term {
        int variable = 0;
        int64_t factor = 1;
    };
    std::vector<Variable> variables;
    std::vector<std::vector<Term>> equations; ///< each adds up to 0
};

/// Finds the fewest variables whose change satisfies all equations, exactly (Z3's optimiser). The
/// work is limited by Z3's own count of steps, so that the answer is the same on every machine;
/// the clock is only a backstop.
class FewestChanges {
public:
    enum class Status {
        Optimal, ///< proved
        BestSoFar, ///< a solution, perhaps not with the fewest changes
        Impossible, ///< there is no solution
        Stopped, ///< by interrupt(), or before any solution was found
    };
    struct Solution {
        Status status = Status::Stopped;
        std::vector<int64_t> values; ///< of all variables; empty where there is no solution
        int changes = 0;
        bool outOfTime = false; ///< it was the clock that ended the search
    };
    struct Limits {
        unsigned steps = 8'000'000; ///< of one solve(); about two seconds
        unsigned milliseconds = 10'000;
    };
    using Values = std::vector<std::pair<int, int64_t>>; ///< variables and what they are

    FewestChanges(const ChangeProblem &problem, const Limits &limits);
    ~FewestChanges();

    Solution solve();
    /// From now on, not all of these variables may have these values at once.
    void exclude(const Values &values);
    /// push() remembers what is excluded, pop() goes back to that.
    void push();
    void pop();
    /// Ends solve() soon, and all later ones; the only function that other threads may call. It can
    /// be lost on a solve() that is just about to begin its work: repeat it until the work ends.
    void interrupt();
    bool isInterrupted() const;

private:
    struct Solver;
    std::unique_ptr<Solver> m_solver;
};

} // namespace gouji
