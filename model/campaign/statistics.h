#pragma once

#include "model/campaign/draft.h"
#include "model/report/report.h"

#include <QDate>

namespace gouji {

/// The outcomes of requests, as groups of rows of 三、本年度办理结果: "granted", "partly_granted",
/// "refused", "unavailable", "not_processed", "other". In this order.
const QStringList &outcomeIds();
/// How many requests of a report had each outcome: its total column. Outcomes without a number are
/// left out.
QMap<QString, int> outcomesOf(const Report &report);

/// One bar of a chart.
struct Count {
    QString id; ///< a rule, an outcome, or the path of a draft
    int value = 0;
    bool operator==(const Count &) const = default;
};

/// The most frequent first; those that are 0 are left out. Drafts that are gone do not count.
std::vector<Count> findingsByRule(const std::vector<Draft> &drafts);
std::vector<Count> findingsByDraft(const std::vector<Draft> &drafts, size_t most);
/// In the order of outcomeIds().
std::vector<Count> requestsByOutcome(const std::vector<Draft> &drafts);

/// How many drafts were in each state at the end of a day.
struct DayCount {
    QDate day;
    QMap<DraftState, int> states;
};

/// A day for each on which something happened, in the time of this place. `events` are in order.
std::vector<DayCount> progressByDay(const std::vector<DraftEvent> &events);

} // namespace gouji
