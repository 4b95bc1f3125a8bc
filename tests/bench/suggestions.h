#pragma once

#include "model/form/formlibrary.h"

namespace gouji::bench {

/// How long the search for suggestions takes on reports with a number of wrong cells.
struct SuggestionTimes {
    double median = 0; ///< seconds
    double p99 = 0;
    int proved = 0; ///< reports whose suggestions are all proved
    int reports = 0;
};

SuggestionTimes measureSuggestions(const FormLibrary &library, int wrongCells, int reports);

} // namespace gouji::bench
