#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// The cells behind a row's label, where the whole row stands on one line and pipes or tabs cut it:
/// one item for each cell, the blank ones and what follows the last separator included. Empty where
/// a cell holds anything but one item of the row, or where the row goes on on another line.
std::vector<RowItem> lineCells(
    const RowReading &row, QStringView text, const CharacterTable &characters);

} // namespace gouji
