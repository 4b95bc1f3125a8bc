#pragma once

#include "model/rules/text/subject.h"

#include <QStringList>
#include <vector>

namespace gouji {

/// One way in which narratives state a number of the tables.
struct StatementPattern {
    Topic topic = Topic::None; ///< the text has to be about it; None: whatever it is about
    QRegularExpression before; ///< what the clause before the number ends with
    QRegularExpression after; ///< or, where nothing stands before the number, what follows it
    QRegularExpression unless; ///< the clause must not contain it
    QRegularExpression unlessAfter; ///< nor may this follow the number
    QRegularExpression unlessNearby; ///< nor may the sentence contain this
    /// The cells it may mean, as "a + b | c": alternatives of sums. {} stands for the applicants'
    /// column, a trailing * in a row for all rows that begin so.
    QString cells;
    bool isPartAfterAmong = false; ///< behind 其中 it is a part, and not compared
};

/// The built-in patterns, the more specific first: the first that matches counts.
std::vector<StatementPattern> statementPatterns();

/// A column of applicants and the words for it.
struct ApplicantPattern {
    QRegularExpression words;
    QStringList columns;
};
std::vector<ApplicantPattern> applicantPatterns();

/// The zeros that are said in words, "未收到政府信息公开申请": clauses that contain what `before`
/// says. All that match count.
std::vector<StatementPattern> nonePatterns();

} // namespace gouji
