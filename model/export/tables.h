#pragma once

#include "model/rules/finding.h"

namespace gouji {

/// The layout of a table with what the document prints besides: local rows, so that an export loses
/// none of them, and the units of indicators. Where there is neither it is the layout itself.
FormTablePtr layoutAsPrinted(const ReportTable &table, const Report &report);

/// The cell of the report, be it of the form or of a local row; nullptr where it is not printed. A
/// corrected cell of a local row is found as corrected.
const Cell *findCell(const Report &report, const CellId &id);

/// Whether the cell belongs to a local row.
bool isForeign(const Report &report, const CellId &id);

/// The id of the table that a finding is about; empty where it is about the text or the whole.
QString tableIdOf(const Finding &finding);

/// The reviewer's corrections, in the order of the tables.
std::vector<CellEdit> corrections(const Report &original, const Report &current);

} // namespace gouji
