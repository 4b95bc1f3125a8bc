#include "model/review/carryover.h"

namespace gouji {

CarryOver carryOver(const ReviewState &earlier, const Report &report)
{
    CarryOver result;
    Report corrected = report;
    std::vector<CellEdit> corrections = earlier.corrections;
    for (CellEdit &edit : corrections)
        edit.placeAfter = {}; // something else may stand there in this version
    result.leftCorrections = applyCorrections(corrections, corrected);
    for (const CellEdit &edit : corrections) {
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
