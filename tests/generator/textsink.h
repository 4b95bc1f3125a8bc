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

struct PlainText {
    QString text;
    QString variant; ///< the layout and what it chose: "14 tabs"
    std::vector<ExpectedCell> cells;
};

/// Writes a plain text and notes the places of its cells.
class TextSink {
public:
    /// `labelBreak` is what a line break inside a label looks like in this layout.
    explicit TextSink(QString labelBreak) : m_labelBreak(std::move(labelBreak)) { }

    void put(QStringView text) { m_result.text += text; }
    /// Writes the cell's text and, for a number cell, notes its place.
    void put(const PrintedCell &cell, bool determinable = true);
    PlainText take() { return std::move(m_result); }

private:
    QString m_labelBreak;
    PlainText m_result;
};

} // namespace gouji::testgen
