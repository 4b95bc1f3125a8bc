#pragma once

#include "model/review/record.h"

namespace gouji {

/// What of a review holds for another version of its document.
struct CarryOver {
    ReviewChange change; ///< for the review of the new version
    std::vector<CellEdit> leftCorrections; ///< something else is printed in their cells now
    QStringList leftVerdicts; ///< subjects; the values that they were given for have changed
};

/// Takes over each correction whose cell prints the same as before, and each verdict whose cells
/// then hold the same as when it was given. Verdicts on the text alone are never taken over: the
/// text may be another.
CarryOver carryOver(const ReviewState &earlier, const Report &report);

} // namespace gouji
