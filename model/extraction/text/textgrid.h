#pragma once

#include "model/document/document.h"
#include "model/extraction/text/characters.h"

#include <vector>

namespace gouji {

/// Tables that plain text still draws: consecutive lines with the same number of tabs (copied from
/// Excel or a browser), or that begin and end with a pipe and hold the same number (markdown).
/// There a blank cell is as plain as in HTML. Searches text[begin, end).
std::vector<Grid> textGrids(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

} // namespace gouji
