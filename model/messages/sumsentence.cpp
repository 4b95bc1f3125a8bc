#include "model/messages/sumsentence.h"

#include "model/messages/texts.h"

#include <QMap>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostNamed = 4; ///< a longer sum reads better as bare numbers in the form's order
constexpr size_t MostZeros = 8; ///< a longer sum shows only what is not zero

bool holds(const std::vector<CellId> &cells, const CellId &cell)
{
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

QString magnitude(Number number)
{
    return (number.isNegative() ? -number : number).toString();
}

} // namespace

SumSentence::SumSentence(const Phrasebook &book, const Finding &finding, const Report &report)
    : m_book(book), m_finding(finding), m_report(report), m_names(book, report)
{
    for (size_t i = 0; i < finding.cells.size(); ++i) {
        Terms &side = i < size_t(finding.leftCount) ? m_left : m_right;
        side.push_back(term(finding.cells[i]));
    }
}

SumSentence::Term SumSentence::term(const CellId &cell) const
{
    const QString name = inOneRow() ? m_names.column(cell) : m_names.row(cell);
    if (isPrevious(cell))
        return {m_book.translate("Messages", "last year's %1").arg(name), {}, false};
    return {name, m_report.content(cell), holds(m_finding.assumedZero, cell)};
}

bool SumSentence::inOneRow() const
{
    const std::vector<CellId> &cells = m_finding.cells;
    return std::all_of(cells.begin(), cells.end(),
        [&](const CellId &cell) { return cell.row() == cells.front().row(); });
}

bool SumSentence::reachesBack() const
{
    return std::any_of(m_finding.cells.begin(), m_finding.cells.end(), isPrevious);
}

QString SumSentence::subject() const
{
    if (m_finding.cells.empty())
        return m_finding.scope;
    const CellId &first = m_finding.cells.front();
    if (!inOneRow())
        return m_names.column(first);
    const QString row = m_names.row(first);
    return row.isEmpty() ? m_names.columnGroup(first) : row;
}

/// Without its numbers a sum is known by its name: several go through one column, one through a
/// row.
QString SumSentence::sumName() const
{
    if (m_finding.cells.empty() || inOneRow())
        return subject();
    const char *rule = ruleText(m_finding.rule);
    return m_book.translate("Messages", "%1 (%2)", "subject, the rule about it")
        .arg(subject(), rule ? m_book.translate("Messages", rule) : m_finding.rule);
}

/// The terms that a reader needs to see: those with a number, of a long sum only the others than 0.
SumSentence::Terms SumSentence::shown(const Terms &terms) const
{
    Terms result;
    for (const Term &term : terms) {
        const bool zero =
            term.assumedZero || (term.content.number && term.content.number->isZero());
        const bool known = term.assumedZero || term.content.number;
        if (known && !(zero && terms.size() > MostZeros))
            result.push_back(term);
    }
    return result;
}

QString SumSentence::number(const Term &term) const
{
    return term.content.number ? term.content.number->toString() : u"0"_s;
}

QString SumSentence::named(const Term &term) const
{
    return term.name + u' ' + number(term);
}

/// "29 + 6", or with the names of the terms where they are few.
QString SumSentence::sum(const Terms &side) const
{
    const Terms terms = shown(side);
    QStringList parts;
    for (const Term &term : terms)
        parts << (terms.size() <= MostNamed ? named(term) : number(term));
    return parts.isEmpty() ? u"0"_s : parts.join(" + "_L1);
}

/// "29 + 6 = 35"; of a single term only the term. Last year's numbers are not at hand, so a side
/// that has one tells only what it makes.
QString SumSentence::equation(const Terms &side, const std::optional<Number> &result) const
{
    if (reachesBack() && result) {
        QStringList names;
        for (const Term &term : side)
            names << term.name;
        return names.join(" + "_L1) + " = "_L1 + result->toString();
    }
    return shown(side).size() < 2 || !result ? sum(side)
                                             : sum(side) + " = "_L1 + result->toString();
}

QString SumSentence::compared() const
{
    const Number left = m_finding.left.value_or(Number());
    const Number right = m_finding.right.value_or(Number());
    const QString difference = magnitude(left - right);
    const bool total = m_right.size() == 1;
    if (left == right && total) {
        return m_book.translate("Messages", "%1, and %2 is %3")
            .arg(equation(m_left, left), m_right.front().name, right.toString());
    }
    if (left == right) {
        return m_book.translate("Messages", "%1, and %2")
            .arg(equation(m_left, left), equation(m_right, right));
    }
    if (total) {
        return m_book.translate("Messages", "%1, but %2 is %3 (off by %4)")
            .arg(equation(m_left, left), m_right.front().name, right.toString(), difference);
    }
    return m_book.translate("Messages", "%1, but %2 (off by %3)")
        .arg(equation(m_left, left), equation(m_right, right), difference);
}

/// What was taken for granted where something is not printed as the form demands.
QString SumSentence::assumption() const
{
    if (!m_finding.assumedZero.empty()) {
        QStringList names;
        for (const CellId &cell : m_finding.assumedZero)
            names << term(cell).name;
        return m_book.translate("Messages", "; not filled in and taken as 0: %1")
            .arg(m_book.shortList(names));
    }
    std::vector<CellId> blanks;
    for (const CellId &cell : m_finding.cells) {
        if (!m_report.content(cell).number && !isPrevious(cell))
            blanks.push_back(cell);
    }
    if (!blanks.empty() && m_finding.verdict == Verdict::Fail) {
        return m_book.translate("Messages", "; %1, but no number there makes the sum hold")
            .arg(states(blanks));
    }
    return {};
}

/// "商业企业, 科研机构 are blank; 总计 is unreadable".
QString SumSentence::states(const std::vector<CellId> &cells) const
{
    QMap<CellState, QStringList> names;
    for (const CellId &cell : cells) {
        // Of last year's cells only those come here that hold no number.
        const CellState state = isPrevious(cell) ? CellState::Blank : m_report.content(cell).state;
        names[state] << term(cell).name;
    }
    QStringList parts;
    for (auto it = names.begin(); it != names.end(); ++it) {
        parts << m_book.translate("Messages", "%1 is %2", nullptr, int(it->size()))
                     .arg(m_book.shortList(*it), m_book.translate("Messages", stateText(it.key())));
    }
    return parts.join(m_book.translate("Messages", "; "));
}

/// What the cells that are not filled in would have to hold.
QString SumSentence::wanted() const
{
    const bool totalMissing = m_right.size() == 1 && m_finding.blanks.size() == 1
        && m_finding.blanks.front() == m_finding.cells.back();
    if (totalMissing) {
        return m_book.translate("Messages", "%1, the parts make %2")
            .arg(states(m_finding.blanks), m_finding.missing->toString());
    }
    return m_book.translate("Messages", "%1, the sum needs %2 more")
        .arg(states(m_finding.blanks), m_finding.missing->toString());
}

/// Why the sum cannot be assessed.
QString SumSentence::obstacle() const
{
    if (m_finding.note == "placed_by_relation"_L1) {
        return m_book.translate("Messages",
            "the sum holds, but it was used to tell which number belongs to which cell, so that it "
            "confirms nothing; compare with the original");
    }
    if (m_finding.note == "not_previous_year"_L1) {
        return m_book.translate(
            "Messages", "the report to compare with is not the one of the year before");
    }
    if (!m_finding.missingRows.isEmpty()) {
        QStringList rows;
        for (const QString &row : m_finding.missingRows)
            rows << m_names.row(CellId(m_finding.cells.front().table().toString(), row, u"*"_s));
        return m_book.translate("Messages", "the document does not print %1, which the sum needs")
            .arg(m_book.shortList(rows));
    }
    if (m_finding.missing)
        return wanted();
    return m_book.translate("Messages", "%1, so that the sum cannot be checked")
        .arg(states(m_finding.blanks));
}

QString SumSentence::toString() const
{
    const bool open = m_finding.verdict == Verdict::Unassessable;
    return m_book.translate("Messages", "%1: %2", "subject: what is said of it")
        .arg(open ? sumName() : subject(), open ? obstacle() : compared() + assumption());
}

/// "29 + 6" where all numbers are at hand, else what they make.
QString SumSentence::bare(const Terms &side, const std::optional<Number> &result) const
{
    const Terms terms = shown(side);
    if (terms.empty() || (terms.size() < side.size() && side.size() <= MostZeros))
        return result ? result->toString() : u"?"_s;
    QStringList parts;
    for (const Term &term : terms)
        parts << number(term);
    return parts.join(" + "_L1);
}

QString SumSentence::numbers() const
{
    if (!m_finding.left && !m_finding.right)
        return {};
    const QString left = bare(m_left, m_finding.left);
    const QString right = bare(m_right, m_finding.right);
    if (m_finding.missing) {
        return m_book.translate("Messages", "%1 and %2: %3 missing")
            .arg(left, right, m_finding.missing->toString());
    }
    const bool bound = m_finding.rule.contains("bound"_L1);
    if (bound)
        return left + (m_finding.verdict == Verdict::Fail ? u" > "_s : u" ≤ "_s) + right;
    if (!m_finding.left || !m_finding.right || *m_finding.left == *m_finding.right)
        return left + " = "_L1 + right;
    return m_book.translate("Messages", "%1 ≠ %2, off by %3")
        .arg(left, right, magnitude(*m_finding.left - *m_finding.right));
}

} // namespace gouji
