#include "ui/originalview/originalview.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestZoom = -6;
constexpr int LargestZoom = 20;

QTextCharFormat underlined(QTextCharFormat::UnderlineStyle style, const QColor &color)
{
    QTextCharFormat format;
    format.setUnderlineStyle(style);
    format.setUnderlineColor(color);
    return format;
}

QTextCharFormat onGround(const QColor &ground)
{
    QTextCharFormat format;
    format.setBackground(ground);
    return format;
}

} // namespace

OriginalView::OriginalView(ReviewSession &session, QWidget *parent)
    : QTextEdit(parent), m_session(session), m_original(session.document()),
      m_normalSize(font().pointSizeF())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Original"));
    if (m_original.isPreformatted()) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(m_normalSize);
        setFont(fixed);
    }
    formatNumbers();
    setDocument(m_original.textDocument());
    connect(&session, &ReviewSession::changed, this, &OriginalView::updateMarks);
    connect(&session, &ReviewSession::currentCellChanged, this, &OriginalView::showCell);
    connect(&session, &ReviewSession::currentFindingChanged, this, &OriginalView::updateMarks);
    connect(&session, &ReviewSession::placeRequested, this, [this](const SourceSpan &span) {
        m_current = {span};
        updateMarks();
        showSpan(span);
    });
    showCell(session.currentCell());
}

void OriginalView::setZoom(int steps)
{
    steps = std::clamp(steps, SmallestZoom, LargestZoom);
    if (steps == m_zoom)
        return;
    m_zoom = steps;
    QFont sized = font();
    sized.setPointSizeF(m_normalSize * std::pow(1.1, m_zoom));
    setFont(sized);
    Q_EMIT zoomChanged(m_zoom);
}

void OriginalView::setWrapped(bool wrapped)
{
    setLineWrapMode(wrapped ? WidgetWidth : NoWrap);
}

void OriginalView::setMatches(std::vector<SourceSpan> matches, int current)
{
    m_matches = std::move(matches);
    m_match = current;
    updateMarks();
    if (current >= 0)
        showSpan(m_matches[size_t(current)]);
}

QRect OriginalView::rectOf(const SourceSpan &span) const
{
    QTextCursor cursor = m_original.cursorFor(span);
    const int end = cursor.selectionEnd();
    cursor.setPosition(cursor.selectionStart());
    const QRect begin = cursorRect(cursor);
    cursor.setPosition(end);
    return begin.united(cursorRect(cursor));
}

void OriginalView::showSpan(const SourceSpan &span)
{
    QTextCursor cursor = m_original.cursorFor(span);
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    const QRect rect = cursorRect(cursor);
    const int margin = viewport()->height() / 8;
    if (rect.top() < margin || rect.bottom() > viewport()->height() - margin)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + rect.top() - viewport()->height() * 2 / 5);
}

void OriginalView::showCell(const CellId &cell)
{
    const Cell *printed = m_session.standing(cell);
    m_current = printed ? printed->spans : std::vector<SourceSpan>();
    updateMarks();
    if (!m_current.empty() && !m_selecting)
        showSpan(m_current.front());
}

void OriginalView::selectAt(int position)
{
    // What was clicked is in sight: the text must not move under the pointer.
    const QScopedValueRollback selecting(m_selecting, true);
    const CellId cell = m_session.cellAt(m_original.offsetOf(position));
    if (!cell.isEmpty())
        m_session.selectCell(cell);
}

void OriginalView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        selectAt(cursorForPosition(event->pos()).position());
}

void OriginalView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        selectAt(textCursor().position());
    else
        QTextEdit::keyPressEvent(event);
}

void OriginalView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QTextEdit::wheelEvent(event);
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void OriginalView::mark(const SourceSpan &span, const QTextCharFormat &format)
{
    if (!span.isEmpty())
        m_marks.append({m_original.cursorFor(span), format});
}

void OriginalView::formatNumbers()
{
    const Theme &theme = Theme::of(palette());
    const Report &report = m_session.review().original();
    QTextCursor all(m_original.textDocument());
    all.beginEditBlock();
    const auto read = underlined(QTextCharFormat::DotLine, theme.muted);
    for (const Cell &cell : report.cells()) {
        for (const SourceSpan &span : cell.spans)
            m_original.setFormat(span, read);
    }
    all.endEditBlock();
}

/// Cells take such numbers and give them back.
void OriginalView::markUnplaced()
{
    const Theme &theme = Theme::of(palette());
    auto lost = underlined(QTextCharFormat::WaveUnderline, theme.warning);
    lost.setBackground(theme.warningTint);
    for (const UnplacedNumber &number : m_session.report().unplaced)
        mark(number.span, lost);
}

void OriginalView::markBrokenAndEdited()
{
    const Theme &theme = Theme::of(palette());
    for (const Cell &cell : m_session.report().cells()) {
        const CellMarks marks = m_session.index().marks(cell.id);
        const auto worst = marks.row ? marks.row : marks.column;
        const Review &review = m_session.review();
        const bool edited = review.isEdited(cell.id) && review.placed(cell.id).isEmpty();
        if (!worst && !edited)
            continue;
        QTextCharFormat format;
        if (worst)
            format.setBackground(theme.paleTint(*worst));
        if (edited) {
            format.setForeground(theme.edited);
            format.setFontStrikeOut(true);
        }
        for (const SourceSpan &span : cell.spans)
            mark(span, format);
    }
}

void OriginalView::markFinding()
{
    const Finding *finding = m_session.currentFinding();
    if (!finding)
        return;
    const Theme &theme = Theme::of(palette());
    auto format = underlined(QTextCharFormat::SingleUnderline, theme.accent);
    format.setBackground(theme.accentTint);
    for (const CellId &id : finding->cells) {
        if (const Cell *cell = m_session.standing(id)) {
            for (const SourceSpan &span : cell->spans)
                mark(span, format);
        }
    }
    for (const SourceSpan &span : finding->spans)
        mark(span, format);
}

void OriginalView::updateMarks()
{
    const Theme &theme = Theme::of(palette());
    m_marks.clear();
    markUnplaced();
    markBrokenAndEdited();
    markFinding();
    for (const SourceSpan &match : m_matches)
        mark(match, onGround(theme.found));
    if (m_match >= 0)
        mark(m_matches[size_t(m_match)], onGround(theme.foundCurrent));
    auto current = onGround(theme.accent);
    current.setForeground(theme.accentText);
    for (const SourceSpan &span : m_current)
        mark(span, current);
    setExtraSelections(m_marks);
}

void OriginalView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    // A blank cell has no character to mark: a frame shows where its number would stand.
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::of(palette()).accent, 2));
    for (const SourceSpan &span : m_current) {
        if (span.isEmpty())
            painter.drawRect(rectOf(span).adjusted(-2, 1, 8, -1));
    }
}

void OriginalView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        formatNumbers();
        updateMarks();
    }
}

} // namespace gouji
