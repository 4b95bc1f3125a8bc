#pragma once

#include "model/extraction/rowreader.h"

namespace gouji {

/// Rows whose labels were not recognised, found by their rank: where M rows of the form are missing
/// between two known ones and exactly M complete rows of values stand there, these are those rows,
/// in order. Outside 表三, where rows are few and local ones are common, the unknown label must
/// also share characters with the official one.
void rescueByRank(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream);

} // namespace gouji
