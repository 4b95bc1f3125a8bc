#pragma once

#include "model/rollup/rollup.h"

namespace gouji {

/// Addends that would explain a difference, if something simple happened to them.
struct Explanation {
    enum class Kind {
        LeftOut, ///< the district's report does not contain these addends
        CountedTwice, ///< it contains them one time too often
    };
    Kind kind = Kind::LeftOut;
    std::vector<size_t> parts; ///< one or two
};

/// A cell whose sum is not what the district's own report prints.
struct RollupDifference {
    CellId cell;
    QString form; ///< of the layout: "2019", "2021"
    Number sum;
    CellContent own;
    std::vector<Explanation> explanations; ///< the simplest first; empty where nothing simple fits
    std::vector<size_t> open; ///< parts without a number here, which may hold the difference
};

/// What came out of holding the sums against the report that the district made itself.
struct RollupComparison {
    std::vector<RollupDifference> differences; ///< in the order of the tables
    int compared = 0; ///< cells that the district prints and the sums have
    QStringList withoutSum; ///< tables of the district's report that no part has on the same form
};

RollupComparison compare(const Rollup &rollup, const Report &own);

} // namespace gouji
