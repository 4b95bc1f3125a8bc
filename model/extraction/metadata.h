#pragma once

#include "model/report/report.h"

namespace gouji {

/// Reads title, issuer and year of the report from its text: from the title line, else from the
/// signature ("…局⏎2020年1月13日") and the years that the text speaks of. What cannot be told stays
/// empty or 0.
void readMetadata(QStringView text, Report &report);

} // namespace gouji
