#pragma once

#include "model/report/report.h"

namespace gouji {

enum class Verdict { Pass, Fail, Unassessable };
enum class Severity { Error, Warning, Info };

QString verdictName(Verdict verdict); ///< "pass", "fail", "unassessable"
QString severityName(Severity severity); ///< "error", "warning", "info"

/// What probably happened where sums fail, see diagnose(). `id` is one of
///
///   "misclassified"   cells of two columns that are off by opposite amounts; numbers: the amount
///   "swapped_digits"  the cell; numbers: what it holds, and what it would hold
///   "shifted_row"     the cells of two rows that hold the same numbers, one row behind the other
///   "split_number"    two neighbouring cells; numbers: what they hold, and what they join into
struct Diagnosis {
    QString id;
    std::vector<CellId> cells;
    std::vector<Number> numbers;
    bool operator==(const Diagnosis &) const = default;
};

/// One rule instance and how it came out. It carries ids and numbers, no prose: messages/ makes the
/// sentence. rule + scope is unique in a document and is the key of whatever survives a re-check.
struct Finding {
    QString rule;
    QString scope;
    Verdict verdict = Verdict::Pass;
    Severity severity = Severity::Error;
    std::vector<CellId> cells; ///< all cells of the instance; of a sum, left then right
    qsizetype leftCount = 0; ///< how many of `cells` are on the left side of a sum
    std::optional<Number> left; ///< the two sides of a sum
    std::optional<Number> right;
    std::vector<CellId> blanks; ///< blank or unreadable cells that keep it from being assessed
    std::vector<CellId> assumedZero; ///< blank cells taken as 0
    std::optional<Number> missing; ///< what the blanks together would have to hold
    QStringList missingRows; ///< row ids the document does not print but the sum needs
    QString note; ///< an id such as "placed_by_relation"
    std::vector<SourceSpan> spans; ///< places in the original besides the cells' own
    QString printed; ///< wordings, where the rule is about wordings
    QString expected;
    std::optional<Diagnosis> diagnosis; ///< where one explanation alone fits a failed sum

    /// "requests.balance/natural"
    QString key() const { return rule + u'/' + scope; }
    bool isListed() const { return verdict != Verdict::Pass; }
};

using Findings = std::vector<Finding>;

} // namespace gouji
