#pragma once

#include "model/document/document.h"
#include "model/extraction/text/characters.h"
#include "model/report/report.h"

namespace gouji {

/// The two laws of extraction.
enum class Law {
    Conservation, ///< each number of a table is in a cell, in a label, or left over by name
    NoInvention, ///< each value stands in the original, digit for digit, and in no other cell
};

/// A place where a report breaks a law.
struct Breach {
    Law law = Law::Conservation;
    SourceSpan span; ///< empty for a value without a place
    CellId cell; ///< whose value it is; empty for a lost number
};

/// Every breach in what was extracted from the document; none, unless extraction is wrong. Debug
/// builds check this at the end of each extraction, tests on mutated documents.
std::vector<Breach> breaches(
    const Document &document, const Report &report, const CharacterTable &table);

} // namespace gouji
