#include "ui/findings/judging.h"

namespace gouji {

ReviewVerdict Judging::verdict() const
{
    const Review &review = m_session.review();
    if (const Finding *finding = m_session.currentFinding()) {
        ReviewVerdict verdict = review.verdict(finding->key());
        verdict.decision = review.decision(*finding);
        return verdict;
    }
    return review.verdict(cellSubject(m_session.currentCell()));
}

bool Judging::judge(Decision decision, const QString &note)
{
    if (decision == Decision::Dismissed && note.trimmed().isEmpty())
        return false;
    const Messages &messages = m_session.messages();
    if (const Finding *finding = m_session.currentFinding()) {
        return finding->isListed() && m_session.review().decision(*finding) != Decision::Corrected
            && m_session.edits().judge(*finding, decision, note.trimmed(),
                stepText(decision, messages.ruleName(finding->rule)));
    }
    const CellId cell = m_session.currentCell();
    const bool fits = decision == Decision::Open || decision == Decision::Confirmed;
    return fits && !cell.isEmpty()
        && m_session.edits().judge(cell, decision, note.trimmed(),
            stepText(decision, messages.cellName(cell, m_session.report())));
}

QString Judging::stepText(Decision decision, const QString &subject) const
{
    switch (decision) {
    case Decision::Open:
        return tr("Leave Open: %1").arg(subject);
    case Decision::Confirmed:
        return tr("So Printed: %1").arg(subject);
    case Decision::Dismissed:
        return tr("Dismiss: %1").arg(subject);
    case Decision::Postponed:
        return tr("Postpone: %1").arg(subject);
    case Decision::Corrected:
        break;
    }
    return subject;
}

} // namespace gouji
