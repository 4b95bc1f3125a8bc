#include "model/campaign/draft.h"

#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

const std::vector<DraftState> &draftStates()
{
    static const std::vector<DraftState> states {DraftState::New, DraftState::InReview,
        DraftState::SentBack, DraftState::HandedInAgain, DraftState::Ready};
    return states;
}

QString stateName(DraftState state)
{
    switch (state) {
    case DraftState::New:
        return u"new"_s;
    case DraftState::InReview:
        return u"in_review"_s;
    case DraftState::SentBack:
        return u"sent_back"_s;
    case DraftState::HandedInAgain:
        return u"handed_in_again"_s;
    case DraftState::Ready:
        return u"ready"_s;
    }
    return {};
}

std::optional<DraftState> draftStateFrom(const QString &name)
{
    for (const DraftState state : draftStates()) {
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString Draft::name() const
{
    return content.issuer.isEmpty() ? QFileInfo(path).completeBaseName() : content.issuer;
}

} // namespace gouji
