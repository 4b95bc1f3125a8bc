#pragma once

#include "model/rules/text/quantity.h"
#include "model/rules/text/statement.h"
#include "model/rules/text/statementpatterns.h"

namespace gouji {

/// What the narrative says about the tables.
struct Statements {
    std::vector<TextStatement> numbers;
    std::vector<TextShare> shares;
};

/// Finds the numbers of a narrative that table cells have to agree with. It says nothing of a
/// number whose meaning is in doubt: a wrong alarm costs more trust than a missed mistake.
class StatementFinder {
public:
    StatementFinder();

    /// \a report tells the year and which cells there are; its values make no difference.
    Statements find(const Narrative &narrative, const Report &report) const;

private:
    friend class StatementScan;

    ChineseNumerals m_numerals;
    SubjectWords m_subjectWords;
    QRegularExpression m_relevant;
    QRegularExpression m_comparison;
    QRegularExpression m_applicantEnding;
    std::vector<StatementPattern> m_patterns;
    std::vector<StatementPattern> m_nonePatterns;
    std::vector<ApplicantPattern> m_applicants;
};

} // namespace gouji
