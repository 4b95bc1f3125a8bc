#include "model/review/carryover.h"

namespace gouji {

CarryOver carryOver(const ReviewState &earlier, const Report &report)
{
    CarryOver result;
    Report corrected = report;
    result.leftCorrections = applyCorrections(earlier.corrections, corrected);
    for (const CellEdit &edit : earlier.corrections) {
        if (corrected.content(edit.cell) != report.content(edit.cell))
            result.change.cells.push_back(edit);
    }
    for (auto it = earlier.verdicts.begin(); it != earlier.verdicts.end(); ++it) {
        if (!it->seen.empty() && it->holdsFor(corrected))
            result.change.verdicts.push_back({it.key(), {}, *it});
        else
            result.leftVerdicts << it.key();
    }
    return result;
}

} // namespace gouji
