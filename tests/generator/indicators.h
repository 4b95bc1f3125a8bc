#pragma once

#include "tests/generator/numberprinter.h"
#include "tests/generator/reportmodel.h"

namespace gouji::testgen {

/// A list of indicators as reports printed it before 2019: name, unit, this year and, in some
/// places, the sum since 2008. Parts never exceed their parents.
PrintedTable indicatorTable(int year, NumberPrinter &numbers, Random &random);

} // namespace gouji::testgen
