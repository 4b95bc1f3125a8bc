#pragma once

#include "ui/reviewsession.h"

#include <QCoreApplication>

namespace gouji {

/// An entry of the record in the words of the window's language.
class EntryText {
    Q_DECLARE_TR_FUNCTIONS(gouji::EntryText)

public:
    explicit EntryText(const ReviewSession &session) : m_session(session) { }

    QString time(const RecordEntry &entry) const;
    /// "Undone (3)": how it came about.
    QString step(const RecordEntry &entry) const;
    /// One part for each cell and verdict: "（一）予以公开 · 自然人: 28 → 29".
    QString change(const RecordEntry &entry) const;

private:
    QString edit(const CellEdit &edit) const;
    QString verdict(const VerdictEdit &edit) const;

    const ReviewSession &m_session;
};

} // namespace gouji
