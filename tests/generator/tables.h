#pragma once

#include "tests/generator/reportmodel.h"
#include "tests/generator/values.h"
#include "tests/generator/wording.h"

namespace gouji::testgen {

/// The printed tables of the three statutory sections. `blocks` are the 第二十条 blocks of 表二 in
/// order; they share one table, as in the official form.
PrintedTable proactiveTable(
    const std::vector<FormTablePtr> &blocks, const Values &values, Wording &wording);
PrintedTable requestsTable(const FormTable &table, const Values &values, Wording &wording);
PrintedTable disputesTable(const FormTable &table, const Values &values, Wording &wording);

} // namespace gouji::testgen
