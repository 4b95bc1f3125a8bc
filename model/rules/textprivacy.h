#pragma once

#include "model/rules/rule.h"

namespace gouji {

/// text.privacy: a text that will be published holds no identity-card, mobile-phone or bank-card
/// number of a person.
class TextPrivacy : public Rule {
public:
    TextPrivacy();

    Findings check(const CheckInput &input) const override;
};

} // namespace gouji
