#pragma once

#include "tests/generator/random.h"
#include "tests/generator/reportmodel.h"

namespace gouji::testgen {

/// The report as a web page with true tables, in the ways that editors write them.
QByteArray writeHtml(const ReportModel &report, Random &random);

} // namespace gouji::testgen
