#include "model/form/headerblocks.h"

#include <algorithm>

namespace gouji {

namespace {

/// Whether two lines stand under one header at a level that is the innermost of neither.
bool shareHeader(const FormLine &a, const FormLine &b, int level)
{
    return a.labels.size() > level + 1 && b.labels.size() > level + 1
        && a.labels.first(level + 1) == b.labels.first(level + 1);
}

} // namespace

int headerLevels(const std::vector<FormLine> &lines)
{
    qsizetype levels = 0;
    for (const FormLine &line : lines)
        levels = std::max(levels, line.labels.size());
    return int(levels);
}

std::vector<HeaderBlock> headerBlocks(const std::vector<FormLine> &lines)
{
    std::vector<HeaderBlock> blocks;
    const int levels = headerLevels(lines);
    for (int level = 0; level < levels; ++level) {
        for (size_t first = 0; first < lines.size(); ++first) {
            const QStringList &labels = lines[first].labels;
            if (labels.size() <= level)
                continue;
            size_t last = first;
            while (last + 1 < lines.size() && shareHeader(lines[first], lines[last + 1], level))
                ++last;
            const bool innermost = level == labels.size() - 1;
            blocks.push_back(
                {int(first), int(last), level, innermost ? levels - 1 : level, labels.at(level)});
            first = last;
        }
    }
    return blocks;
}

} // namespace gouji
