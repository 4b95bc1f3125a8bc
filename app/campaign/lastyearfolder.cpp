#include "app/campaign/lastyearfolder.h"

#include "app/batch/batch.h"
#include "model/campaign/issuers.h"
#include "model/review/reviewfiles.h"

#include <QFileInfo>

namespace gouji {

LastYearFolder LastYearFolder::read(const QString &folder,
    std::shared_ptr<const DraftReader> reader, const std::atomic_bool &cancelled)
{
    LastYearFolder lastYear;
    Batch<QString> batch(
        [reader](const QString &file, const Progress &progress) -> Result<QString> {
            const auto draft = reader->read(file, progress);
            return draft ? draft->original.issuer : QString();
        });
    const auto keep = [&](const QString &file, const Result<QString> &issuer) {
        const QString name = issuer.value_or(QString());
        lastYear.m_names << (name.isEmpty() ? QFileInfo(file).completeBaseName() : name);
        lastYear.m_files << file;
        return true;
    };
    batch.run(draftFilesIn(folder), keep, cancelled);
    return lastYear;
}

QString LastYearFolder::fileFor(const QString &issuer, const QMap<QString, QString> &renames) const
{
    const int place = matchIssuers({renames.value(issuer, issuer)}, m_names).front();
    return place < 0 ? QString() : m_files[place];
}

} // namespace gouji
