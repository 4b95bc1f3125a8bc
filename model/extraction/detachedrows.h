#pragma once

#include "model/extraction/rowreader.h"

namespace gouji {

/// Tables whose numbers do not stand behind their labels, as text copied out of a PDF has them.
///
/// Column by column: each column header is followed by exactly one number for each printed row.
/// Row by row, but all labels first: below the last label stand as many lines as labels, each with
/// exactly the form's numbers. Anything less exact is left alone, and its numbers stay unplaced.
void attachDetachedRows(ZoneReading &reading, const FormTable &layout, const LabelSet &labels,
    const HanStream &stream);

} // namespace gouji
