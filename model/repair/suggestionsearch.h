#pragma once

#include "model/repair/correction.h"
#include "model/rules/checker.h"

#include <QSet>

#include <atomic>
#include <mutex>

namespace gouji {

class MinimalSearch;

/// What a search works on; all of it must outlive the search and keep still.
struct RepairInput {
    const CheckInput &check; ///< with facts, lest they are read again for every verification
    const Checker &checker; ///< of no other thread
    const Findings &findings; ///< of `check`, passes included
    QSet<CellId> fixed; ///< confirmed or corrected by the reviewer: never touched
};

/// Finds the smallest corrections that make the relations of a report hold.
///
/// First comes what one mistake explains that moved numbers as a whole (see StructuralFaults). For
/// what is left, the fewest cells are sought in the sense of Fellegi and Holt: exactly, with all
/// ties, and with a proof (see MinimalSearch). The checker verifies each suggestion. The same input
/// gives the same answer on every machine, unless `outOfTime` says otherwise.
///
///     SuggestionSearch search({input, checker, findings, {}});
///     const Suggestions suggestions = search.run();
class SuggestionSearch {
public:
    explicit SuggestionSearch(RepairInput input);
    ~SuggestionSearch();

    /// To be called once.
    Suggestions run();
    /// Ends run() soon; may be called by another thread. Repeat it until run() has ended.
    void cancel();

private:
    struct Ranked;

    void searchComponent(const SumSystem &system, const std::vector<int> &sums);
    void advise(RepairAdvice::Code code, const SumSystem &system, const std::vector<int> &sums);
    void take(const Correction &correction, const SumSystem &system);
    void takeSmallFaults(const std::vector<Correction> &faults, const SumSystem &system);
    bool isKnown(const Correction &fault) const;
    std::optional<Ranked> verified(Suggestion suggestion) const;
    void rank();

    const RepairInput m_input;
    std::atomic_bool m_cancelled = false;
    std::mutex m_currentMutex;
    MinimalSearch *m_current = nullptr;
    std::vector<Correction> m_minimal;
    std::vector<Suggestion> m_candidates;
    Suggestions m_result;
};

} // namespace gouji
