#pragma once

#include "model/extraction/labels/tablezone.h"

namespace gouji {

/// Adds to zone.others the pieces of headers over several rows that a PDF's text tears apart: their
/// lines stand between those of the rows beside them ("（三）不", "予公开").
void addTornParents(
    TableZone &zone, const HanStream &stream, QStringView text, const LabelSet &labels);

} // namespace gouji
