#pragma once

#include "tests/generator/random.h"
#include "tests/generator/reportmodel.h"
#include "tests/generator/textsink.h"

namespace gouji::testgen {

/// The ways in which reports reach a reader. The numbers of the flattened ones are also their names
/// on the command line.
enum class Layout {
    CellPerLine = 1, ///< `规章 |⏎0 |⏎`, a run of | for merged cells and at the end of a row
    PipeOnOwnLine = 2, ///< `规章⏎|⏎0⏎|⏎`
    CountedBlanks = 3, ///< cells separated by blank lines, an empty cell is one more newline
    RowPerLine = 4, ///< `规章 | 0 | 0 | 0 |`
    PipeFirst = 5, ///< `| 规章 | 0 | 0 | 0 |`
    Markdown = 6, ///< the same with a rule under the first row
    PipeThenNewline = 7, ///< `| ⏎ 规章  | ⏎ 0  |`
    CellBehindPipe = 10, ///< `规章⏎| 0⏎| 0⏎|⏎`
    Columns = 14, ///< tabs, several spaces or single spaces between cells
};

const std::vector<Layout> &allLayouts();
QString layoutName(Layout layout);

/// Choices that a document makes once, so that its tables look alike.
struct LayoutStyle {
    bool rowEnds = false; ///< merged cells and row ends show as runs of |
    int extraColumns = 0; ///< grid columns beyond the printed ones
    bool blankOnOwnLine = false;
    bool fullGrid = false; ///< places covered by a merged cell are printed empty
    QString separator; ///< between cells

    LayoutStyle(Layout layout, Random &random);
};

/// Writes the whole report and records where its cells stand.
void writeReport(const ReportModel &report, Layout layout, Random &random, TextSink &sink);

} // namespace gouji::testgen
