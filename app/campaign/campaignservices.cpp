#include "app/campaign/campaignservices.h"

#include <QCoreApplication>

namespace gouji {

namespace {

constexpr qsizetype MostErrors = 8; ///< more are only counted

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(gouji::CampaignServices)
};

} // namespace

void CampaignServices::showErrors(const std::vector<Error> &errors) const
{
    if (errors.empty())
        return;
    const Messages spoken = messages();
    QStringList sentences;
    for (const Error &error : errors) {
        if (sentences.size() < MostErrors)
            sentences << spoken.error(error);
    }
    const int more = int(errors.size()) - int(sentences.size());
    if (more > 0)
        sentences << Spoken::tr("… and %n more.", nullptr, more);
    prompts.showError(sentences.join(QChar(u'\n')));
}

} // namespace gouji
