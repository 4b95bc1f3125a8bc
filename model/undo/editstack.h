#pragma once

#include "model/review/review.h"

#include <QUndoStack>

namespace gouji {

/// The undo stack of a Review: every edit by typing, pasting or deleting and every verdict is one
/// command here, and the command does nothing but Review::apply. Undo is without limit.
///
/// `text` says what was done, for the Undo menu; `reason` goes into the record. Changes that change
/// nothing are dropped; with none left, nothing is pushed.
class EditStack : public QUndoStack {
    Q_OBJECT

public:
    explicit EditStack(Review &review);

    /// Sets the cells to the contents given, as one step. Returns how many cells changed.
    qsizetype edit(const std::vector<std::pair<CellId, CellContent>> &contents, const QString &text,
        const QString &reason = {});

    /// Puts a number of the original that has no place into a cell, with the content that it is
    /// read as. False where it stands there already.
    bool place(const CellId &cell, const CellContent &content, const SourceSpan &number,
        const QString &text);

    /// Gives a verdict on a finding or takes it back (Open). It holds for the finding's cells as
    /// they are now. False where nothing changed.
    bool judge(const Finding &finding, Decision decision, const QString &note, const QString &text);
    /// The same for a single cell; Open with a note is a note alone.
    bool judge(const CellId &cell, Decision decision, const QString &note, const QString &text);

    /// Notes why the cells hold what they hold now, as one step, and leaves what was judged of
    /// them. False where nothing changed.
    bool explain(const std::vector<CellId> &cells, const QString &reason, const QString &text);

    /// Takes back one entry of the record and keeps the later ones; see Review::reversalOf().
    bool revert(const RecordEntry &entry, const QString &text, const QString &reason = {});

private:
    bool judge(const std::vector<std::pair<QString, ReviewVerdict>> &verdicts, const QString &text);

    Review &m_review;
};

} // namespace gouji
