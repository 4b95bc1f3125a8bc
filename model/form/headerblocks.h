#pragma once

#include "model/form/form.h"

namespace gouji {

/// One merged header of a table: it stands over the lines `first`…`last` (columns, or rows for the
/// labels at their left) and takes the levels `level`…`lastLevel`, counted from the outermost.
struct HeaderBlock {
    int first = 0;
    int last = 0;
    int level = 0;
    int lastLevel = 0;
    QString text;
    bool operator==(const HeaderBlock &) const = default;
};

/// How many levels the labels of the lines have at most.
int headerLevels(const std::vector<FormLine> &lines);

/// The headers as the official form merges them: neighbours with the same outer labels share one
/// block, and a line's own label reaches to the innermost level.
std::vector<HeaderBlock> headerBlocks(const std::vector<FormLine> &lines);

} // namespace gouji
