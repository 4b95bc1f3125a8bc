#pragma once

#include "model/extraction/rowreader.h"

#include <optional>
#include <set>
#include <vector>

namespace gouji {

/// A row and what the form says of it.
struct RowOfForm {
    const RowReading *reading;
    int places; ///< how many values it has
    /// Rows of one table whose labels are nested equally deep: merged label cells leave the same
    /// separators before their first value.
    QString kind;
    /// Rows of one table that print equally many labels of their own, the first row of a group its
    /// parent, too: they are padded alike.
    QString group;
    int lastHeaders = 0; ///< how many headers stand in the row above the first row
};

RowOfForm rowOfForm(const RowReading &reading, const FormTable &table, const FormLine &row);

/// What one document uses to separate cells, and how much more of it a blank cell leaves. Learnt
/// from the rows that are complete: nothing else in a flattened table tells a blank from nothing.
class SeparatorModel {
public:
    static SeparatorModel learn(const std::vector<RowOfForm> &rows);

    /// The blanks that a row shows before, between and after its items (items + 1 counts, one count
    /// for a row without items); nothing where the gaps are no whole number of blanks.
    std::optional<std::vector<int>> visibleBlanks(const RowOfForm &row) const;
    /// The blanks between the items alone, for rows whose ends cannot be told; nothing as above.
    std::optional<std::vector<int>> innerBlanks(const RowReading &row) const;

    /// True where the row stands on one line with exactly the cells of complete rows: then even
    /// blanks at its ends are sure.
    bool knowsCells(const RowOfForm &row) const;

    /// True where what bounds a row, or pads merged cells, looks like what stands for blanks.
    bool boundsLookLikeBlanks() const { return m_kind == Kind::Pipes || m_kind == Kind::Tabs; }

private:
    enum class Kind { None, Newlines, Tabs, Pipes };

    static std::optional<SeparatorModel> guess(const std::vector<RowOfForm> &rows);
    SeparatorModel generalised(const std::vector<RowOfForm> &rows) const;
    SeparatorModel widened(const std::vector<RowOfForm> &rows) const;
    bool learnLeast(const std::vector<RowOfForm> &rows);
    int count(const Gap &gap) const;
    std::optional<int> firstBase(const RowOfForm &row) const;
    std::optional<int> leadingBlanks(const RowOfForm &row, int others) const;
    std::optional<int> leadingBlanksBelowHeader(const RowOfForm &row, int shown) const;
    std::vector<int> blanksBeyondRowEnd(int count, const std::set<int> &bases) const;
    std::set<int> rowEnds(const RowOfForm &row) const;
    void learnLineCells(const std::vector<RowOfForm> &complete);
    void guessLineCells(const std::vector<RowOfForm> &rows);
    bool knowsLine(const RowOfForm &row) const;
    std::optional<std::vector<int>> exactBlanks(const RowOfForm &row) const;
    std::optional<std::pair<int, int>> lineSurplus(const RowOfForm &row) const;
    std::vector<int> lineBlanks(const RowOfForm &row) const;
    void learnPadding(const std::vector<RowOfForm> &rows);
    std::optional<int> padding(const RowOfForm &row) const;
    void learnBases(const std::vector<RowOfForm> &complete);
    std::optional<int> trailingBlanks(const RowOfForm &row, int wanted) const;
    int fit(const std::vector<RowOfForm> &rows) const;

    Kind m_kind = Kind::None;
    QHash<QString, int> m_first; ///< between label and first value of a complete row, by its kind
                                 ///< and whether a line ends there
    int m_between = 1;
    bool m_drawn = false; ///< some rows stand in a grid
    int m_lead = 0; ///< at the start of a line, before the label or the first cell
    bool m_rowsOnLines = false; ///< complete rows hold no line break
    /// Seen behind the last value of complete rows: of one table, or (key "") of all; with a
    /// trailing "$" of rows that no further row follows, with "|" of rows that end in a run of
    /// pipes.
    QHash<QString, std::set<int>> m_last;
    std::optional<int> m_beforeRun; ///< behind the last value, where a run of pipes ends the row
    QHash<QString, int> m_cells; ///< of a row whose label is one cell, runs included, by labelKind
    /// How many further cells the lines of complete rows have before and behind the form's, by
    /// labelKind and (key "") of all.
    QHash<QString, std::set<std::pair<int, int>>> m_lineSurplus;
    /// What stands before the first and behind the last value of complete rows, by group and
    /// (key "") of all.
    struct Ends {
        int first;
        int last;
        int run;
        auto operator<=>(const Ends &) const = default;
    };
    QHash<QString, std::set<Ends>> m_ends;
    int m_width = 1; ///< further separators for each blank
};

} // namespace gouji
