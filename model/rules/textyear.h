#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// text.year: the years in title, period, narrative and signature agree with the report's year.
class TextYear : public Rule {
public:
    TextYear();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
