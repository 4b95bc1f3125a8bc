#pragma once

#include "model/rules/text/clause.h"
#include "model/rules/text/statementfinder.h"

namespace gouji {

/// One pass of a StatementFinder over a narrative: it keeps what the text is about at the place it
/// has reached.
class StatementScan {
public:
    StatementScan(const StatementFinder &finder, const Narrative &narrative, const Report &report)
        : m_finder(finder), m_narrative(narrative), m_report(report)
    {
    }

    Statements run();

private:
    bool isRelevant(size_t first) const;
    void beginSentence(const Sentence &sentence);
    void readSentence();
    qsizetype clauseEnd(qsizetype begin) const;
    void readClause(TextRange clause, size_t &next);
    void readNumber(size_t index);
    void readShare(size_t index);
    void readNone(TextRange clause);
    void follow(TextRange range);
    void dropContradictions(size_t first);

    QString meaning(const Clause &clause, QChar unit) const;
    const StatementPattern *patternFor(const Clause &clause, Topic topic) const;
    QStringList columnsIn(const QString &clause) const;
    std::vector<TextShare::Reading> shares(
        const std::vector<std::vector<CellId>> &parts, const QString &whole) const;
    TextRange quoteAround(TextRange range) const;

    const StatementFinder &m_finder;
    const Narrative &m_narrative;
    const Report &m_report;
    Statements m_statements;
    Subject m_subject;
    TextRange m_sentence; ///< the one being read, with its numbers
    std::vector<Quantity> m_quantities;
    QString m_lastMeaning; ///< of the last number about requests, for "其中自然人30件"
    qsizetype m_lastStatementEnd = -1; ///< end of the last number that was a statement
};

} // namespace gouji
