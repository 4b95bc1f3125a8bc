#pragma once

#include "tests/generator/random.h"
#include "tests/generator/textsink.h"

namespace gouji::testgen {

/// What happens to a finished text on its way, with what can be told afterwards.
PlainText onOneLine(PlainText text);
PlainText cutOff(PlainText text, Random &random);
/// Keeps each line only where it is new, as some converters do. Values that repeat are lost.
PlainText withoutRepeatedLines(const PlainText &text);

} // namespace gouji::testgen
