#pragma once

#include "model/form/form.h"

namespace gouji {

/// One cell of a table's head as printed: the lines (rows or columns of the table) and the levels of
/// the head that it covers, both inclusive, from 0.
struct HeaderCell {
    int firstLine = 0;
    int lastLine = 0;
    int firstLevel = 0;
    int lastLevel = 0;
    QString text;
    bool operator==(const HeaderCell &) const = default;
};

/// Which label of a short path takes the levels left over. 自然人 stands over both levels of a
/// column head, and 行政复议 over two of three: the outermost label grows. （一）予以公开 of a row head
/// grows towards the numbers: the innermost does.
enum class Growing { Outermost, Innermost };

int headerLevels(const std::vector<FormLine> &lines);

/// The merged head of the lines: neighbours with the same outer labels share a cell.
std::vector<HeaderCell> headerCells(const std::vector<FormLine> &lines, Growing growing);

} // namespace gouji
