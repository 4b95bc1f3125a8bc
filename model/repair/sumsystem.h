#pragma once

#include "model/form/formlibrary.h"
#include "model/rules/finding.h"

#include <QSet>

namespace gouji {

/// A cell that takes part in some sum.
struct SumCell {
    CellId id;
    CellContent content;
    std::vector<int> sums; ///< those it takes part in, ascending
    /// What its value is a multiple of, scaled like Number: 1 for counts, for amounts the finest
    /// precision that is printed.
    int64_t step = Number::Scale;
    bool isAmount = false;
    bool mayBeNegative = false;
    bool isFixed = false; ///< the reviewer vouches for it

    /// Something is printed there of which the number cannot be told.
    bool isUnknown() const
    {
        return content.state == CellState::Unreadable || content.state == CellState::Undetermined;
    }
    bool isFilledIn() const { return content.number.has_value(); }
    /// Blank cells count as 0, as they do for the checker; unknown ones have no value.
    int64_t scaled() const { return content.number ? content.number->scaled() : 0; }
    /// Whole and not negative where it has to be.
    bool fitsKind(int64_t scaledValue) const
    {
        return scaledValue % step == 0 && (mayBeNegative || scaledValue >= 0);
    }
};

/// A sum that has to be 0: the relation's left cells count +1, its right cells −1.
struct Sum {
    struct Term {
        int cell = 0;
        int sign = 1;
    };
    QString key; ///< of the relation's finding
    std::vector<Term> terms;
    int unknowns = 0; ///< cells of which the number cannot be told: then it cannot be judged
    int64_t residual = 0; ///< left − right, scaled

    bool isBroken() const { return unknowns == 0 && residual != 0; }
};

/// The value that an edit gives to a cell of the system.
struct SumEdit {
    int cell = 0;
    CellContent after;
    bool operator==(const SumEdit &) const = default;
};

/// The linear relations of a report as sums over numbered cells. They are the checker's relations,
/// expanded from the forms' data; those that are switched off or that lack a printed cell are left
/// out.
class SumSystem {
public:
    /// `findings` are all rule instances, passes included; `fixed` are the cells that nothing may
    /// touch.
    SumSystem(const Report &report, const FormLibrary &library, const Findings &findings,
        const QSet<CellId> &fixed);

    const std::vector<SumCell> &cells() const { return m_cells; }
    const std::vector<Sum> &sums() const { return m_sums; }
    const SumCell &cell(int index) const { return m_cells[size_t(index)]; }
    const Sum &sum(int index) const { return m_sums[size_t(index)]; }
    /// −1 where the cell takes part in no sum.
    int indexOf(const CellId &cell) const { return m_index.value(cell, -1); }

    /// Groups of sums that share cells with each other but not with other groups, as far as a sum
    /// of the group is broken or a number in it is of the wrong kind.
    std::vector<std::vector<int>> brokenComponents() const;
    /// The same sums with other values, which are fixed from now on.
    SumSystem with(const std::vector<SumEdit> &edits) const;

    /// How the sums that an edit touches come out. Sums that cannot be judged are not counted.
    struct Outcome {
        std::vector<int> resolved;
        int stillBroken = 0;
        int newlyBroken = 0;

        bool isClean() const { return !resolved.empty() && stillBroken + newlyBroken == 0; }
    };
    Outcome outcomeOf(const std::vector<SumEdit> &edits) const;
    /// Whether a change of one cell alone resolves all these sums and breaks none.
    bool isExplainedByOneCell(const std::vector<int> &sums) const;

private:
    void add(const Relation &relation, const Report &report, const QSet<CellId> &fixed);
    int add(const CellId &id, const Report &report, const QSet<CellId> &fixed);
    void setAmountSteps();
    bool needsRepair(const std::vector<int> &sums) const;
    void judge();

    std::vector<SumCell> m_cells;
    std::vector<Sum> m_sums;
    QHash<CellId, int> m_index;
};

/// The sign of a cell in a sum; 0 where it does not take part.
int signOf(int cell, const Sum &sum);

/// The largest power of ten up to `coarsest` (one itself) that divides a scaled number: the
/// precision that it is printed with.
int64_t precisionOf(int64_t scaled, int64_t coarsest);

} // namespace gouji
