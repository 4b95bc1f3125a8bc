#include "model/repair/correction.h"

namespace gouji {

namespace {

bool exchangeContents(const SumEdit &first, const SumEdit &second, const SumSystem &system)
{
    return first.after == system.cell(second.cell).content
        && second.after == system.cell(first.cell).content;
}

int64_t change(const SumEdit &edit, const SumSystem &system)
{
    return (edit.after.number ? edit.after.number->scaled() : 0) - system.cell(edit.cell).scaled();
}

/// The same amount goes from one column to another.
bool moveAnAmount(const SumEdit &first, const SumEdit &second, const SumSystem &system)
{
    const CellId &from = system.cell(first.cell).id;
    const CellId &to = system.cell(second.cell).id;
    return from.table() == to.table() && from.row() == to.row()
        && change(first, system) == -change(second, system);
}

} // namespace

SuggestionKind kindOf(const std::vector<SumEdit> &edits, const SumSystem &system)
{
    const bool fills = std::none_of(edits.begin(), edits.end(),
        [&system](const SumEdit &edit) { return system.cell(edit.cell).isFilledIn(); });
    if (fills)
        return SuggestionKind::Fill;
    if (edits.size() == 2 && exchangeContents(edits[0], edits[1], system))
        return SuggestionKind::Swap;
    if (edits.size() == 2 && moveAnAmount(edits[0], edits[1], system))
        return SuggestionKind::Misclassified;
    return SuggestionKind::Cells;
}

} // namespace gouji
