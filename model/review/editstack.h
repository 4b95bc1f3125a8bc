#pragma once

#include "model/review/review.h"

#include <QUndoStack>

namespace gouji {

/// The undo stack of a Review: every edit by typing, pasting or deleting is one command here, and
/// the command does nothing but Review::apply. Undo is without limit.
class EditStack : public QUndoStack {
    Q_OBJECT

public:
    explicit EditStack(Review &review);

    /// Sets the cells to the contents given, as one step. `text` says what was done, for the Undo
    /// menu. Edits that change nothing are dropped; with none left, nothing is pushed.
    /// Returns how many cells changed.
    qsizetype edit(const std::vector<std::pair<CellId, CellContent>> &contents, const QString &text);

private:
    Review &m_review;
};

} // namespace gouji
