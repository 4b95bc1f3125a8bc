#pragma once

#include "ui/reviewsession.h"

#include <QSet>

namespace gouji {

/// Which findings are listed, and in which order.
struct FindingFilter {
    enum class Verdicts { Undecided, All, Open, Postponed, Corrected, Confirmed, Dismissed };
    enum class Order { Severity, Table };

    QSet<int> hiddenSeverities;
    Verdicts verdicts = Verdicts::Undecided;
    QString table; ///< empty: all
    QString rule; ///< empty: all
    QString text; ///< in the sentence or the note, whatever the case
    Order order = Order::Severity;

    bool lists(const Finding &finding, const ReviewSession &session) const;
    /// The keys of what is listed, in order.
    QStringList keys(const ReviewSession &session) const;

private:
    bool listsDecision(Decision decision) const;
    bool listsText(const Finding &finding, const ReviewSession &session) const;
};

} // namespace gouji
