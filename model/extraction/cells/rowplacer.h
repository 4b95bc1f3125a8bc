#pragma once

#include "model/extraction/confidence.h"
#include "model/extraction/rows/gridcolumns.h"
#include "model/extraction/rows/separatormodel.h"

namespace gouji {

/// A row whose items have been given to the form's columns, as far as that can be told.
struct PlacedRow {
    const RowReading *reading;
    std::vector<SlotContent> contents; ///< one for each column
    std::vector<QStringList> placedBy; ///< the relations that decided, for each column
    std::vector<SlotContent> shown; ///< not empty: still to be placed by relations
    double confidence = confidence::Complete;
    bool inOnePiece = false; ///< the blanks between the items are known
};

/// Decides for the rows of one table which item is the value of which column, or that it cannot be
/// told: by their number, by the grid, by counted separators, and at last by the relations.
class RowPlacer {
public:
    RowPlacer(const Document &document, const GridColumns &gridColumns,
        const SeparatorModel &separators, const FormTable &layout);

    /// Whether a row shows all places that the form's row has, blanks included.
    bool isWhole(const RowReading &row, const FormLine &line) const;
    void splitGlued(RowReading &row) const;
    PlacedRow place(const RowReading &row) const;
    void placeRagged(std::vector<PlacedRow> &rows) const;

private:
    bool mayLackItsEnd(const RowReading &row, const std::vector<SlotContent> &contents) const;
    bool mayBeCut(const RowReading &row, const std::vector<SlotContent> &contents) const;
    std::optional<QStringList> sumsOver(
        const RowReading &row, const std::vector<SlotContent> &contents) const;
    Number numberOf(const RowItem &item) const;

    const Document &m_document;
    QStringView m_text;
    const GridColumns &m_gridColumns;
    const SeparatorModel &m_separators;
    const FormTable &m_layout;
};

} // namespace gouji
