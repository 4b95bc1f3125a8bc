#pragma once

#include "model/messages/names.h"

namespace gouji {

/// Speaks of a finding that compares two sides, in the words of the form. Its terms lie in one row
/// or in one column: that row or column is the subject, and the terms are named by the other.
class SumSentence {
public:
    SumSentence(const Phrasebook &book, const Finding &finding, const Report &report);

    /// "一、本年新收…: 29 + 6 = 35, but 总计 is 36 (off by 1)"
    QString toString() const;
    /// "29 + 6 ≠ 36, off by 1"; empty where the finding has no sides.
    QString numbers() const;

private:
    struct Term {
        QString name;
        CellContent content;
        bool assumedZero = false;
    };
    using Terms = std::vector<Term>;

    Term term(const CellId &cell) const;
    bool inOneRow() const;
    bool reachesBack() const; ///< to last year's report
    QString subject() const;
    QString sumName() const;
    Terms shown(const Terms &terms) const;
    QString number(const Term &term) const;
    QString named(const Term &term) const;
    QString sum(const Terms &side) const;
    QString equation(const Terms &side, const std::optional<Number> &result) const;
    QString bare(const Terms &side, const std::optional<Number> &result) const;
    QString compared() const;
    QString assumption() const;
    QString obstacle() const;
    QString wanted() const;
    QString states(const std::vector<CellId> &cells) const;

    const Phrasebook &m_book;
    const Finding &m_finding;
    const Report &m_report;
    Names m_names;
    Terms m_left;
    Terms m_right;
};

} // namespace gouji
