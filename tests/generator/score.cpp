#include "tests/generator/score.h"

#include <QSet>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

QString describe(const CellContent &content)
{
    return content.number ? content.number->toString() : stateName(content.state);
}

Outcome judge(const ExpectedCell &expected, const CellContent &got)
{
    if (got.number)
        return got.number == expected.content.number ? Outcome::Right : Outcome::Wrong;
    if (got == expected.content)
        return Outcome::Right;
    return expected.determinable ? Outcome::Missed : Outcome::Open;
}

} // namespace

Score &Score::operator+=(const Score &other)
{
    documents += other.documents;
    cells += other.cells;
    determinable += other.determinable;
    right += other.right;
    missed += other.missed;
    wrong += other.wrong;
    formsRight += other.formsRight;
    yearsRight += other.yearsRight;
    misreads.insert(misreads.end(), other.misreads.begin(), other.misreads.end());
    return *this;
}

Score compare(const GeneratedReport &truth, const Report &report)
{
    Score score;
    score.documents = 1;
    score.formsRight = report.form == truth.form;
    score.yearsRight = report.year == truth.year;
    QSet<CellId> printed;
    for (const ExpectedCell &expected : truth.cells) {
        printed.insert(expected.id);
        const CellContent got = report.content(expected.id);
        const Outcome outcome = judge(expected, got);
        ++score.cells;
        score.determinable += expected.determinable;
        score.right += expected.determinable && outcome == Outcome::Right;
        score.missed += outcome == Outcome::Missed;
        score.wrong += outcome == Outcome::Wrong;
        if (outcome == Outcome::Missed || outcome == Outcome::Wrong)
            score.misreads.push_back(
                {expected.id, outcome, describe(expected.content), describe(got)});
    }
    for (const Cell &cell : report.cells()) {
        if (cell.number() && !printed.contains(cell.id)) {
            ++score.wrong;
            score.misreads.push_back(
                {cell.id, Outcome::Wrong, u"not_printed"_s, describe(cell.content)});
        }
    }
    return score;
}

} // namespace gouji::testgen
