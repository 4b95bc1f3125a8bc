#include "ui/campaign/drafttexts.h"

#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

QString DraftTexts::name(const Draft &draft)
{
    const DraftContent &content = draft.content;
    if (content.reports.isEmpty())
        return draft.name();
    return tr("%1 (report %2 of %3)")
        .arg(draft.name())
        .arg(content.report + 1)
        .arg(content.reports.size());
}

QString DraftTexts::reports(const Draft &draft)
{
    const DraftContent &content = draft.content;
    if (content.reports.isEmpty())
        return {};
    QString text =
        tr("The file holds %n report(s), of which one is counted here. Open it to choose "
           "another:",
            nullptr, int(content.reports.size()));
    for (int i = 0; i < int(content.reports.size()); ++i)
        text += u"\n%1. %2"_s.arg(i + 1).arg(content.reports[i]);
    return text;
}

QString DraftTexts::state(DraftState state)
{
    switch (state) {
    case DraftState::New:
        return tr("New");
    case DraftState::InReview:
        return tr("In review");
    case DraftState::SentBack:
        return tr("Sent back");
    case DraftState::HandedInAgain:
        return tr("Handed in again");
    case DraftState::Ready:
        return tr("Ready");
    }
    return {};
}

QString DraftTexts::form(const QString &form)
{
    if (form == "hybrid"_L1)
        return tr("mixed");
    if (form == "indicators"_L1)
        return tr("indicators");
    return form == "none"_L1 || form.isEmpty() ? tr("none") : form;
}

QString DraftTexts::outcome(const QString &id)
{
    if (id == "granted"_L1)
        return tr("Granted");
    if (id == "partly_granted"_L1)
        return tr("Partly granted");
    if (id == "refused"_L1)
        return tr("Refused");
    if (id == "unavailable"_L1)
        return tr("Not available");
    if (id == "not_processed"_L1)
        return tr("Not processed");
    return tr("Other outcome");
}

QString DraftTexts::problem(const Draft &draft, const Messages &messages)
{
    const auto code = errorCodeFrom(draft.content.problem);
    return code ? messages.error({*code, QFileInfo(draft.path).fileName(), {}}) : QString();
}

} // namespace gouji
