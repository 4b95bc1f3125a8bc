#pragma once

#include "model/rules/text/statement.h"

namespace gouji {

/// Finds the years in title, period, narrative and signature that do not agree with the report's
/// year, in text order. Years of other things (laws, plans, comparisons) are left alone. Nothing
/// where the report's year is not known.
std::vector<YearSlip> findYearSlips(const Narrative &narrative, int year);

} // namespace gouji
