#pragma once

#include "model/extraction/cells/raggedrows.h"

#include <cstdint>

namespace gouji {

/// One way to place what a ragged row shows: the columns that are taken, as bits. The order of the
/// contents is that of the columns.
using Placement = uint32_t;

constexpr int MostColumns = 15; ///< of any form: at most C(15, 7) = 6435 placements of a row

/// Which of the shown contents stands in a column, -1 for a blank that is not shown.
int shownAt(Placement placement, size_t column);

/// Placements that put the numbers other than 0 in the same columns: sums cannot tell them apart.
struct PlacementClass {
    std::vector<Number> values; ///< for each column, blanks as 0
    std::vector<Placement> members;
};

/// All placements of a row, in their classes.
std::vector<PlacementClass> placementClasses(const RaggedRow &row, int columns);

} // namespace gouji
