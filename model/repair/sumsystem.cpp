#include "model/repair/sumsystem.h"

#include "model/rules/indicatorrelations.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji {

namespace {

bool isPrinted(const Relation &relation, const Report &report)
{
    const auto printed = [&report](const CellId &id) { return report.find(id) != nullptr; };
    return std::all_of(relation.left.begin(), relation.left.end(), printed)
        && std::all_of(relation.right.begin(), relation.right.end(), printed);
}

ValueKind kindOf(const CellId &id, const Report &report)
{
    if (report.find(id)->unitPrinted) // as in the lines of an indicator list that count money
        return ValueKind::AmountWanYuan;
    const ReportTable *table = report.table(id.table());
    const int column = table ? table->layout->columnIndex(id.column()) : -1;
    return column < 0 ? ValueKind::Count : table->layout->columns[size_t(column)].kind;
}

std::vector<Relation> relationsOf(const Report &report, const FormLibrary &library)
{
    std::vector<Relation> relations = indicatorRelations(report, library);
    for (const ReportTable &table : report.tables) {
        const auto &own = table.layout->relations;
        relations.insert(relations.end(), own.begin(), own.end());
    }
    return relations;
}

} // namespace

int64_t precisionOf(int64_t scaled, int64_t coarsest)
{
    int64_t precision = coarsest;
    while (scaled % precision != 0)
        precision /= 10;
    return precision;
}

int signOf(int cell, const Sum &sum)
{
    const auto term = std::find_if(sum.terms.begin(), sum.terms.end(),
        [cell](const Sum::Term &candidate) { return candidate.cell == cell; });
    return term == sum.terms.end() ? 0 : term->sign;
}

SumSystem::SumSystem(const Report &report, const FormLibrary &library, const Findings &findings,
    const QSet<CellId> &fixed)
{
    QSet<QString> rulesThatRun;
    for (const Finding &finding : findings)
        rulesThatRun.insert(finding.rule);
    for (const Relation &relation : relationsOf(report, library)) {
        if (rulesThatRun.contains(relation.rule) && isPrinted(relation, report))
            add(relation, report, fixed);
    }
    setAmountSteps();
    judge();
}

void SumSystem::setAmountSteps()
{
    int64_t step = Number::Scale;
    for (const SumCell &cell : m_cells) {
        if (cell.isAmount)
            step = precisionOf(cell.scaled(), step);
    }
    for (SumCell &cell : m_cells) {
        if (cell.isAmount)
            cell.step = step;
    }
}

void SumSystem::add(const Relation &relation, const Report &report, const QSet<CellId> &fixed)
{
    const int index = int(m_sums.size());
    Sum sum;
    sum.key = relation.rule + u'/' + relation.scope;
    const auto addSide = [&](const std::vector<CellId> &side, int sign) {
        for (const CellId &id : side) {
            sum.terms.push_back({add(id, report, fixed), sign});
            m_cells[size_t(sum.terms.back().cell)].sums.push_back(index);
        }
    };
    addSide(relation.left, +1);
    addSide(relation.right, -1);
    m_sums.push_back(std::move(sum));
}

int SumSystem::add(const CellId &id, const Report &report, const QSet<CellId> &fixed)
{
    if (const int known = indexOf(id); known >= 0)
        return known;
    const ValueKind kind = kindOf(id, report);
    SumCell cell;
    cell.id = id;
    cell.content = report.content(id);
    cell.isFixed = fixed.contains(id);
    cell.mayBeNegative = kind == ValueKind::SignedCount;
    cell.isAmount = kind == ValueKind::AmountWanYuan;
    m_cells.push_back(std::move(cell));
    m_index.insert(id, int(m_cells.size()) - 1);
    return int(m_cells.size()) - 1;
}

void SumSystem::judge()
{
    for (Sum &sum : m_sums) {
        sum.residual = 0;
        sum.unknowns = 0;
        for (const Sum::Term &term : sum.terms) {
            sum.residual += term.sign * cell(term.cell).scaled();
            sum.unknowns += cell(term.cell).isUnknown();
        }
    }
}

bool SumSystem::needsRepair(const std::vector<int> &sums) const
{
    return std::any_of(sums.begin(), sums.end(), [this](int index) {
        const auto &terms = sum(index).terms;
        return sum(index).isBroken()
            || std::any_of(terms.begin(), terms.end(), [this](const Sum::Term &term) {
                   return !cell(term.cell).fitsKind(cell(term.cell).scaled());
               });
    });
}

std::vector<std::vector<int>> SumSystem::brokenComponents() const
{
    // Each sum points to an earlier one of its component, the first of them to itself.
    std::vector<int> first(m_sums.size());
    std::iota(first.begin(), first.end(), 0);
    const auto find = [&first](int sum) {
        while (first[size_t(sum)] != sum)
            sum = first[size_t(sum)];
        return sum;
    };
    for (const SumCell &cell : m_cells) {
        for (const int other : cell.sums) {
            const auto [low, high] = std::minmax({find(cell.sums.front()), find(other)});
            first[size_t(high)] = low;
        }
    }
    std::map<int, std::vector<int>> components;
    for (int sum = 0; sum < int(m_sums.size()); ++sum)
        components[find(sum)].push_back(sum);
    std::vector<std::vector<int>> broken;
    for (auto &[key, sums] : components) {
        if (needsRepair(sums))
            broken.push_back(std::move(sums));
    }
    return broken;
}

SumSystem SumSystem::with(const std::vector<SumEdit> &edits) const
{
    SumSystem copy = *this;
    for (const SumEdit &edit : edits) {
        copy.m_cells[size_t(edit.cell)].content = edit.after;
        copy.m_cells[size_t(edit.cell)].isFixed = true;
    }
    copy.judge();
    return copy;
}

SumSystem::Outcome SumSystem::outcomeOf(const std::vector<SumEdit> &edits) const
{
    std::map<int, int64_t> changes;
    for (const SumEdit &edit : edits) {
        const int64_t after = edit.after.number ? edit.after.number->scaled() : 0;
        for (const int sumIndex : cell(edit.cell).sums)
            changes[sumIndex] +=
                signOf(edit.cell, sum(sumIndex)) * (after - cell(edit.cell).scaled());
    }
    Outcome outcome;
    for (const auto &[index, change] : changes) {
        if (sum(index).unknowns > 0)
            continue;
        const bool holds = sum(index).residual + change == 0;
        if (sum(index).isBroken() && holds)
            outcome.resolved.push_back(index);
        else if (!holds)
            ++(sum(index).isBroken() ? outcome.stillBroken : outcome.newlyBroken);
    }
    return outcome;
}

bool SumSystem::isExplainedByOneCell(const std::vector<int> &sums) const
{
    const Sum &first = sum(sums.front());
    return std::any_of(first.terms.begin(), first.terms.end(), [&](const Sum::Term &term) {
        const SumCell &candidate = cell(term.cell);
        const int64_t after = candidate.scaled() - term.sign * first.residual;
        if (candidate.isFixed || candidate.isUnknown() || !candidate.fitsKind(after))
            return false;
        const Outcome outcome =
            outcomeOf({{term.cell, CellContent::of(Number::fromScaled(after))}});
        return outcome.isClean()
            && std::includes(
                outcome.resolved.begin(), outcome.resolved.end(), sums.begin(), sums.end());
    });
}

} // namespace gouji
