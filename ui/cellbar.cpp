#include "ui/cellbar.h"

#include "ui/tables/celltext.h"

namespace gouji {

using namespace Qt::StringLiterals;

CellBar::CellBar(const ReviewSession &session, QWidget *parent) : QLabel(parent), m_session(session)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setContentsMargins(8, 4, 8, 4);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(tr("Selected cell"));
    // Two lines always, so that the tables do not move while one walks through the cells.
    setFixedHeight(fontMetrics().lineSpacing() * 3 + 10);
    connect(&session, &ReviewSession::changed, this, &CellBar::update);
    connect(&session, &ReviewSession::currentCellChanged, this, &CellBar::update);
    update();
}

void CellBar::update()
{
    const CellId &cell = m_session.currentCell();
    if (cell.isEmpty()) {
        setText(tr("Select a cell to see it in the original."));
        return;
    }
    const CellText text(m_session);
    const QStringList lines = text.lines(cell);
    QString html = u"<b>%1</b>"_s.arg(lines.first().toHtmlEscaped());
    for (const QString &line : lines.mid(1))
        html += u" &nbsp;·&nbsp; "_s + line.toHtmlEscaped();
    for (const QString &line : text.findingLines(cell))
        html += u"<br>"_s + line.toHtmlEscaped();
    setText(html);
}

} // namespace gouji
