#pragma once

#include "tests/generator/random.h"
#include "tests/generator/reportmodel.h"
#include "tests/generator/textsink.h"

namespace gouji::testgen {

/// The ways in which reports reach a reader. The numbers of the flattened ones (copied or scraped
/// text) are also their names on the command line.
enum class Layout {
    CellPerLine = 1, ///< `规章 |⏎0 |⏎`, a run of | for merged cells and at the end of a row
    PipeOnOwnLine = 2, ///< `规章⏎|⏎0⏎|⏎`
    CountedBlanks = 3, ///< cells separated by blank lines, an empty cell is one more newline
    RowPerLine = 4, ///< `规章 | 0 | 0 | 0 |`
    PipeFirst = 5, ///< `| 规章 | 0 | 0 | 0 |`
    Markdown = 6, ///< the same with a rule under the first row
    PipeThenNewline = 7, ///< `| ⏎ 规章  | ⏎ 0  |`
    Glued = 8, ///< `规章000`
    Deduplicated = 9, ///< a cell per line, and each line only where it is new
    CellBehindPipe = 10, ///< `规章⏎| 0⏎| 0⏎|⏎`
    PdfText = 11, ///< labels wrapped around their numbers, page footers, columns that run first
    DetachedRows = 12, ///< first the wrapped labels, then rows of numbers
    RowTables = 13, ///< each row its own little table with an invented header
    Columns = 14, ///< tabs, several spaces or single spaces between cells
    MissingTables = 15, ///< some tables, often all, were pictures
    OneLine = 16, ///< the whole report on one line
    CutOff = 17, ///< a document that ends in the middle
    Html = 101,
    Docx = 102,
};

const std::vector<Layout> &allLayouts();
QString layoutName(Layout layout);
/// False for the formats that are more than text.
bool isText(Layout layout);

/// Choices that a document makes once, so that its tables look alike.
struct LayoutStyle {
    explicit LayoutStyle(Random &random);

    bool rowEnds; ///< merged cells and row ends show as runs of |
    int extraColumns; ///< grid columns beyond the printed ones
    bool blankOnOwnLine;
    bool
        fullGrid; ///< places covered by a merged cell are printed empty (a copy from a spreadsheet)
    bool columnsFirst; ///< a page's text runs down the columns
    bool numbersAfterLabel; ///< of a wrapped label: behind its last line instead of its first
    QString labelEnd; ///< what follows each label
    QString separator; ///< between the cells of Columns
    int page; ///< number of the first page
};

/// Writes the whole report, in one of the text layouts.
PlainText writeText(const ReportModel &report, Layout layout, Random &random);

} // namespace gouji::testgen
