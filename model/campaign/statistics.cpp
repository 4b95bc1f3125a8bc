#include "model/campaign/statistics.h"

#include <QHash>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

std::vector<Count> mostFirst(const QMap<QString, int> &counts)
{
    std::vector<Count> sorted;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > 0)
            sorted.push_back({it.key(), it.value()});
    }
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Count &a, const Count &b) { return a.value > b.value; });
    return sorted;
}

void addAll(const QMap<QString, int> &counts, QMap<QString, int> &sums)
{
    for (auto it = counts.begin(); it != counts.end(); ++it)
        sums[it.key()] += it.value();
}

} // namespace

const QStringList &outcomeIds()
{
    static const QStringList ids {u"granted"_s, u"partly_granted"_s, u"refused"_s, u"unavailable"_s,
        u"not_processed"_s, u"other"_s};
    return ids;
}

QMap<QString, int> outcomesOf(const Report &report)
{
    QMap<QString, int> outcomes;
    for (const Cell &cell : report.cells()) {
        if (cell.id.table() != u"requests" || cell.id.column() != u"total" || !cell.number())
            continue;
        const QString group = cell.id.row().toString().section(u'.', 0, 0);
        if (outcomeIds().contains(group))
            outcomes[group] += int(cell.number()->whole());
    }
    return outcomes;
}

std::vector<Count> findingsByRule(const std::vector<Draft> &drafts)
{
    QMap<QString, int> counts;
    for (const Draft &draft : drafts) {
        if (!draft.isGone)
            addAll(draft.content.rules, counts);
    }
    return mostFirst(counts);
}

std::vector<Count> findingsByDraft(const std::vector<Draft> &drafts, size_t most)
{
    QMap<QString, int> counts;
    for (const Draft &draft : drafts) {
        if (!draft.isGone)
            counts.insert(draft.path, draft.content.findings());
    }
    std::vector<Count> sorted = mostFirst(counts);
    sorted.resize(std::min(most, sorted.size()));
    return sorted;
}

std::vector<Count> requestsByOutcome(const std::vector<Draft> &drafts)
{
    QMap<QString, int> sums;
    for (const Draft &draft : drafts) {
        if (!draft.isGone)
            addAll(draft.content.outcomes, sums);
    }
    std::vector<Count> counts;
    for (const QString &id : outcomeIds())
        counts.push_back({id, sums.value(id)});
    return counts;
}

std::vector<DayCount> progressByDay(const std::vector<DraftEvent> &events)
{
    std::vector<DayCount> days;
    QHash<QString, DraftState> current;
    QMap<DraftState, int> counts;
    for (const DraftEvent &event : events) {
        const QDate day = event.time.toLocalTime().date();
        if (const auto known = current.constFind(event.path); known != current.constEnd())
            --counts[*known];
        current.insert(event.path, event.state);
        ++counts[event.state];
        if (days.empty() || days.back().day != day)
            days.push_back({day, {}});
        days.back().states = counts;
    }
    return days;
}

} // namespace gouji
