#include "model/repair/minimalcorrections.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji {

namespace {

constexpr size_t MostAlternatives = 8; ///< searched for one sum
constexpr int MostQueries = 24; ///< for other minima of one component
constexpr FewestChanges::Limits SearchLimits {8'000'000, 10'000};

bool contains(const std::vector<Correction> &corrections, const Correction &wanted)
{
    return std::any_of(corrections.begin(), corrections.end(),
        [&wanted](const Correction &known) { return known.edits == wanted.edits; });
}

} // namespace

MinimalSearch::MinimalSearch(const SumSystem &system, const std::vector<int> &sums)
    : m_system(system), m_sums(sums),
      m_solver(std::make_unique<FewestChanges>(problem(), SearchLimits))
{
}

void MinimalSearch::chooseUnit()
{
    for (const int index : m_cells) {
        const SumCell &cell = m_system.cell(index);
        m_unit = std::min(m_unit, cell.step);
        if (cell.isFixed)
            m_unit = precisionOf(cell.scaled(), m_unit);
    }
}

ChangeProblem MinimalSearch::problem()
{
    std::map<int, int> variables;
    for (const int sum : m_sums) {
        for (const Sum::Term &term : m_system.sum(sum).terms) {
            if (variables.try_emplace(term.cell, int(m_cells.size())).second)
                m_cells.push_back(term.cell);
        }
    }
    chooseUnit();
    ChangeProblem problem;
    for (const int index : m_cells) {
        const SumCell &cell = m_system.cell(index);
        ChangeProblem::Variable variable {std::nullopt, cell.isFixed, cell.mayBeNegative};
        if (!cell.isUnknown() && cell.scaled() % stepOf(cell) == 0)
            variable.now = cell.scaled() / stepOf(cell);
        problem.variables.push_back(variable);
    }
    for (const int sum : m_sums) {
        std::vector<ChangeProblem::Term> equation;
        for (const Sum::Term &term : m_system.sum(sum).terms)
            equation.push_back(
                {variables[term.cell], term.sign * stepOf(m_system.cell(term.cell)) / m_unit});
        problem.equations.push_back(std::move(equation));
    }
    return problem;
}

MinimalCorrections MinimalSearch::run(int mostCells)
{
    const FewestChanges::Solution solution = m_solver->solve();
    m_minimum = solution.changes;
    m_result.outOfTime = solution.outOfTime;
    m_result.cancelled = m_solver->isInterrupted();
    m_result.isPossible = solution.status != FewestChanges::Status::Impossible;
    if (solution.values.empty())
        return std::move(m_result);
    Parts first = parts(solution);
    for (Correction &part : first) {
        part.proved = solution.status == FewestChanges::Status::Optimal;
        m_result.cells += int(part.edits.size());
    }
    learn(first);
    if (solution.status != FewestChanges::Status::Optimal || m_result.cells > mostCells)
        return std::move(m_result);
    findUnique(first);
    for (size_t i = 0; i < first.size(); ++i) {
        if (!m_result.corrections[i].unique)
            listAlternatives(first[i]);
    }
    m_result.cancelled = m_solver->isInterrupted();
    return std::move(m_result);
}

/// Sums that share a changed cell, or one that could not be read, belong together.
MinimalSearch::Parts MinimalSearch::parts(const FewestChanges::Solution &solution) const
{
    std::vector<int> group(m_system.sums().size());
    std::iota(group.begin(), group.end(), 0);
    const auto unite = [&group](const std::vector<int> &sums) {
        const int target = group[size_t(sums.front())];
        for (const int sum : sums)
            std::replace(group.begin(), group.end(), int(group[size_t(sum)]), target);
    };
    std::vector<SumEdit> edits;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const SumCell &cell = m_system.cell(m_cells[i]);
        const int64_t value = solution.values[i] * stepOf(cell);
        const bool changed = !cell.isUnknown() && value != cell.scaled();
        if (changed)
            edits.push_back({m_cells[i], CellContent::of(Number::fromScaled(value))});
        if (changed || cell.isUnknown())
            unite(cell.sums);
    }
    std::sort(edits.begin(), edits.end(),
        [](const SumEdit &a, const SumEdit &b) { return a.cell < b.cell; });
    std::map<int, std::vector<SumEdit>> byGroup;
    for (const SumEdit &edit : edits)
        byGroup[group[size_t(m_system.cell(edit.cell).sums.front())]].push_back(edit);
    Parts parts;
    for (auto &[key, own] : byGroup) {
        const SuggestionKind kind = kindOf(own, m_system);
        parts.push_back({kind, std::move(own), false, true});
    }
    return parts;
}

FewestChanges::Values MinimalSearch::valuesOf(const Correction &part) const
{
    FewestChanges::Values values;
    for (const SumEdit &edit : part.edits) {
        const auto variable = std::find(m_cells.begin(), m_cells.end(), edit.cell);
        values.emplace_back(int(variable - m_cells.begin()),
            edit.after.number->scaled() / stepOf(m_system.cell(edit.cell)));
    }
    return values;
}

std::vector<int> MinimalSearch::mendedBy(const Correction &part) const
{
    std::vector<int> mended;
    for (const SumEdit &edit : part.edits) {
        for (const int sum : m_system.cell(edit.cell).sums) {
            if (m_system.sum(sum).isBroken())
                mended.push_back(sum);
        }
    }
    std::sort(mended.begin(), mended.end());
    return mended;
}

MinimalSearch::Other MinimalSearch::otherMinimum(const std::vector<FewestChanges::Values> &excluded)
{
    if (++m_queries > MostQueries)
        return {};
    m_solver->push();
    for (const FewestChanges::Values &values : excluded)
        m_solver->exclude(values);
    const FewestChanges::Solution solution = m_solver->solve();
    m_solver->pop();
    m_result.outOfTime = m_result.outOfTime || solution.outOfTime;
    if (!solution.values.empty() && solution.changes == m_minimum)
        return {parts(solution), false};
    return {{},
        solution.status == FewestChanges::Status::Optimal
            || solution.status == FewestChanges::Status::Impossible};
}

void MinimalSearch::learn(const Parts &parts)
{
    for (const Correction &part : parts) {
        if (!contains(m_result.corrections, part))
            m_result.corrections.push_back(part);
    }
}

/// A part that belongs to every minimum is the only way to mend its sums.
void MinimalSearch::findUnique(Parts undecided)
{
    while (!undecided.empty()) {
        FewestChanges::Values all;
        for (const Correction &part : undecided) {
            const FewestChanges::Values values = valuesOf(part);
            all.insert(all.end(), values.begin(), values.end());
        }
        const Other other = otherMinimum({all});
        learn(other.parts);
        if (other.parts.empty()) {
            for (Correction &correction : m_result.corrections) {
                if (contains(undecided, correction))
                    correction.unique = other.provedNone;
            }
            return;
        }
        std::erase_if(
            undecided, [&other](const Correction &part) { return !contains(other.parts, part); });
    }
}

std::vector<FewestChanges::Values> MinimalSearch::knownFor(int sum) const
{
    std::vector<FewestChanges::Values> known;
    for (const Correction &correction : m_result.corrections) {
        const std::vector<int> mended = mendedBy(correction);
        if (std::binary_search(mended.begin(), mended.end(), sum))
            known.push_back(valuesOf(correction));
    }
    return known;
}

/// Every minimum mends the part's first sum somehow: goes on until no further way is found.
void MinimalSearch::listAlternatives(const Correction &part)
{
    const std::vector<int> mended = mendedBy(part);
    if (mended.empty()
        || std::find(m_listedSums.begin(), m_listedSums.end(), mended.front())
            != m_listedSums.end())
        return;
    m_listedSums.push_back(mended.front());
    while (true) {
        const auto known = knownFor(mended.front());
        const Other other = known.size() < MostAlternatives ? otherMinimum(known) : Other {};
        learn(other.parts);
        if (!other.parts.empty())
            continue;
        m_result.moreExist = m_result.moreExist || !other.provedNone;
        return;
    }
}

} // namespace gouji
