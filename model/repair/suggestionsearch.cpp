#include "model/repair/suggestionsearch.h"

#include "model/repair/evidence.h"
#include "model/repair/minimalcorrections.h"
#include "model/repair/structuralfaults.h"

#include <map>
#include <tuple>

namespace gouji {

namespace {

/// With more wrong cells than these, edits are guesswork.
constexpr int MostCells = 24;
/// What people can choose from.
constexpr int MostShown = 6;

QSet<QString> listedKeys(const Findings &findings)
{
    QSet<QString> keys;
    for (const Finding &finding : findings) {
        if (finding.isListed())
            keys.insert(finding.key());
    }
    return keys;
}

bool isError(const Finding &finding)
{
    return finding.verdict == Verdict::Fail && finding.severity == Severity::Error;
}

/// The structural faults that no search for single cells would find, the strongest first, each
/// with sums of its own.
std::vector<Correction> strongest(std::vector<Correction> faults, const SumSystem &system)
{
    const auto resolved = [&system](const Correction &fault) {
        return system.outcomeOf(fault.edits).resolved;
    };
    std::erase_if(faults, [&](const Correction &fault) {
        return fault.edits.size() <= 2 || resolved(fault).size() < 2;
    });
    std::stable_sort(faults.begin(), faults.end(), [&](const Correction &a, const Correction &b) {
        return resolved(a).size() > resolved(b).size();
    });
    QSet<int> taken;
    std::vector<Correction> result;
    for (const Correction &fault : faults) {
        const std::vector<int> sums = resolved(fault);
        const bool isFree = std::none_of(
            sums.begin(), sums.end(), [&taken](int sum) { return taken.contains(sum); });
        taken.unite(QSet<int>(sums.begin(), sums.end()));
        if (isFree)
            result.push_back(fault);
    }
    return result;
}

/// Whether another of the faults resolves some of the same sums.
bool hasRival(
    const Correction &fault, const std::vector<Correction> &faults, const SumSystem &system)
{
    const std::vector<int> own = system.outcomeOf(fault.edits).resolved;
    return std::any_of(faults.begin(), faults.end(), [&](const Correction &other) {
        const std::vector<int> sums = system.outcomeOf(other.edits).resolved;
        return other.edits != fault.edits && other.edits.size() > 2
            && std::any_of(sums.begin(), sums.end(),
                [&own](int sum) { return std::binary_search(own.begin(), own.end(), sum); });
    });
}

std::vector<SumEdit> allEdits(const std::vector<Correction> &corrections)
{
    std::vector<SumEdit> edits;
    for (const Correction &correction : corrections)
        edits.insert(edits.end(), correction.edits.begin(), correction.edits.end());
    return edits;
}

} // namespace

struct SuggestionSearch::Ranked {
    Suggestion suggestion;
    qsizetype place = 0; ///< of the first finding that it resolves
    int weight = 0;
};

SuggestionSearch::SuggestionSearch(RepairInput input) : m_input(std::move(input)) { }

SuggestionSearch::~SuggestionSearch() = default;

Suggestions SuggestionSearch::run()
{
    const SumSystem system(
        m_input.check.report, m_input.check.library, m_input.findings, m_input.fixed);
    const std::vector<Correction> faults = StructuralFaults(system, m_input.check.report).find();
    const std::vector<Correction> moved = strongest(faults, system);
    for (Correction fault : moved) {
        fault.proved = true;
        fault.unique = !hasRival(fault, faults, system);
        take(fault, system);
    }
    const SumSystem rest = system.with(allEdits(moved));
    for (const std::vector<int> &sums : rest.brokenComponents())
        searchComponent(rest, sums);
    takeSmallFaults(faults, system);
    rank();
    m_result.cancelled = m_cancelled;
    return std::move(m_result);
}

void SuggestionSearch::cancel()
{
    m_cancelled = true;
    const std::lock_guard lock(m_currentMutex);
    if (m_current)
        m_current->interrupt();
}

void SuggestionSearch::searchComponent(const SumSystem &system, const std::vector<int> &sums)
{
    MinimalSearch search(system, sums);
    const auto publish = [this](MinimalSearch *current) {
        const std::lock_guard lock(m_currentMutex);
        m_current = current;
    };
    publish(&search);
    const MinimalCorrections found = m_cancelled ? MinimalCorrections {} : search.run(MostCells);
    publish(nullptr);
    m_result.moreExist = m_result.moreExist || found.moreExist;
    m_result.outOfTime = m_result.outOfTime || found.outOfTime;
    if (!found.isPossible)
        return advise(RepairAdvice::Code::ConfirmedConflict, system, sums);
    if (found.cells > MostCells)
        return advise(RepairAdvice::Code::ReadAgain, system, sums);
    for (const Correction &correction : found.corrections)
        take(correction, system);
    m_minimal.insert(m_minimal.end(), found.corrections.begin(), found.corrections.end());
}

void SuggestionSearch::advise(
    RepairAdvice::Code code, const SumSystem &system, const std::vector<int> &sums)
{
    const CellId &cell = system.cell(system.sum(sums.front()).terms.front().cell).id;
    m_result.advice.push_back({code, cell.table().toString()});
}

void SuggestionSearch::take(const Correction &correction, const SumSystem &system)
{
    Suggestion suggestion;
    suggestion.kind = correction.kind;
    for (const SumEdit &edit : correction.edits) {
        const CellId &id = system.cell(edit.cell).id;
        suggestion.edits.push_back({id, m_input.check.report.content(id), edit.after});
    }
    const bool counted =
        correction.kind == SuggestionKind::Cells || correction.kind == SuggestionKind::Fill;
    suggestion.cost = counted ? int(correction.edits.size()) : 1;
    suggestion.unique = correction.unique;
    suggestion.proved = correction.proved;
    m_candidates.push_back(std::move(suggestion));
}

/// Of the faults in two cells those that the sums alone cannot tell from a minimum that was found:
/// they mend the same sums with as many cells.
void SuggestionSearch::takeSmallFaults(
    const std::vector<Correction> &faults, const SumSystem &system)
{
    for (Correction fault : faults) {
        if (fault.kind == SuggestionKind::Fill)
            take(fault, system);
        if (fault.edits.size() != 2 || isKnown(fault))
            continue;
        const std::vector<int> mended = system.outcomeOf(fault.edits).resolved;
        const auto rival =
            std::find_if(m_minimal.begin(), m_minimal.end(), [&](const Correction &minimum) {
                return minimum.edits.size() == 2
                    && system.outcomeOf(minimum.edits).resolved == mended;
            });
        if (rival != m_minimal.end()) {
            fault.proved = rival->proved;
            take(fault, system);
        }
    }
}

bool SuggestionSearch::isKnown(const Correction &fault) const
{
    return std::any_of(m_minimal.begin(), m_minimal.end(),
        [&fault](const Correction &minimum) { return minimum.edits == fault.edits; });
}

std::optional<SuggestionSearch::Ranked> SuggestionSearch::verified(Suggestion suggestion) const
{
    Report corrected = m_input.check.report;
    for (const CellEdit &edit : suggestion.edits)
        corrected.setContent(edit.cell, edit.after);
    const CheckInput &check = m_input.check;
    const Findings after = m_input.checker.check({check.document, corrected, check.library,
        check.previousReport, check.previousDocument, check.facts});
    const QSet<QString> listedBefore = listedKeys(m_input.findings);
    const QSet<QString> listedAfter = listedKeys(after);
    const bool breaksSomething =
        std::any_of(after.begin(), after.end(), [&](const Finding &finding) {
            return isError(finding) && !listedBefore.contains(finding.key());
        });
    Ranked ranked {std::move(suggestion), -1, 0};
    for (const Finding &finding : m_input.findings) {
        if (!finding.isListed() || listedAfter.contains(finding.key()))
            continue;
        ranked.suggestion.resolves << finding.key();
        if (ranked.place < 0)
            ranked.place = &finding - m_input.findings.data();
    }
    if (breaksSomething || ranked.place < 0)
        return std::nullopt;
    const Evidence evidence(check);
    ranked.suggestion.reading = evidence.reading(ranked.suggestion);
    // Texts and last year's figures that agree or disagree with the new numbers count, too.
    ranked.weight = evidence.weight(ranked.suggestion) + 2 * int(ranked.suggestion.resolves.size())
        - 2 * int((listedAfter - listedBefore).size());
    return ranked;
}

void SuggestionSearch::rank()
{
    std::vector<Ranked> all;
    for (const Suggestion &candidate : m_candidates) {
        if (auto ranked = verified(candidate))
            all.push_back(std::move(*ranked));
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(a.place, a.suggestion.cost, -a.weight)
            < std::tuple(b.place, b.suggestion.cost, -b.weight);
    });
    std::map<qsizetype, int> shown;
    for (Ranked &ranked : all) {
        if (++shown[ranked.place] <= MostShown)
            m_result.list.push_back(std::move(ranked.suggestion));
        else
            m_result.moreExist = true;
    }
}

} // namespace gouji
