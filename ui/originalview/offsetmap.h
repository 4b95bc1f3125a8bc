#pragma once

#include <QtGlobal>
#include <vector>

namespace gouji {

/// The two-way map between offsets of a document's text and positions of what is shown. It is made
/// of runs that are the same length on both sides; what lies between two runs (a separator of
/// cells, the first half of a CR LF) is shown as the end of the run before.
class OffsetMap {
public:
    /// Runs ascend on both sides. A run may be empty: it gives a blank cell its place.
    void add(int position, qsizetype offset, qsizetype length);

    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

private:
    struct Run {
        int position = 0;
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    std::vector<Run> m_runs;
};

} // namespace gouji
