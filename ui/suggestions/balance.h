#pragma once

#include "ui/reviewsession.h"

namespace gouji {

/// How the sums through a cell would stand if it held something else: a line for each, with what is
/// still missing. For the moment before an edit is made.
QStringList balanceLines(
    const ReviewSession &session, const CellId &cell, const CellContent &content);

} // namespace gouji
