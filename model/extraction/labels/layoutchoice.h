#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// Which form's layout a zone follows: the one whose rows and columns are printed. Where that is
/// true of several, as of a table that was cut off, the form of the table above.
FormTablePtr chooseLayout(const ZoneReading &reading, const HanStream &stream,
    const LabelSet &labels, const FormLibrary &library, const QString &formAbove);

/// True where the zone really holds a table and not a mention of its words in prose.
bool isTable(
    const ZoneReading &reading, const FormTable &layout, const HanStream &stream, QStringView text);

} // namespace gouji
