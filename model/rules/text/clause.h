#pragma once

#include "model/rules/text/quantity.h"

namespace gouji {

/// The words around a number that say what it counts. Brackets are left out, words that only
/// introduce a number (共计, 为) too, and the years next to the report's are written 上年 and 下年.
struct Clause {
    QString
        before; ///< up to a comma or the number before; where nothing is left, the clause before
    QString after; ///< up to a mark or the next number
};

/// \a index is that of the number among \a quantities, all of one sentence; \a year is the
/// report's.
Clause clauseAround(const Narrative &narrative, TextRange sentence,
    const std::vector<Quantity> &quantities, size_t index, int year);

/// Writes the years around \a year in words: 上年, 本年, 下年.
QString withRelativeYears(QString text, int year);

} // namespace gouji
