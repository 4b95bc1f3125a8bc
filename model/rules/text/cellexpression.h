#pragma once

#include "model/report/report.h"

#include <QStringList>

namespace gouji {

/// The cells that "a + b | c" means in a report: alternatives of sums. {} is replaced by each of
/// the columns; a trailing * in a row stands for all rows of the layout that begin so. An
/// alternative that names a row or column which the layouts do not have is left out.
std::vector<std::vector<CellId>> cellsOf(
    const QString &expression, const QStringList &columns, const Report &report);

} // namespace gouji
