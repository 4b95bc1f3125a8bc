#include "ui/campaign/draftfilter.h"

namespace gouji {

bool isUndecided(const Draft &draft)
{
    return draft.state != DraftState::Ready && draft.state != DraftState::SentBack
        && (draft.content.decided < draft.content.findings() || !draft.content.problem.isEmpty());
}

bool accepts(const DraftFilter &filter, const Draft &draft, const QString &key)
{
    return !draft.isGone && (!filter.state || draft.state == *filter.state)
        && (!filter.onlyUndecided || isUndecided(draft))
        && (filter.rule.isEmpty() || draft.content.rules.contains(filter.rule))
        && (filter.outcome.isEmpty() || draft.content.outcomes.value(filter.outcome) > 0)
        && (filter.path.isEmpty() || draft.path == filter.path)
        && (filter.text.isEmpty() || key.contains(filter.text));
}

} // namespace gouji
