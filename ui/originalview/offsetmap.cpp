#include "ui/originalview/offsetmap.h"

#include <algorithm>

namespace gouji {

void OffsetMap::add(int position, qsizetype offset, qsizetype length)
{
    m_runs.push_back({position, offset, length});
}

int OffsetMap::positionOf(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
        [](qsizetype value, const Run &run) { return value < run.offset; });
    if (behind == m_runs.begin())
        return 0;
    const Run &run = *std::prev(behind);
    return run.position + int(std::min(offset - run.offset, run.length));
}

qsizetype OffsetMap::offsetOf(int position) const
{
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), position,
        [](int value, const Run &run) { return value < run.position; });
    if (behind == m_runs.begin())
        return 0;
    const Run &run = *std::prev(behind);
    return run.offset + std::min<qsizetype>(position - run.position, run.length);
}

} // namespace gouji
