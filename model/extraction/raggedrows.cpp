#include "model/extraction/raggedrows.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

namespace gouji {

namespace {

constexpr size_t MostPlacements = 6435; ///< of one row: C(15, 7)
constexpr size_t MostCombinations = 100'000; ///< of all rows together

using Places = std::vector<int>; ///< for each shown content, its column

/// All ways to put `count` contents in order into `columns` places.
std::vector<Places> allPlacements(int count, int columns)
{
    std::vector<Places> all;
    Places places(static_cast<size_t>(count), 0);
    const std::function<void(int, int)> put = [&](int index, int from) {
        if (all.size() > MostPlacements)
            return;
        if (index == count) {
            all.push_back(places);
            return;
        }
        for (int column = from; column <= columns - (count - index); ++column) {
            places[size_t(index)] = column;
            put(index + 1, column + 1);
        }
    };
    put(0, 0);
    return all;
}

/// All ways to put them side by side.
std::vector<Places> allShifts(int count, int columns)
{
    std::vector<Places> all;
    for (int first = 0; first + count <= columns; ++first) {
        Places places(static_cast<size_t>(count), first);
        for (size_t i = 0; i < places.size(); ++i)
            places[i] += int(i);
        all.push_back(std::move(places));
    }
    return all;
}

/// Placements that put the numbers other than 0 in the same columns cannot be told apart by sums.
struct PlacementClass {
    std::vector<Number> values; ///< for each column, blanks as 0
    std::vector<Places> members;
};

std::vector<PlacementClass> classesOf(const RaggedRow &row, int columns)
{
    std::vector<PlacementClass> classes;
    const int count = int(row.shown.size());
    for (const Places &places :
        row.inOnePiece ? allShifts(count, columns) : allPlacements(count, columns)) {
        std::vector<Number> values(static_cast<size_t>(columns));
        for (size_t i = 0; i < places.size(); ++i) {
            if (row.shown[i].kind == SlotContent::Kind::Item)
                values[size_t(places[i])] = row.numbers[size_t(row.shown[i].item)];
        }
        const auto it = std::find_if(classes.begin(), classes.end(),
            [&](const PlacementClass &known) { return known.values == values; });
        if (it != classes.end())
            it->members.push_back(places);
        else
            classes.push_back({std::move(values), {places}});
    }
    return classes;
}

/// The table's relations as sums over the ragged rows' places and one known rest.
struct Term {
    int row; ///< index of the ragged row
    int column;
    int sign;
};

struct Equation {
    const Relation *relation;
    std::vector<Term> terms;
    Number rest;
};

class Solver {
public:
    Solver(const std::vector<RaggedRow> &rows, const FormTable &table,
        const QHash<CellId, Number> &known)
        : m_rows(rows), m_table(table)
    {
        for (const Relation &relation : table.relations)
            addEquation(relation, known);
        for (const RaggedRow &row : rows)
            m_classes.push_back(classesOf(row, int(table.columns.size())));
    }

    std::vector<RaggedPlacement> run()
    {
        size_t combinations = 1;
        for (const auto &classes : m_classes)
            combinations *= std::min(classes.size(), MostCombinations);
        m_kept.assign(m_rows.size(), {});
        if (combinations <= MostCombinations) {
            m_choice.assign(m_rows.size(), 0);
            choose(0);
        } else {
            keepEverything();
        }
        std::vector<RaggedPlacement> placements;
        for (size_t row = 0; row < m_rows.size(); ++row)
            placements.push_back(agreement(row));
        return placements;
    }

private:
    void addEquation(const Relation &relation, const QHash<CellId, Number> &known)
    {
        Equation equation {&relation, {}, {}};
        bool complete = true;
        const auto add = [&](const std::vector<CellId> &cells, int sign) {
            for (const CellId &cell : cells) {
                const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                    [&](const RaggedRow &ragged) { return cell.row() == ragged.row; });
                complete = complete && (row != m_rows.end() || known.contains(cell));
                if (row != m_rows.end())
                    equation.terms.push_back(
                        {int(row - m_rows.begin()), m_table.columnIndex(cell.column()), sign});
                else if (sign > 0)
                    equation.rest += known.value(cell);
                else
                    equation.rest = equation.rest - known.value(cell);
            }
        };
        add(relation.left, 1);
        add(relation.right, -1);
        if (complete && !equation.terms.empty())
            m_equations.push_back(std::move(equation));
        else
            m_incomplete.push_back(std::move(equation));
    }

    bool holds(const Equation &equation) const
    {
        Number sum = equation.rest;
        for (const Term &term : equation.terms) {
            const Number value =
                m_classes[size_t(term.row)][m_choice[size_t(term.row)]].values[size_t(term.column)];
            sum = term.sign > 0 ? sum + value : sum - value;
        }
        return sum.isZero();
    }

    void choose(size_t row)
    {
        if (row < m_rows.size()) {
            for (size_t i = 0; i < m_classes[row].size(); ++i) {
                m_choice[row] = i;
                choose(row + 1);
            }
            return;
        }
        const int broken = int(std::count_if(m_equations.begin(), m_equations.end(),
            [this](const Equation &equation) { return !holds(equation); }));
        if (broken > m_fewestBroken)
            return;
        if (broken < m_fewestBroken) {
            m_fewestBroken = broken;
            m_kept.assign(m_rows.size(), {});
            m_holding.clear();
            for (const Equation &equation : m_equations)
                m_holding.push_back(holds(equation));
        }
        for (size_t i = 0; i < m_equations.size(); ++i)
            m_holding[i] = m_holding[i] && holds(m_equations[i]);
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_kept[i].insert(m_choice[i]);
    }

    void keepEverything()
    {
        for (size_t row = 0; row < m_rows.size(); ++row) {
            for (size_t i = 0; i < m_classes[row].size(); ++i)
                m_kept[row].insert(i);
        }
        m_holding.assign(m_equations.size(), false);
    }

    RaggedPlacement agreement(size_t row) const
    {
        const size_t columns = m_table.columns.size();
        RaggedPlacement placement {{}, std::vector<QStringList>(columns)};
        if (m_rows[row].inOnePiece && !allHold(row)) {
            placement.contents.assign(columns, {SlotContent::Kind::Unknown, -1});
            return placement;
        }
        bool first = true;
        for (const size_t kept : m_kept[row]) {
            for (const Places &places : m_classes[row][kept].members) {
                std::vector<SlotContent> contents(columns);
                for (size_t i = 0; i < places.size(); ++i)
                    contents[size_t(places[i])] = m_rows[row].shown[i];
                if (first)
                    placement.contents = contents;
                for (size_t i = 0; i < columns; ++i) {
                    if (contents[i].kind != placement.contents[i].kind
                        || contents[i].item != placement.contents[i].item)
                        placement.contents[i] = {SlotContent::Kind::Unknown, -1};
                }
                first = false;
            }
        }
        for (size_t column = 0; column < columns; ++column) {
            placement.placedBy[column] = usedRelations(row, int(column));
            SlotContent &slot = placement.contents[column];
            if (slot.kind == SlotContent::Kind::Item && placement.placedBy[column].isEmpty()
                && !alwaysHolds(row, column, slot))
                slot = {SlotContent::Kind::Unknown, -1};
        }
        return placement;
    }

    /// True where every sum over the row holds: a piece that was shifted into place, or lost a cell
    /// within, would break some.
    bool allHold(size_t row) const
    {
        const auto covers = [row](const Equation &equation) {
            return std::any_of(equation.terms.begin(), equation.terms.end(),
                [row](const Term &term) { return term.row == int(row); });
        };
        for (size_t i = 0; i < m_equations.size(); ++i) {
            if (covers(m_equations[i]) && !m_holding[i])
                return false;
        }
        return !m_equations.empty()
            && std::none_of(m_incomplete.begin(), m_incomplete.end(), covers);
    }

    /// True where the item stands in the column in every placement, so that no sum had to decide.
    bool alwaysHolds(size_t row, size_t column, const SlotContent &slot) const
    {
        const auto hasItThere = [&](const Places &places) {
            for (size_t i = 0; i < places.size(); ++i) {
                if (size_t(places[i]) == column)
                    return m_rows[row].shown[i].item == slot.item;
            }
            return false;
        };
        return std::all_of(
            m_classes[row].begin(), m_classes[row].end(), [&](const PlacementClass &kind) {
                return std::all_of(kind.members.begin(), kind.members.end(), hasItThere);
            });
    }

    /// Where sums had to choose between placements, those that hold in every best one have decided.
    QStringList usedRelations(size_t row, int column) const
    {
        QStringList used;
        if (m_kept[row].size() == m_classes[row].size())
            return used;
        for (size_t i = 0; i < m_equations.size(); ++i) {
            const auto &terms = m_equations[i].terms;
            const bool covers = std::any_of(terms.begin(), terms.end(),
                [&](const Term &term) { return term.row == int(row) && term.column == column; });
            if (covers && m_holding[i])
                used << m_equations[i].relation->rule + u'/' + m_equations[i].relation->scope;
        }
        return used;
    }

    const std::vector<RaggedRow> &m_rows;
    const FormTable &m_table;
    std::vector<Equation> m_equations;
    std::vector<Equation> m_incomplete; ///< over cells that are not known
    std::vector<std::vector<PlacementClass>> m_classes; ///< for each row
    std::vector<size_t> m_choice;
    int m_fewestBroken = std::numeric_limits<int>::max();
    std::vector<std::set<size_t>> m_kept; ///< for each row, classes of some best combination
    std::vector<bool> m_holding; ///< equations that hold in every best combination
};

} // namespace

std::vector<RaggedPlacement> placeRaggedRows(
    const std::vector<RaggedRow> &rows, const FormTable &table, const QHash<CellId, Number> &known)
{
    return rows.empty() ? std::vector<RaggedPlacement> {} : Solver(rows, table, known).run();
}

} // namespace gouji
