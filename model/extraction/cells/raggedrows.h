#pragma once

#include "model/base/number.h"
#include "model/form/form.h"

#include <vector>

namespace gouji {

/// What is known of one place of a row.
struct SlotContent {
    enum class Kind { Item, Blank, Unknown } kind = Kind::Blank;
    int item = -1; ///< index in the row's items
};

/// A row whose items do not fill its places one by one: `shown` lists what the document shows in
/// order, items and counted blanks; further blanks are hidden somewhere between.
struct RaggedRow {
    QString row;
    std::vector<SlotContent> shown;
    std::vector<Number> numbers; ///< of each item; a dash counts as 0
    bool inOnePiece = false; ///< hidden blanks stand at the ends only
};

struct RaggedPlacement {
    std::vector<SlotContent> contents; ///< one for each column; Unknown where placements disagree
    std::vector<QStringList> placedBy; ///< the relations that decided, for each column
};

/// Tries every placement of the ragged rows (at most C(15,7) for a row) against the table's
/// relations with blanks as 0, jointly where rows share columns, and keeps of each place only that
/// on which all best placements agree. `known` gives the other
/// cells, blanks as 0; a relation over a cell that is not there decides nothing.
std::vector<RaggedPlacement> placeRaggedRows(
    const std::vector<RaggedRow> &rows, const FormTable &table, const QHash<CellId, Number> &known);

} // namespace gouji
