#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// Tables whose numbers do not stand behind their labels, as text copied out of a PDF has them.
///
/// Column by column: each column header is followed by exactly one number for each printed row.
/// Row by row, but all labels first: below the last label stand as many lines as labels, each with
/// exactly the form's numbers. Says how it was.
enum class Detachment { None, Lines, Columns };
Detachment attachDetachedRows(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream);

/// In a document with such tables, one that is less exact cannot be trusted: where rows without
/// numbers stand before the numbers, which of them belong to which row cannot be told.
void distrustDetachedRows(ZoneReading &reading, const FormTable &layout);

} // namespace gouji
