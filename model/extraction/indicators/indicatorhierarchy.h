#pragma once

#include "model/report/report.h"

namespace gouji {

/// Fills IndicatorRow::parent from 其中 and numbering: a row with 其中 is part of the row before
/// it, and the rows that go on counting in the same style are its siblings.
void inferParents(std::vector<IndicatorRow> &rows);

} // namespace gouji
