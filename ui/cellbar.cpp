#include "ui/cellbar.h"

#include "ui/tables/celltext.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShownFindings = 2; ///< the others are in the tooltip and in the list below

} // namespace

CellBar::CellBar(const ReviewSession &session, QWidget *parent) : QLabel(parent), m_session(session)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setContentsMargins(8, 4, 8, 4);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(tr("Selected cell"));
    // The same height always, so that the tables do not move while one walks through the cells.
    setFixedHeight(fontMetrics().lineSpacing() * 4 + 10);
    connect(&session, &ReviewSession::changed, this, &CellBar::update);
    connect(&session, &ReviewSession::currentCellChanged, this, &CellBar::update);
    update();
}

void CellBar::update()
{
    const CellId &cell = m_session.currentCell();
    if (cell.isEmpty()) {
        setToolTip({});
        setText(tr("Select a cell to see it in the original."));
        return;
    }
    const CellText text(m_session);
    const QStringList lines = text.lines(cell);
    QString html = u"<b>%1</b>"_s.arg(lines.first().toHtmlEscaped());
    for (const QString &line : lines.mid(1))
        html += u" &nbsp;·&nbsp; "_s + line.toHtmlEscaped();
    const QStringList findings = text.findingLines(cell);
    for (const QString &line : findings.mid(0, ShownFindings))
        html += u"<br>"_s
            + fontMetrics().elidedText(line, Qt::ElideRight, width() - 24).toHtmlEscaped();
    if (findings.size() > ShownFindings)
        html += u"<br><i>%1</i>"_s.arg(
            tr("… and %n more", nullptr, int(findings.size() - ShownFindings)));
    setText(html);
    setToolTip(text.toolTip(cell));
}

void CellBar::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    update();
}

} // namespace gouji
