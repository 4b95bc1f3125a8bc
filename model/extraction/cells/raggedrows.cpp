#include "model/extraction/cells/raggedrows.h"

#include "model/extraction/cells/placements.h"

#include <algorithm>
#include <limits>
#include <set>

namespace gouji {

namespace {

constexpr size_t MostCombinations = 100'000; ///< of all rows together

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
    int lastRow = -1; ///< the last ragged row of the terms
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
            m_classes.push_back(placementClasses(row, int(table.columns.size())));
    }

    std::vector<RaggedPlacement> run()
    {
        size_t combinations = 1;
        for (const auto &classes : m_classes)
            combinations *= std::min(classes.size(), MostCombinations);
        m_kept.assign(m_rows.size(), {});
        if (combinations <= MostCombinations) {
            m_choice.assign(m_rows.size(), 0);
            m_holds.assign(m_equations.size(), false);
            choose(0, 0);
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
        Equation equation {&relation, {}, {}, -1};
        bool complete = true;
        const auto add = [&](const std::vector<CellId> &cells, int sign) {
            for (const CellId &cell : cells) {
                const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                    [&](const RaggedRow &ragged) { return cell.row() == ragged.row; });
                complete = complete && (row != m_rows.end() || known.contains(cell));
                if (row != m_rows.end()) {
                    const int index = int(row - m_rows.begin());
                    equation.terms.push_back({index, m_table.columnIndex(cell.column()), sign});
                    equation.lastRow = std::max(equation.lastRow, index);
                } else if (sign > 0)
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

    /// Tries every class of a row and of those behind it, unless `broken`, the number of equations
    /// that are broken already, is too large.
    void choose(size_t row, int broken)
    {
        if (row == m_rows.size()) {
            keepChoice(broken);
            return;
        }
        for (size_t i = 0; i < m_classes[row].size(); ++i) {
            m_choice[row] = i;
            const int brokenNow = broken + settle(row);
            if (brokenNow <= m_fewestBroken)
                choose(row + 1, brokenNow);
        }
    }

    /// How many of the equations that end with a row are broken.
    int settle(size_t row)
    {
        int broken = 0;
        for (size_t i = 0; i < m_equations.size(); ++i) {
            if (m_equations[i].lastRow != int(row))
                continue;
            m_holds[i] = holds(m_equations[i]);
            broken += !m_holds[i];
        }
        return broken;
    }

    void keepChoice(int broken)
    {
        if (broken < m_fewestBroken) {
            m_fewestBroken = broken;
            m_kept.assign(m_rows.size(), {});
            m_holding = m_holds;
        }
        for (size_t i = 0; i < m_equations.size(); ++i)
            m_holding[i] = m_holding[i] && m_holds[i];
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
        placement.contents = agreedContents(row);
        for (size_t column = 0; column < columns; ++column) {
            placement.placedBy[column] = usedRelations(row, int(column));
            SlotContent &slot = placement.contents[column];
            if (slot.kind == SlotContent::Kind::Item && placement.placedBy[column].isEmpty()
                && !alwaysHolds(row, column, slot))
                slot = {SlotContent::Kind::Unknown, -1};
        }
        return placement;
    }

    /// What each column holds in all kept placements; Unknown where they disagree.
    std::vector<SlotContent> agreedContents(size_t row) const
    {
        const auto contentAt = [&](Placement placement, size_t column) {
            const int index = shownAt(placement, column);
            return index < 0 ? SlotContent {} : m_rows[row].shown[size_t(index)];
        };
        std::vector<SlotContent> contents;
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            const size_t first = *m_kept[row].begin();
            SlotContent agreed = contentAt(m_classes[row][first].members.front(), column);
            const auto agrees = [&](Placement placement) {
                const SlotContent other = contentAt(placement, column);
                return other.kind == agreed.kind && other.item == agreed.item;
            };
            const bool same = std::all_of(m_kept[row].begin(), m_kept[row].end(), [&](size_t kept) {
                const std::vector<Placement> &members = m_classes[row][kept].members;
                return std::all_of(members.begin(), members.end(), agrees);
            });
            contents.push_back(same ? agreed : SlotContent {SlotContent::Kind::Unknown, -1});
        }
        return contents;
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
        const auto hasItThere = [&](Placement placement) {
            const int index = shownAt(placement, column);
            return index >= 0 && m_rows[row].shown[size_t(index)].item == slot.item;
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
    std::vector<bool> m_holds; ///< which equations hold for the choice so far
    std::vector<bool> m_holding; ///< equations that hold in every best combination
};

} // namespace

std::vector<RaggedPlacement> placeRaggedRows(
    const std::vector<RaggedRow> &rows, const FormTable &table, const QHash<CellId, Number> &known)
{
    return rows.empty() ? std::vector<RaggedPlacement> {} : Solver(rows, table, known).run();
}

} // namespace gouji
