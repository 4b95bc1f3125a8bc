#pragma once

#include "model/document/document.h"
#include "model/extraction/labels/tablezone.h"
#include "model/extraction/text/gap.h"

#include <unordered_set>
#include <vector>

namespace gouji {

enum class ItemKind {
    Number,
    Dash,
    Blank, ///< an empty cell that the document shows as such (a grid does)
};

/// One place of a row as the document shows it.
struct RowItem {
    qsizetype begin = 0;
    qsizetype end = 0;
    ItemKind kind = ItemKind::Number;
    int gridColumn = -1; ///< first column of its grid cell, -1 in plain text
    int gridColumnEnd = -1;
};

/// What stands behind one label: its items in text order and what separates them.
struct RowReading {
    QString row; ///< row id; empty for text that no label explains (a foreign row)
    LabelMatch label; ///< of a foreign row only begin and end are set
    SourceSpan labelSpan; ///< the printed label with its ordinal and closing marks
    qsizetype valuesBegin = 0; ///< where the values may begin
    std::vector<RowItem> items;
    std::vector<Gap> gaps; ///< items + 1; empty for a grid row with blanks
    std::vector<RowItem>
        lineCells; ///< the row's cells where it stands on one line, see linecells.h
    Gap lineGap; ///< from the start of the line to the label, or of 表四 to the first value
    Gap headerLead; ///< of 表四: from the text above to its first header
    bool ownLine = false; ///< of 表四: the values begin on a line of their own
    bool grid = false;
    bool endsTable = false; ///< no further row follows in its table
    bool endsSection = false; ///< nor in its section
    bool cutOff = false; ///< nothing stands behind its last number, not even a line's end
    bool closesText = false; ///< nothing but separators stands behind it
    bool glued = false; ///< nothing separates the values from the label or from each other
    bool byRank = false; ///< its label says nothing, but where it stands does
    bool uncertain = false; ///< which numbers belong to it cannot be told
    QStringList placedBy; ///< relations that decided where one value ends and the next begins

    bool isForeign() const { return row.isEmpty(); }
};

/// A zone with its rows read and every token accounted for.
struct ZoneReading {
    TableZone zone;
    std::vector<Token> tokens; ///< all tokens of the zone; grids included
    std::vector<RowReading> rows; ///< official and foreign rows in text order
    /// Columns of the grid cell in which each of zone.columns stands; empty outside grids.
    std::vector<std::pair<int, int>> headerColumns;
};

class Covering;

/// Reads the rows of a zone: in a grid by its cells, elsewhere by the tokens behind each label up
/// to the next label or up to text that no label explains.
class RowReader {
public:
    /// `grids`: those of the document, or those that its text draws.
    RowReader(const Document &document, const std::vector<Grid> &grids, const HanStream &stream,
        const LabelSet &labels, qsizetype textEnd);

    ZoneReading read(TableZone zone) const;

private:
    RowReading readGridRow(RowReading row, const TableZone &zone) const;
    bool isLabelText(const RowItem &item) const;
    bool holdsNumber(const GridCell &cell) const;
    RowReading gridRow(const Grid &grid, int row, int afterColumn) const;
    const GridCell *foreignLabel(
        const std::vector<const GridCell *> &cells, const ZoneReading &reading) const;
    bool isUnknownRow(const SourceSpan &span, const ZoneReading &reading) const;
    void addForeignGridRows(ZoneReading &reading) const;
    void takeForeignGridRow(const Grid &grid, const std::vector<const GridCell *> &cells,
        std::unordered_set<qsizetype> &known, ZoneReading &reading) const;
    std::vector<std::pair<int, int>> headerColumns(const TableZone &zone) const;
    void readTextRow(
        RowReading row, qsizetype end, const Covering &covered, ZoneReading &reading) const;
    void readBeforeFirstRow(qsizetype end, const Covering &covered, ZoneReading &reading) const;
    void addForeign(
        qsizetype begin, qsizetype end, const Covering &covered, ZoneReading &reading) const;
    void measureGaps(RowReading &row, qsizetype end) const;
    Gap gapBefore(qsizetype place) const;
    void measureLineGap(RowReading &row) const;
    RowReading labelled(const LabelMatch &match) const;
    void reachBackToOrdinal(RowReading &row, const std::vector<Token> &tokens) const;
    RowReading disputesRow(const TableZone &zone) const;
    const Grid *gridAt(qsizetype offset) const;

    const std::vector<Grid> &m_grids;
    QStringView m_text;
    const HanStream &m_stream;
    const LabelSet &m_labels;
    const CharacterTable &m_table;
    qsizetype m_textEnd;
};

} // namespace gouji
