#include "model/form/headerlayout.h"

#include <algorithm>

namespace gouji {

namespace {

bool sameOuterLabels(const QStringList &a, const QStringList &b, int depth)
{
    return a.size() > depth + 1 && b.size() > depth + 1
        && std::equal(a.begin(), a.begin() + depth + 1, b.begin());
}

/// The levels that the label at `depth` covers.
std::pair<int, int> levelsOf(int depth, int labels, int levels, Growing growing)
{
    const int slack = levels - labels;
    if (growing == Growing::Outermost)
        return {depth == 0 ? 0 : depth + slack, depth + slack};
    return {depth, depth == labels - 1 ? levels - 1 : depth};
}

} // namespace

int headerLevels(const std::vector<FormLine> &lines)
{
    int levels = 0;
    for (const FormLine &line : lines)
        levels = std::max(levels, int(line.labels.size()));
    return levels;
}

std::vector<HeaderCell> headerCells(const std::vector<FormLine> &lines, Growing growing)
{
    const int levels = headerLevels(lines);
    std::vector<HeaderCell> cells;
    for (int line = 0; line < int(lines.size()); ++line) {
        const QStringList &labels = lines[line].labels;
        for (int depth = 0; depth < labels.size(); ++depth) {
            if (line > 0 && sameOuterLabels(lines[line - 1].labels, labels, depth))
                continue; // covered by the cell that an earlier line began
            int last = line;
            while (last + 1 < int(lines.size())
                && sameOuterLabels(labels, lines[last + 1].labels, depth))
                ++last;
            const auto [first, end] = levelsOf(depth, int(labels.size()), levels, growing);
            cells.push_back({line, last, first, end, labels[depth]});
        }
    }
    return cells;
}

} // namespace gouji
