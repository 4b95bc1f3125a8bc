#include "app/campaign/expectedissuers.h"

#include "model/campaign/issuers.h"
#include "model/reading/documentreader.h"

namespace gouji {

void ExpectedIssuers::ask(Campaign &campaign)
{
    const auto names = m_services.prompts.names(
        tr("Who should hand in, one name a line:"), campaign.expectedIssuers().join(QChar(u'\n')));
    if (names)
        set(campaign, parseIssuers(*names));
}

void ExpectedIssuers::paste(Campaign &campaign, const QString &text)
{
    const QStringList names = parseIssuers(text);
    if (names.isEmpty())
        Q_EMIT hinted(tr("The clipboard holds no names."));
    else
        set(campaign, names);
}

void ExpectedIssuers::takeFile(Campaign &campaign)
{
    const QString path = m_services.prompts.fileToOpen(
        tr("List of issuers"), tr("Lists (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto list = ReaderRegistry().readFile(path);
    if (list)
        set(campaign, parseIssuers(list->text));
    else
        m_services.prompts.showError(m_services.messages().error(list.error()));
}

void ExpectedIssuers::set(Campaign &campaign, const QStringList &names)
{
    if (const auto saved = campaign.setExpectedIssuers(names); !saved)
        Q_EMIT hinted(m_services.messages().error(saved.error()));
}

} // namespace gouji
