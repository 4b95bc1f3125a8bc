#pragma once

#include "model/reading/pdf/pagelayout.h"

namespace gouji {

/// Whether a table at the top of a page goes on with the one at the bottom of the page before.
bool continues(const PlacedTable &table, const PlacedTable &next);

/// Adds the part of a table that stands on the next page: a head that is printed again is dropped,
/// a row that the page's end cut in two is put together, merged cells go on.
void joinTables(PlacedTable &table, PlacedTable next);

} // namespace gouji
