#pragma once

#include "tests/generator/reportmodel.h"

namespace gouji::testgen {

/// The report as a word processor's document: paragraphs and tables with merged cells, nothing
/// else. Empty where the archive cannot be written.
QByteArray writeDocx(const ReportModel &report);

} // namespace gouji::testgen
