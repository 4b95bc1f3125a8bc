#pragma once

#include "model/document/document.h"
#include "model/extraction/labels/labelmatch.h"

namespace gouji {

/// Where the whole label stands as printed: with the ordinal before it ("（一）", "1.") and the
/// quotes and closing bracket behind it, which the stream of Chinese characters does not show.
SourceSpan printedSpan(const LabelMatch &match, QStringView text, const HanStream &stream,
    const CharacterTable &table);

} // namespace gouji
