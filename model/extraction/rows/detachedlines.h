#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// Labels without numbers, then one (or text that is none) whose numbers fill exactly a line for
/// each of them, or for each row that the form has there. Gives the rows their lines; false where
/// there are none.
bool attachLines(ZoneReading &reading, const FormTable &layout);

} // namespace gouji
