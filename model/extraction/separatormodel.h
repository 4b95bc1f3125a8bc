#pragma once

#include "model/extraction/rowreader.h"

#include <optional>
#include <set>
#include <vector>

namespace gouji {

/// A row and how many places the form gives it.
struct RowOfForm {
    const RowReading *reading;
    int places;
};

/// What one document uses to separate cells, and how much more of it a blank cell leaves. Learnt from
/// the rows that are complete: nothing else in a flattened table tells a blank from nothing.
class SeparatorModel {
public:
    static SeparatorModel learn(const std::vector<RowOfForm> &rows);

    /// The blanks that a row shows before, between and after its items (items + 1 counts, one count
    /// for a row without items); nothing where the gaps are no whole number of blanks.
    std::optional<std::vector<int>> visibleBlanks(const RowReading &row, int places) const;
    /// False where blanks leave no trace (single spaces) or no row is complete.
    bool showsBlanks() const { return m_kind != Kind::None; }
    /// True where blanks at the end of a row may be missing but all others are shown (tabs).
    bool trimsRowEnds() const { return m_kind == Kind::Tabs; }

private:
    enum class Kind { None, Newlines, Tabs, Pipes };

    int count(const Gap &gap) const;
    void learnBases(const std::vector<RowOfForm> &complete);
    int trailingBlanks(int count, int wanted) const;
    double fit(const std::vector<RowOfForm> &rows) const;

    Kind m_kind = Kind::None;
    int m_first = 1; ///< separators between label and first value of a complete row
    int m_between = 1;
    std::set<int> m_last {1}; ///< seen behind the last value of complete rows
    int m_width = 1; ///< further separators for each blank
};

} // namespace gouji
