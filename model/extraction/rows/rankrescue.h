#pragma once

#include "model/extraction/rows/rowreader.h"

#include <functional>

namespace gouji {

/// Says of an unknown row whether it shows all places of this row of the form, blanks included.
using IsWhole = std::function<bool(const RowReading &row, const FormLine &line)>;

/// Rows whose labels were not recognised, found by their rank: where M rows of the form are missing
/// between two known ones and exactly M whole rows of values stand there, these are those rows, in
/// order. Outside 表三, where rows are few and local ones are common, the unknown label must also
/// share characters with the official one, or stand before a known row and be as long.
void rescueByRank(ZoneReading &reading, const FormTable &layout, const LabelSet &labels,
    const HanStream &stream, const IsWhole &isWhole);

} // namespace gouji
