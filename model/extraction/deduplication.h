#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// True where the lines between the first table and the last are what some sites leave of them:
/// they drop each line that repeats an earlier one, or the one before it. What is left cannot be
/// told from a table that was blank there.
bool isDeduplicated(const std::vector<const ZoneReading *> &tables, QStringView text,
    const CharacterTable &characters);

} // namespace gouji
