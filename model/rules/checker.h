#pragma once

#include "model/rules/checkinput.h"
#include "model/rules/finding.h"
#include "model/rules/profile.h"
#include "model/rules/text/textfacts.h"

#include <memory>

namespace gouji {

class Rule;

/// The catalogue of rules, ready to run. Whatever does not depend on a report is prepared once, so
/// keep one Checker for many checks. It may be used by one thread at a time.
///
///     const Checker checker;
///     CheckInput input {document, report, library};
///     const TextFacts facts = checker.read(input); // once; edits do not change it
///     input.facts = &facts;
///     const Findings findings = checker.check(input);
class Checker {
public:
    explicit Checker(const Profile &profile = {});
    ~Checker();
    Checker(Checker &&) noexcept;
    Checker &operator=(Checker &&) noexcept;

    /// Runs every rule over a report, in the catalogue's order; within a rule, in the order of the
    /// tables. Passes are included (callers that list problems filter on isListed()), except for
    /// the rules about single cells and labels, which speak of deviations only. Deterministic, no
    /// input or output; under a millisecond for a full report.
    Findings check(const CheckInput &input) const;

    /// Reads from the texts what the rules need, which edits of cells do not change.
    TextFacts read(const CheckInput &input) const;

    /// All rules, in the order of the catalogue.
    static QStringList ruleIds();

private:
    StatementFinder m_statements;
    QHash<QString, Severity> m_severities; ///< where they are not the built-in ones
    std::vector<std::unique_ptr<const Rule>> m_rules;
};

/// Checks one report with a Checker of its own.
Findings check(const CheckInput &input);

/// True where some finding is a failed error: what makes `gouji-cli check` exit with 1.
bool hasErrors(const Findings &findings);

} // namespace gouji
