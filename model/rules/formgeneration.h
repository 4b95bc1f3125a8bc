#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// form.generation: all tables follow the form that was prescribed for the report's year. The
/// finding lists the tables that do not: their ids in `printed`, the form they should follow in
/// `expected`.
class FormGeneration : public Rule {
public:
    FormGeneration();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
