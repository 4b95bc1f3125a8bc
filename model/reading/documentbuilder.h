#pragma once

#include "model/reading/documentreader.h"
#include "model/reading/gridbuilder.h"

namespace gouji {

/// Puts a Document together while a reader walks through its format: text, line breaks and tables.
/// It knows where cells, rows and blocks must be separated, so the readers need not. A table that
/// only lays out the page leaves its text, on lines of its own, and the data tables inside it.
class DocumentBuilder {
public:
    explicit DocumentBuilder(const ReadLimits &limits);

    /// Adds text as it is; a break that was asked for comes first.
    void addText(QStringView text);
    /// One line more, as a <br> or the end of a paragraph makes, unless nothing follows.
    void breakLine() { ++m_breaks; }
    /// What follows begins on a line of its own.
    void breakBlock();
    /// Whether text added now would be the first on its line.
    bool isAtLineStart() const { return m_breaks > 0 || m_text.size() == m_begin; }
    /// Length of the text so far: where the text added last ends.
    qsizetype size() const { return m_text.size(); }
    QChar lastCharacter() const { return m_text.isEmpty() ? QChar() : m_text.back(); }

    void beginTable();
    void beginRow();
    void beginCell(int rowSpan, int columnSpan, const QString &place = {});
    /// Where the box of the cell that was begun last stands on the pages.
    void placeCell(int page, const QRectF &box);
    /// In place of a cell: the one above reaches down. False if there is none: begin a cell then.
    bool continueCellAbove(int columnSpan);
    void skipColumns(int columns);
    void endCell();
    void endRowGroup();
    void endTable();
    bool isInRow() const { return !m_tables.empty() && m_tables.back().grid.rowCount() > 0; }

    /// A limit was passed; what follows is for nothing.
    bool isTooLarge() const { return m_tooLarge; }
    Document take();

private:
    struct OpenTable {
        GridBuilder grid;
        qsizetype begin = 0; ///< of its first row in the text
        qsizetype outerBegin = 0; ///< m_begin of the cell or the text around
        std::vector<qsizetype> tabs; ///< between cells, in the text
        std::vector<Grid> inner; ///< data tables inside its cells
        std::vector<bool> hasInner; ///< by cell
        bool rowHasCell = false;
    };

    void flushBreaks();
    void separateCell(OpenTable &table);
    void settle(OpenTable &table);

    ReadLimits m_limits;
    QString m_text;
    std::vector<Grid> m_grids;
    std::vector<OpenTable> m_tables;
    qsizetype m_begin = 0; ///< of the cell or the text that is being filled
    qsizetype m_cells = 0;
    int m_breaks = 0;
    bool m_tooLarge = false;
};

} // namespace gouji
