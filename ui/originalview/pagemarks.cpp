#include "ui/originalview/pagemarks.h"

#include "model/document/pageplaces.h"
#include "ui/theme.h"

#include <QPainter>

namespace gouji {

void PageMarks::setMatches(std::vector<SourceSpan> matches, int current)
{
    m_matches = std::move(matches);
    m_match = current;
    update();
}

const SourceSpan *PageMarks::currentMatch() const
{
    return m_match < 0 ? nullptr : &m_matches[size_t(m_match)];
}

void PageMarks::update()
{
    m_marks.clear();
    addCells();
    addUnplaced();
    addFinding();
    for (size_t i = 0; i < m_matches.size(); ++i) {
        const bool current = int(i) == m_match;
        add(m_matches[i], {{}, current ? Theme::day().foundCurrent : Theme::day().found, {}});
    }
}

void PageMarks::add(const SourceSpan &span, const Mark &mark)
{
    for (const SourceSpan &piece : piecesOnPages(m_session.document(), span)) {
        if (piece.page > 0) {
            m_marks.push_back(mark);
            m_marks.back().place = piece;
        }
    }
}

void PageMarks::addCells()
{
    const Theme &theme = Theme::day();
    for (const Cell &cell : m_session.report().cells()) {
        const CellMarks marks = m_session.index().marks(cell.id);
        const auto worst = marks.row ? marks.row : marks.column;
        const Review &review = m_session.review();
        const bool edited = review.isEdited(cell.id) && review.placed(cell.id).isEmpty();
        const Mark mark {
            {}, worst ? theme.tint(*worst) : QColor(), edited ? theme.edited : theme.line, edited};
        for (const SourceSpan &span : cell.spans)
            add(span, mark);
    }
}

void PageMarks::addUnplaced()
{
    for (const UnplacedNumber &number : m_session.report().unplaced)
        add(number.span, {{}, Theme::day().warningTint, Theme::day().warning});
}

void PageMarks::addFinding()
{
    const Finding *finding = m_session.currentFinding();
    if (!finding)
        return;
    const Mark mark {{}, Theme::day().accentTint, Theme::day().accent};
    for (const CellId &id : finding->cells) {
        const Cell *cell = m_session.standing(id);
        for (const SourceSpan &span : cell ? cell->spans : std::vector<SourceSpan>())
            add(span, mark);
    }
    for (const SourceSpan &span : finding->spans)
        add(span, mark);
}

void PageMarks::paint(
    QPainter &painter, const PageGeometry &geometry, int firstPage, int lastPage) const
{
    for (const Mark &mark : m_marks) {
        if (mark.place.page < firstPage || mark.place.page > lastPage)
            continue;
        const QRectF rect = geometry.rectOf(mark.place).adjusted(-2, -1, 2, 1);
        if (mark.ground.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(rect, mark.ground);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (mark.line.isValid()) {
            const double y = mark.isStruck ? rect.center().y() : rect.bottom();
            painter.setPen(QPen(mark.line, mark.isStruck ? 1.5 : 1));
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
}

} // namespace gouji
