#pragma once

#include "model/extraction/labels/labelmatch.h"
#include "model/report/report.h"

namespace gouji {

/// The reports that a file holds, in the order of the text; one that begins and ends with the text
/// where there is no second. A report is told by its 表三: the next one begins where titles or
/// captions of a form stand behind one 表三 and most of another follows. Reports without one are
/// told by their titles (titledreports.h). What may be one is never split. `exact` are the labels
/// of the whole text.
std::vector<ReportExtent> reportExtents(QStringView text, const std::vector<LabelMatch> &exact,
    const HanStream &stream, const LabelSet &labels);

} // namespace gouji
