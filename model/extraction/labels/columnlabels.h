#pragma once

#include "model/extraction/rows/rowreader.h"
#include "model/report/report.h"

namespace gouji {

/// The printed header of each column of a layout, where it can be told: a known wording, or a piece
/// of the head that begins or nearly is the official one ("本年新" for 本年新制作数量).
/// `printed` is left empty.
std::vector<PrintedLabel> printedColumns(const ZoneReading &reading, const FormTable &layout,
    QStringView text, const HanStream &stream, const LabelSet &labels);

} // namespace gouji
