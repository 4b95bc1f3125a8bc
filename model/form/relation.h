#pragma once

#include "model/form/cellid.h"

#include <QStringList>
#include <vector>

namespace gouji {

/// A linear relation between cells: the sum of `left` equals the sum of `right`. Relations are
/// defined once, in resources/forms/relations.json, and expanded for each table of a form; the
/// checker, the aligner's tie-breaking, the workbook's check formulas and the explanations on screen
/// all read this.
struct Relation {
    QString rule; ///< "requests.row_total"
    QString scope; ///< what distinguishes the instances: a row id, a column id or a group
    std::vector<CellId> left; ///< the parts
    std::vector<CellId> right; ///< the total, or the other side of a balance
    /// Row ids that the sum needs to be complete: where the document does not print one of them the
    /// relation cannot be assessed (rather than be skipped).
    QStringList requiredRows;

    bool contains(const CellId &id) const;
};

} // namespace gouji
