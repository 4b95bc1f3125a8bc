#include "model/repair/structuralfaults.h"

namespace gouji {

namespace {

/// Digits of a whole number that is not negative; empty for anything else.
QString digitsOf(const SumCell &cell)
{
    const bool plain =
        cell.isFilledIn() && cell.content.number->isWhole() && !cell.content.number->isNegative();
    return plain ? cell.content.number->toString() : QString();
}

std::optional<CellContent> contentOf(const QString &digits)
{
    const auto number = Number::fromDecimal(digits);
    return number ? std::optional(CellContent::of(*number)) : std::nullopt;
}

bool isEmptyOrZero(const SumCell &cell)
{
    return !cell.isUnknown() && cell.scaled() == 0;
}

} // namespace

/// Keeps the candidates that make their sums hold, each once.
class StructuralFaults::Collector {
public:
    explicit Collector(const SumSystem &system) : m_system(system) { }

    /// Takes what cells shall hold; those that hold it already are dropped.
    void offer(SuggestionKind kind, const std::vector<SumEdit> &contents)
    {
        Correction correction {kind, {}, false, false};
        for (const SumEdit &edit : contents) {
            if (edit.cell < 0 || isUntouchable(m_system.cell(edit.cell)))
                return;
            if (m_system.cell(edit.cell).content != edit.after)
                correction.edits.push_back(edit);
        }
        std::sort(correction.edits.begin(), correction.edits.end(),
            [](const SumEdit &a, const SumEdit &b) { return a.cell < b.cell; });
        if (correction.edits.size() > 1 && !isKnown(correction) && isRight(correction))
            m_corrections.push_back(std::move(correction));
    }

    void take(Correction correction) { m_corrections.push_back(std::move(correction)); }
    std::vector<Correction> corrections() && { return std::move(m_corrections); }

private:
    static bool isUntouchable(const SumCell &cell) { return cell.isFixed || cell.isUnknown(); }

    bool isKnown(const Correction &correction) const
    {
        return std::any_of(m_corrections.begin(), m_corrections.end(),
            [&](const Correction &other) { return other.edits == correction.edits; });
    }

    bool isRight(const Correction &correction) const
    {
        const SumSystem::Outcome outcome = m_system.outcomeOf(correction.edits);
        return outcome.isClean() && !m_system.isExplainedByOneCell(outcome.resolved);
    }

    const SumSystem &m_system;
    std::vector<Correction> m_corrections;
};

StructuralFaults::StructuralFaults(const SumSystem &system, const Report &report)
    : m_system(system), m_report(report)
{
    for (const ReportTable &table : report.tables)
        m_grids.push_back(gridOf(table, system));
}

StructuralFaults::Grid StructuralFaults::gridOf(const ReportTable &table, const SumSystem &system)
{
    const FormTable &layout = *table.layout;
    Grid grid {table.id, {}, std::vector<Line>(layout.columns.size())};
    for (const FormLine &row : layout.rows) {
        Line line;
        for (size_t column = 0; column < layout.columns.size(); ++column) {
            line.push_back(system.indexOf(layout.cell(row, layout.columns[column])));
            grid.columns[column].push_back(line.back());
        }
        grid.rows.push_back(std::move(line));
    }
    return grid;
}

std::vector<Correction> StructuralFaults::find() const
{
    Collector found(m_system);
    for (const Grid &grid : m_grids) {
        for (const Line &row : grid.rows) {
            addNeighbours(row, found);
            addShifts(row, found);
            addSplits(row, grid.table, found);
            addJoins(row, found);
            addMisclassified(row, found);
        }
        for (const Line &column : grid.columns) {
            addNeighbours(column, found);
            addShifts(column, found);
        }
        addExchanges(grid, found);
    }
    addFills(found);
    return std::move(found).corrections();
}

void StructuralFaults::addNeighbours(const Line &line, Collector &found) const
{
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        if (line[i] < 0 || line[i + 1] < 0)
            continue;
        found.offer(SuggestionKind::Swap,
            {{line[i], m_system.cell(line[i + 1]).content},
                {line[i + 1], m_system.cell(line[i]).content}});
    }
}

void StructuralFaults::addShifts(const Line &line, Collector &found) const
{
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] < 0 || !isEmptyOrZero(m_system.cell(line[i])))
            continue;
        for (size_t j = 0; j < line.size(); ++j)
            addShift(line, i, j, found);
    }
}

/// Takes the empty cell at `from` out and puts it in at `to`, so that the cells between move by
/// one: no number is lost and none invented.
void StructuralFaults::addShift(const Line &line, size_t from, size_t to, Collector &found) const
{
    std::vector<SumEdit> edits;
    int moved = 0;
    for (size_t i = from; i != to; from < to ? ++i : --i) {
        const int source = line[from < to ? i + 1 : i - 1];
        if (source < 0)
            return;
        moved += m_system.cell(source).scaled() != 0;
        edits.push_back({line[i], m_system.cell(source).content});
    }
    edits.push_back({line[to], m_system.cell(line[from]).content});
    if (moved > 1) // one number alone in the wrong place is misclassified
        found.offer(SuggestionKind::Shift, edits);
}

/// The numbers in a table that have no cell, and 0.
std::vector<CellContent> StructuralFaults::looseNumbers(const QString &table) const
{
    std::vector<CellContent> contents {CellContent::of(Number(0))};
    for (const UnplacedNumber &unplaced : m_report.unplaced) {
        const auto content = contentOf(unplaced.raw.simplified());
        if (unplaced.table == table && content)
            contents.push_back(*content);
    }
    return contents;
}

/// The digits of two neighbours are one number. What follows moves up by one, as far as some cell,
/// which is then 0; at the end of the row it may also hold a number that has no cell.
void StructuralFaults::addSplits(const Line &row, const QString &table, Collector &found) const
{
    for (size_t i = 0; i + 1 < row.size(); ++i) {
        if (row[i] < 0 || row[i + 1] < 0)
            continue;
        const QString head = digitsOf(m_system.cell(row[i]));
        const QString tail = digitsOf(m_system.cell(row[i + 1]));
        const auto whole = contentOf(head + tail);
        if (head.isEmpty() || tail.isEmpty() || head == u"0" || !whole)
            continue;
        std::vector<SumEdit> edits {{row[i], *whole}};
        for (size_t end = i + 1; end < row.size() && row[end] >= 0; ++end) {
            const bool isLast = end + 1 == row.size();
            for (const CellContent &last : looseNumbers(isLast ? table : QString())) {
                edits.push_back({row[end], last});
                found.offer(SuggestionKind::Split, edits);
                edits.pop_back();
            }
            if (!isLast && row[end + 1] >= 0)
                edits.push_back({row[end], m_system.cell(row[end + 1]).content});
        }
    }
}

/// The digits of a cell are two numbers; the second belongs into the next cell, and what follows
/// moves on by one into a cell that is empty.
void StructuralFaults::addJoins(const Line &row, Collector &found) const
{
    for (size_t i = 0; i + 1 < row.size(); ++i) {
        const QString digits = row[i] < 0 ? QString() : digitsOf(m_system.cell(row[i]));
        for (qsizetype cut = 1; cut < digits.size(); ++cut) {
            const QString tail = digits.mid(cut);
            if (tail.startsWith(u'0') && tail.size() > 1)
                continue;
            std::vector<SumEdit> edits {
                {row[i], *contentOf(digits.left(cut))}, {row[i + 1], *contentOf(tail)}};
            for (size_t end = i + 1; end < row.size() && row[end] >= 0; ++end) {
                if (isEmptyOrZero(m_system.cell(row[end])))
                    found.offer(SuggestionKind::Join, edits);
                if (end + 1 < row.size())
                    edits.push_back({row[end + 1], m_system.cell(row[end]).content});
            }
        }
    }
}

void StructuralFaults::addExchanges(const Grid &grid, Collector &found) const
{
    for (size_t a = 0; a < grid.rows.size(); ++a) {
        for (size_t b = a + 1; b < grid.rows.size(); ++b) {
            std::vector<SumEdit> edits;
            for (size_t column = 0; column < grid.columns.size(); ++column) {
                const int first = grid.rows[a][column];
                const int second = grid.rows[b][column];
                if (first < 0 || second < 0)
                    break;
                edits.push_back({first, m_system.cell(second).content});
                edits.push_back({second, m_system.cell(first).content});
            }
            if (edits.size() == 2 * grid.columns.size())
                found.offer(SuggestionKind::Swap, edits);
        }
    }
}

/// For each cell whose decrease would mend one of its sums: the same amount in another column.
void StructuralFaults::addMisclassified(const Line &row, Collector &found) const
{
    for (const int from : row) {
        if (from < 0)
            continue;
        for (const int sumIndex : m_system.cell(from).sums) {
            const Sum &sum = m_system.sum(sumIndex);
            const Number amount = Number::fromScaled(signOf(from, sum) * sum.residual);
            const Number before = Number::fromScaled(m_system.cell(from).scaled());
            if (!sum.isBroken() || amount.isNegative() || before < amount)
                continue;
            for (const int to : row) {
                if (to < 0 || to == from)
                    continue;
                const Number other = Number::fromScaled(m_system.cell(to).scaled());
                found.offer(SuggestionKind::Misclassified,
                    {{from, CellContent::of(before - amount)},
                        {to, CellContent::of(other + amount)}});
            }
        }
    }
}

/// What a cell that could not be read has to hold, where it is the only such cell of a sum and all
/// such sums agree.
std::optional<int64_t> StructuralFaults::valueToldBySums(int cell) const
{
    std::optional<int64_t> told;
    for (const int index : m_system.cell(cell).sums) {
        const Sum &sum = m_system.sum(index);
        const bool allFilledIn =
            std::all_of(sum.terms.begin(), sum.terms.end(), [&](const Sum::Term &term) {
                return term.cell == cell || m_system.cell(term.cell).isFilledIn();
            });
        if (!allFilledIn)
            continue;
        const int64_t value = -signOf(cell, sum) * sum.residual;
        if (told && *told != value)
            return std::nullopt;
        told = value;
    }
    return told;
}

void StructuralFaults::addFills(Collector &found) const
{
    for (int cell = 0; cell < int(m_system.cells().size()); ++cell) {
        if (!m_system.cell(cell).isUnknown() || m_system.cell(cell).isFixed)
            continue;
        const auto value = valueToldBySums(cell);
        if (value && m_system.cell(cell).fitsKind(*value))
            found.take({SuggestionKind::Fill, {{cell, CellContent::of(Number::fromScaled(*value))}},
                true, true});
    }
}

} // namespace gouji
