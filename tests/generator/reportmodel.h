#pragma once

#include "model/report/report.h"

#include <variant>

namespace gouji::testgen {

/// One cell of a table as it will be printed. A label has no id.
struct PrintedCell {
    QString text;
    CellId id = {};
    CellContent content = {}; ///< what the text means; for labels unused
    int rowSpan = 1;
    int columnSpan = 1;

    bool isLabel() const { return id.isEmpty(); }
};

/// The cells that begin in this row, from left to right.
using PrintedRow = std::vector<PrintedCell>;

struct PrintedTable {
    int columns = 0; ///< of the full grid
    std::vector<PrintedRow> rows;
};

/// The rows with an empty label cell for each place that a merged cell covers.
std::vector<PrintedRow> fullGrid(const PrintedTable &table);
bool hasNumbers(const PrintedRow &row);
/// Some number cell, or every one, is printed empty.
bool hasBlank(const PrintedRow &row);
bool allBlank(const PrintedRow &row);

/// A report before it takes a layout: paragraphs and tables in their order, and what the reader
/// should find out about the whole.
struct ReportModel {
    int year = 0;
    QString proactiveForm; ///< of 表二: "2019" or "2021"; "indicators" for a list
    QString requestsForm; ///< of 表三: the same, or another one in a hybrid
    QString issuer;
    QString title;
    std::vector<std::variant<QString, PrintedTable>> parts;
};

} // namespace gouji::testgen
