#pragma once

#include "model/extraction/text/characters.h"

namespace gouji {

/// What stands between two tokens, counted: the only trace that a blank cell leaves in a flattened
/// table. Rules of markdown tables (|---|---|) and lines with page numbers are left out.
struct Gap {
    int newlines = 0;
    int pipes = 0;
    int rowEndPipes =
        0; ///< in runs of adjacent pipes (||||): merged cells, the end of a row, or blanks
    int tabs = 0;

    bool operator==(const Gap &) const = default;
};

/// A page number on a line of its own ("- 3 -", "3 / 8", "第 3 页 共 8 页"), where `begin` is the
/// start of the line; its end, or `begin` where the line is none.
qsizetype pageLineEnd(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

/// The same for the rule of a markdown table: |---|:--:|.
qsizetype markdownRuleEnd(QStringView text, qsizetype begin, qsizetype end);

Gap measureGap(QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

} // namespace gouji
