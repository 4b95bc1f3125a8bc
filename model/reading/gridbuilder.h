#pragma once

#include "model/document/document.h"

#include <vector>

namespace gouji {

/// Finds the row and column of each cell of one table from the spans before it, as a browser does.
/// No two cells overlap, whatever the spans say. Use it row by row:
///
///     builder.beginRow();
///     builder.addCell(2, 1);
///     builder.addCell(1, 3).span = span;
class GridBuilder {
public:
    /// A table that is wider is no report.
    static constexpr int maxColumns = 10'000;

    void beginRow();
    /// Cells that reach below the rows so far are cut there: a row span ends with its row group.
    void endRowGroup();
    /// The reference holds until the next call.
    GridCell &addCell(int rowSpan, int columnSpan);
    /// Leaves places free, as a row that begins further right does.
    void skip(int columns);
    /// Lets the cell above reach down into this row. False if none ends there, and nothing is done.
    bool continueCellAbove(int columnSpan);

    qsizetype cellCount() const { return qsizetype(m_cells.size()); }
    int rowCount() const { return m_row + 1; }
    bool isTooWide() const { return m_tooWide; }
    const std::vector<GridCell> &cells() const { return m_cells; }
    GridCell &lastCell() { return m_cells.back(); }

    /// The table without the rows and columns in which no cell begins.
    Grid take();

private:
    struct Column {
        int freeFrom = 0; ///< the first row that no cell above reaches
        int cell = -1; ///< the last cell here
    };

    int freeColumns(int wanted) const;
    void occupy(int cell, int columns, int freeFrom);

    std::vector<GridCell> m_cells;
    std::vector<Column> m_columns;
    size_t m_firstOfGroup = 0;
    int m_row = -1;
    int m_column = 0;
    bool m_tooWide = false;
};

} // namespace gouji
