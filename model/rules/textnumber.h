#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// text.number: a number that the narrative states about a table is the table's. A finding has
/// the place of the number, then that of the words around it, which it quotes in `printed`.
class TextNumber : public Rule {
public:
    TextNumber();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
