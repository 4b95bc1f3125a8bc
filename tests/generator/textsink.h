#pragma once

#include "model/document/document.h"
#include "tests/generator/reportmodel.h"

namespace gouji::testgen {

/// What a careful person reads in one cell of a document.
struct ExpectedCell {
    CellId id;
    CellContent content;
    QString raw; ///< as printed
    SourceSpan span; ///< of `raw`; empty at its place for a blank; unused outside plain text
    /// The text alone says which number belongs here. Where a layout loses blanks or separators it
    /// does not: then a reader may leave the cell open, but must not put a wrong value.
    bool determinable = true;
};

/// The text of a document while it is written, with the places of its cells.
class TextSink {
public:
    void put(QStringView text) { m_text += text; }
    /// Writes the cell's text and, for a number cell, remembers its place.
    void put(const PrintedCell &cell, bool determinable = true);

    const QString &text() const { return m_text; }
    const std::vector<ExpectedCell> &cells() const { return m_cells; }

private:
    QString m_text;
    std::vector<ExpectedCell> m_cells;
};

} // namespace gouji::testgen
