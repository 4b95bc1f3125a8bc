#pragma once

#include "model/base/number.h"
#include "model/form/form.h"
#include "tests/generator/random.h"

#include <QHash>

namespace gouji::testgen {

using Values = QHash<CellId, Number>;

/// Random values of realistic size (most offices have few requests, many zeros) for the given
/// tables. All relations of the tables hold.
Values fillTables(const std::vector<FormTablePtr> &tables, Random &random);

} // namespace gouji::testgen
