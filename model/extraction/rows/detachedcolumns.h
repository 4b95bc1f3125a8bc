#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// Text that runs down the columns: each column header is followed by exactly one number for each
/// row of the form. Gives the rows their numbers; false where the zone is no such text. Rows whose
/// columns are uneven become uncertain.
bool attachColumns(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream);

} // namespace gouji
