#pragma once

#include "ui/reviewsession.h"

#include <QCoreApplication>

namespace gouji {

/// Gives the reviewer's verdicts, each one step for Undo: on the selected finding, or where none is
/// selected on the selected cell.
class Judging {
    Q_DECLARE_TR_FUNCTIONS(gouji::Judging)

public:
    explicit Judging(ReviewSession &session) : m_session(session) { }

    /// The verdict that holds for what is selected.
    ReviewVerdict verdict() const;
    /// False where nothing is selected that could be judged so, or nothing changed. A mended
    /// finding needs no verdict; a dismissal needs a reason; a cell is confirmed or not.
    bool judge(Decision decision, const QString &note);

private:
    QString stepText(Decision decision, const QString &subject) const;

    ReviewSession &m_session;
};

} // namespace gouji
