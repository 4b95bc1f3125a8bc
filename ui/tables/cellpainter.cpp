#include "ui/tables/cellpainter.h"

#include "ui/icons.h"
#include "ui/tables/celltext.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextMargin = 8;
constexpr int CornerSize = 8;
constexpr int IconSize = 12;
constexpr int SignWidth = 12; ///< of the + or = that a cell has in a sum
constexpr int SmallIcon = 8; ///< where a long number leaves no more room

CellState stateOf(const ReviewSession &session, const CellId &cell, bool foreign)
{
    const Cell *printed = foreign ? session.printed(cell) : nullptr;
    return printed ? printed->content.state : session.report().content(cell).state;
}

} // namespace

CellPainter::CellPainter(const ReviewSession &session, const CellId &cell, bool foreign,
    QPainter &painter, const QStyleOptionViewItem &option)
    : m_session(session), m_cell(cell), m_foreign(foreign), m_painter(painter), m_option(option),
      m_theme(Theme::of(option.palette)), m_marks(session.index().marks(cell)),
      m_state(stateOf(session, cell, foreign)), m_edited(session.review().isEdited(cell)),
      m_text(CellText(session).shown(cell)), m_ghost(session.suggestions().ghost(cell))
{
}

void CellPainter::paint() const
{
    m_painter.save();
    paintGround();
    paintState();
    if (m_ghost) {
        paintGhost();
    } else {
        paintText();
        paintMarks();
    }
    if (m_edited)
        paintEdited();
    paintConfirmed();
    paintPartInFinding();
    paintFocus();
    m_painter.restore();
}

void CellPainter::paintGround() const
{
    QColor ground = m_foreign ? m_theme.window : m_theme.base;
    if (m_marks.column)
        ground = m_theme.paleTint(*m_marks.column);
    if (m_marks.row)
        ground = m_theme.tint(*m_marks.row);
    m_painter.fillRect(m_option.rect, ground);
    if (m_option.state & QStyle::State_Selected) {
        QColor veil = m_theme.accent;
        veil.setAlphaF(m_theme.dark ? 0.30f : 0.18f);
        m_painter.fillRect(m_option.rect, veil);
    }
    if (m_marks.column) {
        const QRect &r = m_option.rect;
        m_painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), m_theme.ink(*m_marks.column));
        m_painter.fillRect(
            QRect(r.right() - 1, r.top(), 2, r.height()), m_theme.ink(*m_marks.column));
    }
}

void CellPainter::paintState() const
{
    const QRect inner = m_option.rect.adjusted(1, 1, -2, -2);
    if (m_state == CellState::NotPrinted) {
        m_painter.fillRect(inner, QBrush(m_theme.hatch, Qt::BDiagPattern));
    } else if (m_state == CellState::Blank) {
        QRect box(0, 0, 16, std::min(10, inner.height() - 4));
        box.moveCenter(QPoint(inner.right() - TextMargin - 6, inner.center().y()));
        m_painter.setPen(QPen(m_theme.muted, 1, Qt::DotLine));
        m_painter.drawRect(box);
    } else if (m_state == CellState::Undetermined || m_state == CellState::Unreadable) {
        m_painter.fillRect(inner, m_theme.warningTint);
    }
}

QColor CellPainter::textColor(CellState state) const
{
    switch (state) {
    case CellState::Zero:
    case CellState::Dash:
        return m_edited ? m_theme.edited : m_theme.muted;
    case CellState::Undetermined:
    case CellState::Unreadable:
        return m_theme.warning;
    default:
        return m_edited ? m_theme.edited : m_theme.text;
    }
}

QFont CellPainter::textFont() const
{
    QFont font = m_option.font;
    if (m_edited || m_state == CellState::Undetermined)
        font.setBold(true);
    if (m_foreign || m_state == CellState::Unreadable)
        font.setItalic(true);
    return font;
}

void CellPainter::paintText() const
{
    if (m_text.isEmpty())
        return;
    m_painter.setFont(textFont());
    m_painter.setPen(textColor(m_state));
    const QRect room = m_option.rect.adjusted(3, 0, -TextMargin, 0);
    const bool number = m_state == CellState::Value || m_state == CellState::Zero;
    // A number that does not fit is not shown in part: half a number is another number.
    const bool fits = m_painter.fontMetrics().horizontalAdvance(m_text) <= room.width();
    const QString text = fits ? m_text
        : number              ? u"###"_s
                 : m_painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width());
    m_painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
}

void CellPainter::paintMarks() const
{
    // A cell without a number tells by its own look what is wrong with it.
    const bool number = m_state == CellState::Value || m_state == CellState::Zero;
    if (!m_marks.cell || !number)
        return;
    const int textWidth = m_painter.fontMetrics().horizontalAdvance(m_text);
    const bool beside = textWidth + TextMargin + IconSize + 4 < m_option.rect.width();
    const QRect place = beside
        ? QRect(
            m_option.rect.left() + 3, m_option.rect.center().y() - IconSize / 2, IconSize, IconSize)
        : QRect(m_option.rect.left() + 1, m_option.rect.top() + 1, SmallIcon, SmallIcon);
    severityIcon(*m_marks.cell).paint(&m_painter, place);
}

/// The suggested value stands where the number stood, slanted in a frame of its own; the number
/// itself is struck out beside it, where there is room.
void CellPainter::paintGhost() const
{
    const QRect room = m_option.rect.adjusted(4, 0, -TextMargin, 0);
    QFont font = m_option.font;
    font.setItalic(true);
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.pass);
    const QString text = m_ghost->number ? m_ghost->number->toString() : u"–"_s;
    m_painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    const int taken = m_painter.fontMetrics().horizontalAdvance(text) + 6;
    const QRect beside = room.adjusted(SignWidth, 0, -taken, 0);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.pass, 1.5, Qt::DotLine));
    m_painter.drawRect(QRectF(m_option.rect).adjusted(1.5, 1.5, -2.5, -2.5));
    font = m_option.font;
    font.setStrikeOut(true);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.muted);
    if (m_painter.fontMetrics().horizontalAdvance(m_text) <= beside.width())
        m_painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, m_text);
}

void CellPainter::paintEdited() const
{
    const QPoint corner = m_option.rect.topRight();
    const QPolygon triangle(
        {corner, corner - QPoint(CornerSize, 0), corner + QPoint(0, CornerSize)});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.edited);
    m_painter.drawPolygon(triangle);
}

/// A tick in the lower corner: the reviewer has compared the cell with the original.
void CellPainter::paintConfirmed() const
{
    const ReviewVerdict verdict = m_session.review().verdict(cellSubject(m_cell));
    if (verdict.decision != Decision::Confirmed)
        return;
    const QPointF corner = m_option.rect.bottomRight();
    m_painter.setPen(QPen(m_theme.pass, 1.5));
    m_painter.drawPolyline(QPolygonF(
        {corner + QPointF(-9, -5), corner + QPointF(-6.5, -2.5), corner + QPointF(-2, -8)}));
}

void CellPainter::paintPartInFinding() const
{
    const Finding *finding = m_session.currentFinding();
    if (!finding)
        return;
    const auto &cells = finding->cells;
    const auto it = std::find(cells.begin(), cells.end(), m_cell);
    if (it == cells.end())
        return;
    const bool sum = shapeOf(*finding) != FindingShape::Cells;
    const bool total = sum && it - cells.begin() >= finding->leftCount;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.accent, total ? 3 : 1.5, total ? Qt::SolidLine : Qt::DashLine));
    m_painter.drawRect(QRectF(m_option.rect).adjusted(1.5, 1.5, -2.5, -2.5));
    if (!sum)
        return;
    m_painter.setPen(m_theme.accent);
    QFont small = m_option.font;
    small.setBold(true);
    m_painter.setFont(small);
    m_painter.drawText(m_option.rect.adjusted(5, 1, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        total ? u"="_s : u"+"_s);
}

void CellPainter::paintFocus() const
{
    if (m_session.currentCell() != m_cell)
        return;
    const bool focused = m_option.state & QStyle::State_HasFocus;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(focused ? m_theme.accent : m_theme.muted, 2));
    m_painter.drawRect(m_option.rect.adjusted(1, 1, -2, -2));
}

} // namespace gouji
