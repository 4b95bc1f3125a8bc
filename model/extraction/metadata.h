#pragma once

#include "model/report/report.h"

namespace gouji {

/// A line that says what the text behind it is.
struct ReportTitle {
    QString title;
    QString issuer; ///< empty where the title does not name it
    int year = 0; ///< 0 likewise
    qsizetype begin = 0; ///< of the line, or of the issuer's above it
};

/// Reads title, issuer and year of a report from its text: from the title line, else from the
/// signature ("…局⏎2020年1月13日") and the years that the text speaks of. What cannot be told stays
/// empty or 0; so does the span.
ReportExtent readMetadata(QStringView text);

/// The titles in a text, in their order.
std::vector<ReportTitle> titlesIn(QStringView text);

} // namespace gouji
