#include "ui/findings/findingfilter.h"

#include <algorithm>

namespace gouji {

bool FindingFilter::listsDecision(Decision decision) const
{
    switch (verdicts) {
    case Verdicts::Undecided:
        return !isDecided(decision);
    case Verdicts::All:
        return true;
    case Verdicts::Open:
        return decision == Decision::Open;
    case Verdicts::Postponed:
        return decision == Decision::Postponed;
    case Verdicts::Corrected:
        return decision == Decision::Corrected;
    case Verdicts::Confirmed:
        return decision == Decision::Confirmed;
    case Verdicts::Dismissed:
        return decision == Decision::Dismissed;
    }
    return true;
}

bool FindingFilter::listsText(const Finding &finding, const ReviewSession &session) const
{
    if (text.isEmpty())
        return true;
    const auto has = [this](const QString &where) {
        return where.contains(text, Qt::CaseInsensitive);
    };
    return has(session.messages().finding(finding, session.report()))
        || has(session.review().verdict(finding.key()).note);
}

bool FindingFilter::lists(const Finding &finding, const ReviewSession &session) const
{
    return !hiddenSeverities.contains(int(finding.severity))
        && (table.isEmpty() || tableOf(finding) == table)
        && (rule.isEmpty() || finding.rule == rule)
        && listsDecision(session.review().decision(finding)) && listsText(finding, session);
}

QStringList FindingFilter::keys(const ReviewSession &session) const
{
    std::vector<const Finding *> listed = session.decidable();
    std::erase_if(listed, [&](const Finding *finding) { return !lists(*finding, session); });
    const auto &tables = session.report().tables;
    // What belongs to no table comes behind the tables.
    const auto place = [&tables](const Finding *finding) {
        return std::find_if(tables.begin(), tables.end(), [finding](const ReportTable &candidate) {
            return candidate.id == tableOf(*finding);
        }) - tables.begin();
    };
    std::stable_sort(listed.begin(), listed.end(), [&](const Finding *a, const Finding *b) {
        return order == Order::Table ? place(a) < place(b) : a->severity < b->severity;
    });
    QStringList keys;
    for (const Finding *finding : listed)
        keys << finding->key();
    return keys;
}

} // namespace gouji
