#pragma once

#include "model/extraction/labels/labelmatch.h"

namespace gouji {

/// The chain of ordered labels (sections, captions, rows) that explains the document best:
/// positions and official order both ascend. This is what tells the 总计 of a header from that of a
/// row. Labels that were mistyped are found between their neighbours.
std::vector<LabelMatch> labelChain(const HanStream &stream, QStringView text,
    const LabelSet &labels, const std::vector<LabelMatch> &exact);

} // namespace gouji
