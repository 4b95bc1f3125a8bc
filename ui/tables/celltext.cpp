#include "ui/tables/celltext.h"

#include "ui/confidencetext.h"
#include "ui/tables/cellediting.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

CellContent CellText::content(const CellId &cell) const
{
    const CellContent current = m_session.report().content(cell);
    if (current.state != CellState::NotPrinted)
        return current;
    const Cell *foreign = m_session.printed(cell);
    return foreign && !isEdited(cell) ? foreign->content : current;
}

QString CellText::shown(const CellId &cell) const
{
    const CellContent held = content(cell);
    const Cell *printed = m_session.printed(cell);
    switch (held.state) {
    case CellState::Value:
    case CellState::Zero:
        return held.number->toString();
    case CellState::Dash:
        return u"—"_s;
    case CellState::Unreadable:
        return printed ? printed->raw.simplified() : u"?"_s;
    case CellState::Undetermined:
        return u"?"_s;
    case CellState::Blank:
    case CellState::NotPrinted:
        return {};
    }
    return {};
}

QString CellText::edited(const CellId &cell) const
{
    switch (content(cell).state) {
    case CellState::Dash:
        return u"-"_s;
    case CellState::Undetermined:
        return {};
    default:
        return shown(cell);
    }
}

QString CellText::name(const CellId &cell) const
{
    const Report &report = m_session.review().original();
    for (const ForeignCell &foreign : report.foreign) {
        if (foreign.cell.id == cell)
            return tr("%1 (local row)").arg(foreign.label);
    }
    return m_session.messages().cellName(cell, report);
}

/// Printed in 元 and shown in 万元.
bool CellText::isConverted(const Cell &printed) const
{
    const bool amount =
        CellEditing::kindOf(printed.id, m_session.report()) == ValueKind::AmountWanYuan;
    const QString digits = QString(printed.raw).remove(u',').remove(u'，');
    return amount && printed.number() && !digits.contains(u'万')
        && !digits.contains(printed.number()->toString());
}

QStringList CellText::lines(const CellId &cell) const
{
    const Messages &messages = m_session.messages();
    const CellContent held = content(cell);
    QStringList lines {name(cell)};
    lines << (held.number ? tr("Value: %1").arg(messages.content(held))
                          : messages.state(held.state));
    if (held.state == CellState::Undetermined)
        lines << openLines(cell);
    const Cell *printed = m_session.printed(cell);
    const QString original = messages.content(printed ? printed->content : CellContent());
    if (isEdited(cell))
        lines << tr("Original: %1").arg(original);
    if (printed && !printed->raw.isEmpty() && printed->raw.simplified() != original)
        lines << (isConverted(*printed) ? tr("Printed as: %1, converted to 万元")
                                        : tr("Printed as: %1"))
                     .arg(printed->raw.simplified());
    if (!m_session.review().placed(cell).isEmpty())
        lines
            << tr("Placed by hand; printed as: %1").arg(m_session.standing(cell)->raw.simplified());
    if (const QString trust = confidence(cell); !trust.isEmpty())
        lines << trust;
    const ReviewVerdict verdict = m_session.review().verdict(cellSubject(cell));
    if (verdict.decision == Decision::Confirmed)
        lines << tr("Confirmed: so printed");
    if (!verdict.note.isEmpty())
        lines << (isEdited(cell) ? tr("Reason: %1") : tr("Reviewer's note: %1")).arg(verdict.note);
    if (printed && !printed->note.isEmpty())
        lines << tr("Note beside it: %1").arg(printed->note);
    return lines;
}

/// Why nothing is filled in, and how it can be.
QStringList CellText::openLines(const CellId &cell) const
{
    const auto &unplaced = m_session.report().unplaced;
    const bool hasNumbers = std::any_of(unplaced.begin(), unplaced.end(),
        [&cell](const UnplacedNumber &number) { return number.table == cell.table(); });
    QStringList lines {m_session.messages().doubt(m_session.report())};
    if (hasNumbers)
        lines << tr("Type the number, or drag it here from “Numbers without a place”.");
    return lines;
}

/// How far the place of a value is to be trusted, where anything speaks against it.
QString CellText::confidence(const CellId &cell) const
{
    const Cell *printed = m_session.printed(cell);
    const bool ownValue = printed && !isEdited(cell) && printed->content.number;
    const QString evidence = ownValue ? ConfidenceText(*printed).evidence() : QString();
    return evidence.isEmpty()
        ? QString()
        : tr("Confidence %1: %2").arg(ConfidenceText(*printed).percent(), evidence);
}

QStringList CellText::findingLines(const CellId &cell) const
{
    QStringList lines;
    for (const Finding *finding : m_session.index().of(cell))
        lines << findingLine(*finding);
    return lines;
}

QString CellText::findingLine(const Finding &finding) const
{
    const Messages &messages = m_session.messages();
    return tr("%1: %2").arg(
        severity(messages, finding.severity), messages.finding(finding, m_session.report()));
}

QString CellText::severity(const Messages &messages, Severity severity)
{
    QString name = messages.severity(severity);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString CellText::toolTip(const CellId &cell) const
{
    const QStringList about = lines(cell);
    QString html = u"<b>%1</b>"_s.arg(about.first().toHtmlEscaped());
    for (const QString &line : about.mid(1))
        html += u"<br>"_s + line.toHtmlEscaped();
    for (const QString &line : findingLines(cell))
        html += u"<p style='margin:6px 0 0 0'>%1</p>"_s.arg(line.toHtmlEscaped());
    return html;
}

QString CellText::spoken(const CellId &cell) const
{
    return (lines(cell) + findingLines(cell)).join(u"; "_s);
}

} // namespace gouji
