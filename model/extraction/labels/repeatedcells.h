#pragma once

#include "model/extraction/labels/labelmatch.h"

namespace gouji {

// Tables that are written without merged cells repeat a label in each cell that it covers. Cells
// are what pipes and tabs cut from a line.

/// The cell before the one in which the match begins says the same.
bool repeatsCellBefore(const LabelMatch &match, const HanStream &stream, QStringView text,
    const CharacterTable &table);

/// Drops the matches of a row's label that repeat it in cells next to one another, or in the lines
/// below: （六）其他处理 stands beside each row under it.
void dropRepetitions(std::vector<LabelMatch> &matches, const HanStream &stream, QStringView text,
    const LabelSet &labels);

/// Moves the match into the last cell that says the same: the values of a row stand behind it.
void moveToLastRepetition(
    LabelMatch &match, const HanStream &stream, QStringView text, const CharacterTable &table);

} // namespace gouji
