#pragma once

#include "ui/reviewsession.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace gouji {

struct Theme;

/// Paints one cell of a form in layers: ground, texture of its state, text, marks, frames.
class CellPainter {
public:
    CellPainter(const ReviewSession &session, const CellId &cell, bool foreign, QPainter &painter,
        const QStyleOptionViewItem &option);

    void paint() const;

private:
    void paintGround() const;
    void paintState() const;
    void paintText() const;
    void paintMarks() const;
    void paintEdited() const;
    void paintConfirmed() const;
    void paintGhost() const;
    void paintPartInFinding() const;
    void paintFocus() const;
    QFont textFont() const;
    QColor textColor(CellState state) const;

    const ReviewSession &m_session;
    const CellId &m_cell;
    bool m_foreign;
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
    CellMarks m_marks;
    CellState m_state;
    bool m_edited;
    QString m_text;
    std::optional<CellContent> m_ghost; ///< what the previewed suggestion puts here
};

} // namespace gouji
