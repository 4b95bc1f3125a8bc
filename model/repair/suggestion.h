#pragma once

#include "model/report/report.h"

#include <QStringList>

namespace gouji {

/// What kind of mistake a suggestion assumes. All but Cells and Fill are one operation, whatever
/// number of cells it moves.
enum class SuggestionKind {
    Cells, ///< single numbers are wrong
    Shift, ///< the numbers of a row or column stand one place off
    Swap, ///< two neighbouring cells, or two rows, are exchanged
    Split, ///< a number is split over two cells
    Join, ///< two numbers are joined in one cell
    Misclassified, ///< the same amount is counted in one column instead of another
    Fill, ///< cells are not filled in
};

/// The verdict that matters to a reviewer: where does the mistake come from?
enum class Reading {
    Misread, ///< the original holds the suggested numbers: read the cell again
    SourceInconsistent, ///< the original itself says so: ask the department
};

QString kindName(SuggestionKind kind); ///< "cells", "shift", … as in the command line's JSON
QString readingName(Reading reading); ///< "misread", "source_inconsistent"

/// Edits that make relations hold, verified by the checker.
struct Suggestion {
    SuggestionKind kind = SuggestionKind::Cells;
    std::vector<CellEdit> edits; ///< in the order of the form
    int cost = 0; ///< cells changed (Cells, Fill), else 1
    bool unique = false; ///< no other correction of the same cost resolves these findings
    bool proved = false; ///< that there is no cheaper one is proved
    Reading reading = Reading::SourceInconsistent;
    QStringList resolves; ///< keys of the findings that it resolves, see Finding::key()
};

/// What to do with a table instead of, or besides, following suggestions.
struct RepairAdvice {
    enum class Code {
        ReadAgain, ///< so many cells are wrong that a list of edits would be guesswork
        ConfirmedConflict, ///< the cells that the reviewer confirmed contradict each other
    };
    Code code = Code::ReadAgain;
    QString table;
};

QString adviceName(RepairAdvice::Code code); ///< "read_again", "confirmed_conflict"

/// The answer of a search. Suggestions are ranked: by the place in the report, then the cheaper
/// ones, then those with better evidence. Those that resolve the same finding are alternatives.
struct Suggestions {
    std::vector<Suggestion> list;
    std::vector<RepairAdvice> advice;
    bool moreExist = false; ///< for some finding there are further alternatives of the same cost
    bool outOfTime = false; ///< the clock ended the search: elsewhere it may find more
    bool cancelled = false; ///< then the rest means nothing

    /// Those that resolve a finding, in their order.
    std::vector<const Suggestion *> resolving(const QString &key) const;
};

} // namespace gouji
