#pragma once

#include "model/rules/finding.h"

namespace gouji {

/// Whether a finding compares its cells with each other, with the text or with last year's report,
/// so that a wrong number in one of them can show. Rules about a single cell or a label do not.
bool isComparison(const Finding &finding);

/// The rule instances, passes included, that compare a cell with something. They refer to
/// `findings`.
std::vector<const Finding *> comparisonsOf(const CellId &cell, const Findings &findings);

/// The printed cells that no rule instance compares with anything, in the order of the form: a
/// wrong number there can only be seen by reading.
std::vector<CellId> uncoveredCells(const Findings &findings, const Report &report);

} // namespace gouji
