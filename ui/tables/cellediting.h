#pragma once

#include "ui/reviewsession.h"

#include <QCoreApplication>

namespace gouji {

/// Turns what staff type, delete or paste into edits, each one step for Undo. A text that is no
/// value of the cell's kind is refused with a hint that says what is expected; nothing is guessed
/// and nothing is applied in part.
class CellEditing {
    Q_DECLARE_TR_FUNCTIONS(gouji::CellEditing)

public:
    using Parsed = tl::expected<CellContent, QString>; ///< the error is the hint

    explicit CellEditing(ReviewSession &session) : m_session(session) { }

    static Parsed parse(const QString &text, ValueKind kind);
    static ValueKind kindOf(const CellId &cell, const Report &report);

    /// Each returns the hint where the input is refused, and an empty text where it was applied.
    QString set(const CellId &cell, const QString &text);
    /// The cell holds this number of the original and stands where it does.
    QString place(const CellId &cell, const UnplacedNumber &number);
    QString blank(const std::vector<CellId> &cells);
    /// `targets` and `texts` are rows of equal shape.
    QString paste(
        const std::vector<std::vector<CellId>> &targets, const std::vector<QStringList> &texts);

private:
    Parsed parseFor(const CellId &cell, const QString &text) const;
    QString named(const CellId &cell) const;

    ReviewSession &m_session;
};

} // namespace gouji
