#include "model/repair/suggestion.h"

namespace gouji {

using namespace Qt::StringLiterals;

QString kindName(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Cells:
        return u"cells"_s;
    case SuggestionKind::Shift:
        return u"shift"_s;
    case SuggestionKind::Swap:
        return u"swap"_s;
    case SuggestionKind::Split:
        return u"split"_s;
    case SuggestionKind::Join:
        return u"join"_s;
    case SuggestionKind::Misclassified:
        return u"misclassified"_s;
    case SuggestionKind::Fill:
        return u"fill"_s;
    }
    return {};
}

QString readingName(Reading reading)
{
    return reading == Reading::Misread ? u"misread"_s : u"source_inconsistent"_s;
}

QString adviceName(RepairAdvice::Code code)
{
    return code == RepairAdvice::Code::ReadAgain ? u"read_again"_s : u"confirmed_conflict"_s;
}

std::vector<const Suggestion *> Suggestions::resolving(const QString &key) const
{
    std::vector<const Suggestion *> found;
    for (const Suggestion &suggestion : list) {
        if (suggestion.resolves.contains(key))
            found.push_back(&suggestion);
    }
    return found;
}

} // namespace gouji
