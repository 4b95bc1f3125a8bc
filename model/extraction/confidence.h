#pragma once

namespace gouji {

/// What a cell's confidence (0…1) is made of: evidence about its place, multiplied. The window says
/// it beside the number (ui/confidencetext.h).
///
///     a table's own lines (HTML, DOCX), or a complete row of text        1.00
///     blanks counted from the separators that they leave                 0.90
///     a row found by its rank between two known rows                     0.70
///     a place decided by relations ("placed_by")                         0.60
///     each third of the label mistyped                                  −0.30
///
/// Cells under CheckFirst are the ones a reviewer should look at before all others.
namespace confidence {

constexpr double Complete = 1.0;
constexpr double CountedBlanks = 0.9;
constexpr double ByRank = 0.7;
constexpr double ByRelation = 0.6;
constexpr double Undetermined = 0.0;
constexpr double CheckFirst = 0.85;

/// The share that the label adds: 1 for a known wording, less for each mistyped character.
constexpr double ofLabel(int edits, int length)
{
    return length > 0 ? 1.0 - 0.9 * double(edits) / double(length) : 1.0;
}

} // namespace confidence

} // namespace gouji
