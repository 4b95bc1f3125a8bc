#include "model/rollup/comparison.h"

#include <algorithm>
#include <unordered_map>

namespace gouji {

namespace {

constexpr size_t MostExplanations = 5; ///< more of them explain nothing

/// Pairs of addends that make `wanted`, in the order of the parts.
void addPairs(const RollupCell &cell, Number wanted, std::vector<Explanation> &found)
{
    std::unordered_multimap<int64_t, size_t> seen;
    for (const Addend &addend : cell.addends) {
        if (addend.number.isZero())
            continue;
        const auto [first, last] = seen.equal_range((wanted - addend.number).scaled());
        for (auto it = first; it != last && found.size() < MostExplanations; ++it)
            found.push_back({Explanation::Kind::LeftOut, {it->second, addend.part}});
        seen.emplace(addend.number.scaled(), addend.part);
    }
}

void addSingles(
    const RollupCell &cell, Number wanted, Explanation::Kind kind, std::vector<Explanation> &found)
{
    for (const Addend &addend : cell.addends) {
        if (addend.number == wanted && found.size() < MostExplanations)
            found.push_back({kind, {addend.part}});
    }
}

/// Nothing where the cell agrees. A cell without a number on the district's side differs from every
/// sum but 0.
std::optional<RollupDifference> difference(
    const CellId &id, const RollupTable &table, const CellContent &own)
{
    const RollupCell &cell = *table.cells.constFind(id);
    const Number printed = own.number.value_or(Number());
    if (printed == cell.sum)
        return std::nullopt;
    RollupDifference found {id, table.layout->formId, cell.sum, own, {}, cell.open};
    if (printed < cell.sum) {
        addSingles(cell, cell.sum - printed, Explanation::Kind::LeftOut, found.explanations);
        if (found.explanations.empty())
            addPairs(cell, cell.sum - printed, found.explanations);
    } else {
        addSingles(cell, printed - cell.sum, Explanation::Kind::CountedTwice, found.explanations);
    }
    return found;
}

} // namespace

RollupComparison compare(const Rollup &rollup, const Report &own)
{
    RollupComparison comparison;
    for (const ReportTable &printed : own.tables) {
        const RollupTable *table = rollup.table(*printed.layout);
        if (!table) {
            comparison.withoutSum << printed.id;
            continue;
        }
        for (const FormLine &row : table->layout->rows) {
            for (const FormLine &column : table->layout->columns) {
                const CellId id = table->layout->cell(row, column);
                const CellContent content = own.content(id);
                if (content.state == CellState::NotPrinted)
                    continue;
                ++comparison.compared;
                if (auto found = difference(id, *table, content))
                    comparison.differences.push_back(std::move(*found));
            }
        }
    }
    return comparison;
}

} // namespace gouji
