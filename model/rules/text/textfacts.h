#pragma once

#include "model/rules/text/statementfinder.h"

namespace gouji {

/// Everything that the rules take from the texts. It does not depend on the table's values, so it
/// is read once for a document and serves every check after an edit.
struct TextFacts {
    Narrative narrative;
    Statements statements;
    std::vector<YearSlip> yearSlips;
    std::vector<SourceSpan> privateNumbers;
    std::vector<Sentence> copiedSentences; ///< from last year's report, where it was given
};

} // namespace gouji
