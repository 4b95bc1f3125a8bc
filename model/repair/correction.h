#pragma once

#include "model/repair/suggestion.h"
#include "model/repair/sumsystem.h"

#include <algorithm>

namespace gouji {

/// A correction in terms of a SumSystem, before the checker has verified it.
struct Correction {
    SuggestionKind kind = SuggestionKind::Cells;
    std::vector<SumEdit> edits; ///< in the order of the system's cells
    bool unique = false; ///< see Suggestion
    bool proved = false;

    bool touches(int cell) const
    {
        return std::any_of(
            edits.begin(), edits.end(), [cell](const SumEdit &edit) { return edit.cell == cell; });
    }
};

/// The kind that single changed cells make together: two exchanged neighbours, an amount in the
/// wrong column, or blanks that are filled in.
SuggestionKind kindOf(const std::vector<SumEdit> &edits, const SumSystem &system);

} // namespace gouji
