#pragma once

#include "model/reading/pdf/pagelayout.h"

namespace gouji {

/// Makes tables of the lines of a page that stand in columns without any rules between them. The
/// columns are where numbers stand below each other.
void findAlignedTables(PageLayout &layout);

} // namespace gouji
