#pragma once

#include "model/rules/finding.h"

namespace gouji {

/// Says of failed sums what probably happened, where exactly one explanation fits: a request was
/// counted under the wrong kind of applicant, two digits were swapped, a row was filled with the
/// numbers of its neighbour, or one number fell apart into two cells. An explanation fits only if
/// every sum that it touches would hold, so a slip that crosses several sums is rarely mistaken for
/// another.
///
/// Sets `diagnosis` of the findings; nothing else changes.
void diagnose(Findings &findings, const Report &report);

} // namespace gouji
