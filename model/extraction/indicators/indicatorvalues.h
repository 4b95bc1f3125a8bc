#pragma once

#include "model/extraction/indicators/indicatorreader.h"

namespace gouji {

/// Gives each row of a list as many values as its header has columns, blanks included, where that
/// can be told; else the row becomes uncertain or keeps what it shows. A column of codes that can
/// be told from the numbers leaves the header.
void alignIndicatorValues(std::vector<ListedRow> &rows, IndicatorHeader &header, QStringView text,
    const CharacterTable &table);

/// Whether any row may show a code, so that a row with one number less may lack the number.
bool mayShowCodes(
    const std::vector<ListedRow> &rows, const std::vector<IndicatorHeader::Column> &columns);

} // namespace gouji
