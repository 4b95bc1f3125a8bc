#include "model/rules/diagnosis.h"

#include "model/rules/sumsystem.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// An explanation, and the failed sums that it explains.
struct Explanation {
    Diagnosis diagnosis;
    std::vector<Finding *> sums;
};

/// Looks for explanations of one report's failed sums.
class Diagnoser {
public:
    Diagnoser(Findings &findings, const Report &report) : m_system(findings), m_report(report) { }

    void run();

private:
    void findMisclassified(const QString &rule);
    void findSwappedDigits(const Finding &sum);
    void findSplitNumbers(const Finding &sum);
    void findShiftedRows(const ReportTable &table);
    std::optional<CellChanges> refilled(const FormTable &table, const FormLine &row) const;

    bool holdsInRows() const;
    bool areEqual(const FormTable &table, const FormLine &a, const FormLine &b) const;
    std::optional<Number> number(const CellId &cell) const { return m_report.content(cell).number; }
    void add(Diagnosis diagnosis, std::vector<Finding *> sums);

    SumSystem m_system;
    const Report &m_report;
    std::vector<Explanation> m_explanations;
};

bool isDigit(const std::optional<Number> &number)
{
    return number && number->isWhole() && !number->isNegative() && *number < Number(10);
}

/// Whether one number becomes the other when two neighbouring digits are swapped.
bool areSwapped(Number a, Number b)
{
    const QString from = a.toString();
    const QString to = b.toString();
    if (from.size() != to.size())
        return false;
    const auto at = std::mismatch(from.begin(), from.end(), to.begin()).first - from.begin();
    return at + 1 < from.size() && from[at] == to[at + 1] && from[at + 1] == to[at]
        && QStringView(from).mid(at + 2) == QStringView(to).mid(at + 2) && from[at].isDigit()
        && from[at + 1].isDigit();
}

std::vector<CellId> cellsOf(const FormTable &table, const FormLine &row)
{
    std::vector<CellId> cells;
    for (const FormLine &column : table.columns)
        cells.push_back(table.cell(row, column));
    return cells;
}

void Diagnoser::run()
{
    if (m_system.failed().empty())
        return;
    for (const Finding *sum : m_system.failed()) {
        findSwappedDigits(*sum);
        findSplitNumbers(*sum);
    }
    for (const ReportTable &table : m_report.tables)
        findShiftedRows(table);
    findMisclassified(u"requests.processed_total"_s);
    findMisclassified(u"requests.balance"_s);
    for (Finding *sum : m_system.failed()) {
        const auto explains = [sum](const Explanation &explanation) {
            return std::find(explanation.sums.begin(), explanation.sums.end(), sum)
                != explanation.sums.end();
        };
        const auto first = std::find_if(m_explanations.begin(), m_explanations.end(), explains);
        if (std::count_if(first, m_explanations.end(), explains) == 1)
            sum->diagnosis = first->diagnosis;
    }
}

void Diagnoser::add(Diagnosis diagnosis, std::vector<Finding *> sums)
{
    const bool isKnown = std::any_of(m_explanations.begin(), m_explanations.end(),
        [&](const Explanation &known) { return known.diagnosis == diagnosis; });
    if (!isKnown)
        m_explanations.push_back({std::move(diagnosis), std::move(sums)});
}

/// A request in the wrong column leaves its row's total and the total column as they should be.
void Diagnoser::findMisclassified(const QString &rule)
{
    std::vector<Finding *> failed;
    std::copy_if(m_system.failed().begin(), m_system.failed().end(), std::back_inserter(failed),
        [&rule](const Finding *sum) { return sum->rule == rule; });
    const auto isTotal = [](const Finding *sum) { return sum->scope == "total"_L1; };
    if (failed.size() != 2 || std::any_of(failed.begin(), failed.end(), isTotal) || !holdsInRows())
        return;
    const Number off = SumSystem::difference(*failed[0]);
    if (off != -SumSystem::difference(*failed[1]))
        return;
    const auto total = [](const Finding *sum) { return sum->cells[size_t(sum->leftCount)]; };
    add({u"misclassified"_s, {total(failed[0]), total(failed[1])}, {std::max(off, -off)}}, failed);
}

bool Diagnoser::holdsInRows() const
{
    return std::none_of(m_system.failed().begin(), m_system.failed().end(),
        [](const Finding *sum) { return sum->rule == "requests.row_total"_L1; });
}

void Diagnoser::findSwappedDigits(const Finding &sum)
{
    const Number off = SumSystem::difference(sum);
    if (!off.isWhole() || off.whole() % 9 != 0)
        return;
    for (size_t i = 0; i < sum.cells.size(); ++i) {
        const CellId &cell = sum.cells[i];
        const auto held = number(cell);
        const Number delta = qsizetype(i) < sum.leftCount ? -off : off;
        if (!held || !areSwapped(*held, *held + delta) || !m_system.wouldHold({{cell, delta}}))
            continue;
        add({u"swapped_digits"_s, {cell}, {*held, *held + delta}},
            m_system.failedBy({{cell, delta}}));
    }
}

/// The joined number belongs into the first cell or into the second, and 0 into the other.
void Diagnoser::findSplitNumbers(const Finding &sum)
{
    for (size_t i = 0; i + 1 < sum.cells.size(); ++i) {
        const CellId &first = sum.cells[i];
        const CellId &second = sum.cells[i + 1];
        const auto tens = number(first);
        const auto ones = number(second);
        if (first.row() != second.row() || !isDigit(tens) || !isDigit(ones) || tens->isZero())
            continue;
        const Number joined(10 * tens->whole() + ones->whole());
        for (const CellChanges &changes : {CellChanges {{first, joined - *tens}, {second, -*ones}},
                 CellChanges {{first, -*tens}, {second, joined - *ones}}}) {
            if (m_system.wouldHold(changes)) {
                add({u"split_number"_s, {first, second}, {*tens, *ones, joined}},
                    m_system.failedBy(changes));
            }
        }
    }
}

void Diagnoser::findShiftedRows(const ReportTable &table)
{
    const auto &rows = table.layout->rows;
    for (size_t i = 0; i + 1 < rows.size(); ++i) {
        if (!areEqual(*table.layout, rows[i], rows[i + 1]))
            continue;
        for (const FormLine &row : {rows[i], rows[i + 1]}) {
            const auto changes = refilled(*table.layout, row);
            if (!changes)
                continue;
            std::vector<CellId> cells = cellsOf(*table.layout, rows[i]);
            const std::vector<CellId> repeated = cellsOf(*table.layout, rows[i + 1]);
            cells.insert(cells.end(), repeated.begin(), repeated.end());
            add({u"shifted_row"_s, std::move(cells), {}}, m_system.failedBy(*changes));
        }
    }
}

bool Diagnoser::areEqual(const FormTable &table, const FormLine &a, const FormLine &b) const
{
    bool isEmpty = true;
    for (const FormLine &column : table.columns) {
        const auto left = number(table.cell(a, column));
        if (!left || left != number(table.cell(b, column)))
            return false;
        isEmpty = isEmpty && left->isZero();
    }
    return !isEmpty;
}

/// The numbers of a row that would make all columns hold, as changes; nothing where there are none,
/// or where fewer than two columns change: then it is no row that went astray.
std::optional<CellChanges> Diagnoser::refilled(const FormTable &table, const FormLine &row) const
{
    CellChanges changes;
    for (const CellId &cell : cellsOf(table, row)) {
        for (const Finding *sum : m_system.failed()) {
            const auto at = std::find(sum->cells.begin(), sum->cells.end(), cell);
            const bool isNew = changes.empty() || changes.back().cell != cell;
            if (at == sum->cells.end() || sum->rule == "requests.row_total"_L1 || !isNew)
                continue;
            const Number off = SumSystem::difference(*sum);
            changes.push_back({cell, at - sum->cells.begin() < sum->leftCount ? -off : off});
            if ((*number(cell) + changes.back().delta).isNegative())
                return std::nullopt;
        }
    }
    const bool fits = changes.size() > 1 && m_system.wouldHold(changes);
    return fits ? std::optional(changes) : std::nullopt;
}

} // namespace

void diagnose(Findings &findings, const Report &report)
{
    Diagnoser(findings, report).run();
}

} // namespace gouji
