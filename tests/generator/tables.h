#pragma once

#include "tests/generator/labelprinter.h"
#include "tests/generator/numberprinter.h"
#include "tests/generator/reportmodel.h"
#include "tests/generator/values.h"

namespace gouji::testgen {

/// Who writes the text of the cells.
struct Printers {
    LabelPrinter &labels;
    NumberPrinter &numbers;
};

/// The printed tables of the three statutory sections. `blocks` are the 第二十条 blocks of 表二 in
/// order; they share one table, as in the official form.
PrintedTable proactiveTable(
    const std::vector<FormTablePtr> &blocks, const Values &values, const Printers &printers);
PrintedTable requestsTable(const FormTable &table, const Values &values, const Printers &printers);
PrintedTable disputesTable(const FormTable &table, const Values &values, const Printers &printers);

} // namespace gouji::testgen
