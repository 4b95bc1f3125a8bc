#pragma once

#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// A row as it was read and what the form says of it.
struct RowOfForm {
    RowOfForm(const RowReading &read, const FormTable &layout, const FormLine &row);

    const RowReading *reading;
    int places; ///< how many values it has
    QString table;
    qsizetype depth; ///< how many labels stand side by side before its values
    /// Rows whose labels are nested equally deep: merged label cells leave the same separators
    /// before their first value. The blocks of 表二 are one table as far as their labels go.
    QString labelKind;
    /// Rows that print equally many labels of their own, the first row of a group its parent, too:
    /// they are padded alike.
    QString group;
    /// As labelKind, but apart where the first value stands on a line below the label.
    QString firstKey;
    int lastHeaders; ///< how many headers stand in the row above the first row

    bool isComplete() const;
    /// The row of 表四 follows the last header directly.
    bool isUnlabelled() const;
    /// Behind its last value stand several pipes in a run.
    bool endsInRun() const;
};

} // namespace gouji
