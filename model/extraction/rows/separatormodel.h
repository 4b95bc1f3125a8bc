#pragma once

#include "model/extraction/cells/rowofform.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace gouji {

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

    /// True where the row has exactly the cells of complete rows, on one line or by what separates
    /// them and stands at both ends: then even blanks at its ends are sure.
    bool knowsCells(const RowOfForm &row) const;

    /// True where a row has as many items as places, but also shows blanks or lacks separators
    /// between them: then some of the items are not its own.
    bool contradicts(const RowReading &row) const;

    /// True where what bounds the row, or pads merged cells, looks like what stands for blanks.
    bool boundsLookLikeBlanks(const RowReading &row) const
    {
        return m_kind == Kind::Pipes || m_kind == Kind::Tabs || row.endsTable;
    }

private:
    enum class Kind { None, Newlines, Tabs, Pipes };

    /// Which rows end alike: those of one table, or (without a name) all.
    struct RowEnd {
        QString table;
        bool endsSection = false; ///< no further row follows
        bool run = false; ///< the row ends in a run of pipes

        bool operator<(const RowEnd &other) const
        {
            return std::tie(endsSection, run, table)
                < std::tie(other.endsSection, other.run, other.table);
        }
    };

    /// What stands before the first and behind the last value of a row.
    struct Ends {
        int first;
        int last;
        auto operator<=>(const Ends &) const = default;
    };

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
    void learnPadding(const std::vector<RowOfForm> &rows);
    std::optional<int> padding(const RowOfForm &row) const;
    void learnBases(const std::vector<RowOfForm> &complete);
    int total(const Gap &gap) const;
    QString endKey(const RowOfForm &row) const;
    void learnEndsOfKinds(
        const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows);
    void learnEnds(const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows);
    void learnUniformity(const std::vector<RowOfForm> &rows);
    void learnTableEnd(const std::vector<RowOfForm> &rows);
    void learnEndsOfOtherGroups(const std::vector<RowOfForm> &rows);
    void learnLineCells(const std::vector<RowOfForm> &complete, const std::vector<RowOfForm> &rows);
    void guessLineCells(const std::vector<RowOfForm> &rows);
    std::optional<std::pair<int, int>> lineSurplus(const RowOfForm &row) const;
    bool knowsLine(const RowOfForm &row) const;
    std::vector<int> lineBlanks(const RowOfForm &row) const;
    std::optional<std::vector<int>> surplusBlanks(const RowOfForm &row) const;
    std::optional<std::vector<int>> exactBlanks(const RowOfForm &row) const;
    std::optional<std::vector<int>> blanksBeforeEmptyLines(const RowOfForm &row) const;
    std::optional<std::vector<int>> blanksBelowHeader(const RowOfForm &row) const;
    std::optional<Ends> endsOf(const RowOfForm &row) const;
    std::vector<int> paddingsBelowHeader(const RowOfForm &row) const;
    std::optional<int> trailingBlanks(const RowOfForm &row, int wanted) const;
    int fit(const std::vector<RowOfForm> &rows) const;

    Kind m_kind = Kind::None;
    QHash<QString, int> m_first; ///< between label and first value of a complete row, by firstKey
    int m_between = 1;
    bool m_uniform = false; ///< labels and values end alike, and nothing else ends a row
    std::optional<int> m_tableEnd; ///< behind the last value of a table, where that is sure
    bool m_drawn = false; ///< some rows stand in a grid
    int m_lead = 0; ///< at the start of a line, before the label or the first cell
    int m_rowLead = 0; ///< pipes with which each row begins, on its line or the one above
    bool m_rowsOnLines = false; ///< complete rows hold no line break
    std::map<RowEnd, std::set<int>> m_last; ///< seen behind the last value of complete rows
    std::optional<int> m_beforeRun; ///< behind the last value, where a run of pipes ends the row
    QHash<QString, int> m_cells; ///< of a row whose label is one cell, runs included, by labelKind
    /// How many further cells the lines of complete rows have before and behind the form's, by
    /// labelKind and (key "") of all.
    QHash<QString, std::set<std::pair<int, int>>> m_lineSurplus;
    bool m_endsByDepth = false; ///< what m_ends goes by
    QHash<QString, std::set<Ends>>
        m_ends; ///< of complete rows, by kinds of rows and (key "") of all
    int m_width = 1; ///< further separators for each blank
};

} // namespace gouji
