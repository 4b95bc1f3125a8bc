#pragma once

#include "model/review/reviewverdict.h"

#include <QDateTime>

namespace gouji {

struct VerdictEdit {
    QString subject; ///< see ReviewVerdicts
    ReviewVerdict before;
    ReviewVerdict after;
    bool operator==(const VerdictEdit &) const = default;
};

/// What one step does to a review. Applying change and inverse() leaves everything as it was.
struct ReviewChange {
    std::vector<CellEdit> cells;
    std::vector<VerdictEdit> verdicts;

    bool isEmpty() const { return cells.empty() && verdicts.empty(); }
    ReviewChange inverse() const;
    bool concerns(const CellId &cell) const;
    bool operator==(const ReviewChange &) const = default;
};

/// How a change came about.
enum class Step {
    Made,
    Undone,
    Redone,
    Reverted, ///< one earlier entry was taken back, the later ones kept
    Carried, ///< taken over from the review of an earlier version of the document
};

QString stepName(Step step); ///< "made", "undone", … as in files
std::optional<Step> stepFrom(QStringView name);

/// One line of the record, which only ever grows: who did what, when and why.
struct RecordEntry {
    int number = 0; ///< from 1, without gaps
    QDateTime time; ///< UTC, with milliseconds
    QString user;
    Step step = Step::Made;
    int of = 0; ///< the entry that is undone, redone or reverted; else 0
    QString reason; ///< may be empty
    ReviewChange change;
    bool operator==(const RecordEntry &) const = default;
};

using Record = std::vector<RecordEntry>;

/// Why an entry was made: its own reason, and what the reviewer noted later on its cells while they
/// held what the entry had put there. Empty where nobody said.
QString reasonOf(const Record &record, size_t entry);

/// Everything that a reviewer has added to a document: what a review is saved as. Values and
/// verdicts stand for themselves; the record tells how they came about and is never replayed.
struct ReviewState {
    std::vector<CellEdit> corrections; ///< from the printed content to the corrected one
    ReviewVerdicts verdicts;
    Record record;

    /// Appends the entry and makes its change.
    void add(const RecordEntry &entry);
    bool operator==(const ReviewState &) const = default;
};

/// Applies each correction whose cell the report can hold and whose cell still holds what the
/// correction was made from; returns the others, for people to look at.
std::vector<CellEdit> applyCorrections(const std::vector<CellEdit> &corrections, Report &report);

/// Sets a subject's verdict; an open one without a note is none.
void setVerdict(ReviewVerdicts &verdicts, const QString &subject, const ReviewVerdict &verdict);

} // namespace gouji
