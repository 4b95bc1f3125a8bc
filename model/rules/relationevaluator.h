#pragma once

#include "model/rules/finding.h"

namespace gouji {

/// Evaluates a linear relation in three values. A blank or dashed cell may stand for any number
/// from 0 up, so a relation passes where it holds with the blanks as 0 (`assumedZero`), fails where
/// no numbers from 0 up could make it hold, and is unassessable else; `missing` is then what the
/// blanks together would have to hold, set where they all stand on one side. An unreadable or
/// undetermined cell, or a missing row that the sum requires, makes it unassessable; and a relation
/// that decided the place of one of its own cells never passes (note "placed_by_relation").
///
/// `left` and `right` are the sums of the numbers that stand there. A side has none where it holds
/// no number (unless its blanks were taken as 0), or where a cell or row keeps its sum from being
/// known.
///
/// Nothing where the relation is not to be evaluated: all terms are blank, or the document does not
/// print a term.
///
/// Cells of last year's report (see previousCell) are looked up in `previous`.
std::optional<Finding> evaluate(
    const Relation &relation, const Report &report, const Report *previous = nullptr);

/// Evaluates what a text states in the same way: the number stands on the left, the cells on the
/// right. Rule and scope are left to the caller.
std::optional<Finding> evaluateStatement(
    Number stated, const std::vector<CellId> &cells, const Report &report);

/// A cell of last year's report, as relations and findings write it: "previous:<id>".
CellId previousCell(const CellId &cell);

} // namespace gouji
