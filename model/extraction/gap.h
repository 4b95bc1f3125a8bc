#pragma once

#include "model/extraction/characters.h"

namespace gouji {

/// What stands between two tokens, counted: the only trace that a blank cell leaves in a flattened
/// table. Rules of markdown tables (|---|---|) are left out.
struct Gap {
    int newlines = 0;
    int pipes = 0;
    int rowEndPipes =
        0; ///< in runs of adjacent pipes (||||): merged cells, the end of a row, or blanks
    int tabs = 0;

    bool operator==(const Gap &) const = default;
};

Gap measureGap(QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

} // namespace gouji
