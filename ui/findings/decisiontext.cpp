#include "ui/findings/decisiontext.h"

namespace gouji {

QString DecisionText::name(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        return tr("Open");
    case Decision::Corrected:
        return tr("Corrected");
    case Decision::Confirmed:
        return tr("So printed");
    case Decision::Dismissed:
        return tr("Dismissed");
    case Decision::Postponed:
        return tr("Postponed");
    }
    return {};
}

QString DecisionText::withNote(Decision decision, const QString &note)
{
    return note.isEmpty() ? name(decision)
                          : tr("%1: %2", "decision: note").arg(name(decision), note);
}

} // namespace gouji
