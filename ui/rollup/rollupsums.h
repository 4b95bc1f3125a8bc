#pragma once

#include "model/export/rollupexport.h"

#include <memory>
#include <optional>

namespace gouji {

/// The sums of many reports and, once it was given, how the district's own report compares.
struct RollupSums {
    Rollup rollup;
    std::optional<RollupComparison> comparison;
    QString ownFile; ///< the district's own report; empty: none was given

    RollupInput input(const Messages &messages) const
    {
        return {rollup, comparison ? &*comparison : nullptr, messages};
    }
};

/// A cell of the sums. The id alone does not name it: the same cell of two forms is summed apart.
struct SummedCell {
    const RollupTable *table = nullptr; ///< nullptr: none
    CellId cell;

    bool operator==(const SummedCell &) const = default;
    const RollupCell &sum() const { return *table->cells.constFind(cell); }
    /// Its labels, "（一）予以公开 / 自然人".
    QString name() const;
};

/// The cell that a difference is about.
SummedCell summedCell(const Rollup &rollup, const RollupDifference &difference);

} // namespace gouji
