#pragma once

#include "model/rules/text/narrative.h"

namespace gouji {

/// Finds the long sentences of the sections that last year's report has in the same words, whatever
/// the numbers in them, and that carry a number: the signs of a text that was only filled in anew.
/// Titles of laws and numbers of documents do not count as numbers.
std::vector<Sentence> findCopiedSentences(const Narrative &current, const Narrative &previous);

} // namespace gouji
