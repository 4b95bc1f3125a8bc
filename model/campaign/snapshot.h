#pragma once

#include "model/report/report.h"

#include <QByteArray>

namespace gouji {

/// The contents of all cells of a report in a few hundred bytes, to compare the next version with.
QByteArray snapshotOf(const Report &report);

/// What the cells of two versions hold, where they differ, in the order of the newer one; cells
/// that only the older one prints come last. Nothing where either snapshot is empty or damaged.
std::vector<CellEdit> changesBetween(const QByteArray &before, const QByteArray &after);

} // namespace gouji
