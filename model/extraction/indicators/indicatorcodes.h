#pragma once

#include "model/extraction/indicators/indicatorreader.h"

namespace gouji {

/// Takes the codes 01, 02, 03 … of a list from the values of its rows, before or behind the
/// numbers, wherever the header has them: a code must never pass for a number. The column of codes
/// leaves the header. Does nothing where the rows do not count; a row that does not count among
/// rows that do becomes uncertain.
void takeIndicatorCodes(
    std::vector<ListedRow> &rows, std::vector<IndicatorHeader::Column> &columns);

} // namespace gouji
