#pragma once

#include "model/rules/profile.h"
#include "model/rules/rule.h"

namespace gouji {

/// profile.relation: the office's own linear relations between cells. Relations that a report lacks
/// a cell for are skipped, so a profile may speak of several forms.
class ProfileRelations : public Rule {
public:
    explicit ProfileRelations(const Profile &profile);

    Findings check(const CheckInput &input) const override;

private:
    bool isWithinTolerance(const Finding &finding, const Report &report) const;

    std::vector<Relation> m_relations;
    Number m_amountTolerance;
};

} // namespace gouji
