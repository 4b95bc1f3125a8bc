#pragma once

#include "model/report/report.h"
#include "model/rules/finding.h"

#include <QMap>

namespace gouji {

/// What the reviewer thinks of a finding.
enum class Decision {
    Open,
    Corrected, ///< a correction has mended it; never chosen, always seen from the values
    Confirmed, ///< the report says so; the note may tell what follows
    Dismissed, ///< not a mistake, for the reason given
    Postponed,
};

QString decisionName(Decision decision); ///< "open", "corrected", … as in files
std::optional<Decision> decisionFrom(QStringView name);

/// Corrected, confirmed and dismissed findings need no more work.
bool isDecided(Decision decision);

/// A cell and what it held at some time.
struct CellWitness {
    CellId cell;
    CellContent content;
    bool operator==(const CellWitness &) const = default;
};

/// A judgement about a finding or a single cell, together with the values that it was made of: it
/// holds as long as they are unchanged, and holds again when they come back.
struct ReviewVerdict {
    Decision decision = Decision::Open;
    QString note; ///< of a dismissal: its reason
    std::vector<CellWitness> seen;

    bool holdsFor(const Report &report) const;
    bool operator==(const ReviewVerdict &) const = default;
};

/// Verdicts by subject. The subject of a finding is its key; see cellSubject() for cells.
using ReviewVerdicts = QMap<QString, ReviewVerdict>;

/// "cell:requests/received/natural": never the key of a finding, whose rules have no colon.
QString cellSubject(const CellId &cell);
/// The cell of such a subject, an empty id for the key of a finding.
CellId subjectCell(const QString &subject);

/// What was noted on cells that still hold the same: of a corrected cell, why it was corrected.
QHash<CellId, QString> notesOfCells(const ReviewVerdicts &verdicts, const Report &report);

/// The cells with what the report holds in them.
std::vector<CellWitness> witnesses(const std::vector<CellId> &cells, const Report &report);

} // namespace gouji
