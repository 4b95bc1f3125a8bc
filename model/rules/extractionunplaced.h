#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// extraction.unplaced: every number inside a table belongs to a cell. A finding lists the numbers
/// that do not, and the cells of the table whose number cannot be told.
class ExtractionUnplaced : public Rule {
public:
    ExtractionUnplaced();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
