#pragma once

#include "model/form/formlibrary.h"
#include "model/report/report.h"

namespace gouji {

/// The parts of an indicator row, as the hierarchy of the list has them.
struct IndicatorParts {
    const IndicatorRow *total = nullptr;
    std::vector<const IndicatorRow *> parts;
    bool isExhaustive = false; ///< then the total is their sum, else only a bound
};

std::vector<IndicatorParts> indicatorParts(const Report &report, const FormLibrary &library);

/// The sums in the indicator lists of a report, one for every total and column: what the layouts of
/// the official forms have ready-made. Rule "indicators.part_sum", scope "indicators/<n>/<column>".
std::vector<Relation> indicatorRelations(const Report &report, const FormLibrary &library);

} // namespace gouji
