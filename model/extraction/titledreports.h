#pragma once

#include "model/extraction/metadata.h"
#include "model/extraction/text/characters.h"

namespace gouji {

/// Titles that may stand over the same report: neither names another issuer or another year.
bool mayNameOne(const ReportTitle &a, const ReportTitle &b);

/// Where further reports begin in a text that no 表三 tells apart, ascending. One begins at a title
/// where a whole report stands before it and a whole one behind it, each by its numbered sections
/// with text in them or by its list of indicators; and where it is another one: by its title or, if
/// the title does not tell, by the words of its first section. In doubt it is one report.
std::vector<qsizetype> titledReports(
    QStringView text, const std::vector<ReportTitle> &titles, const CharacterTable &characters);

} // namespace gouji
