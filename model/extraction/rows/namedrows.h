#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

using Items = std::vector<RowItem>;

/// The printed rows of the layout, none of them in a grid.
std::vector<RowReading *> officialRows(ZoneReading &reading, const FormTable &layout);

/// Rows of the layout with the items that were found for them: those whose labels are known, and
/// for the others new ones.
std::vector<RowReading> namedRows(const std::vector<RowReading> &known, const FormTable &layout,
    size_t firstRow, const std::vector<Items> &items);

} // namespace gouji
