#include "app/campaign/draftfolder.h"

#include "model/campaign/draftreader.h"
#include "model/reading/reportfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace gouji {

std::optional<FileStamp> stampOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return std::nullopt;
    FileStamp stamp {file, info.size(), info.lastModified().toMSecsSinceEpoch(), 0};
    const QFileInfo review(reviewFileOf(file));
    if (review.exists())
        stamp.reviewed = review.lastModified().toMSecsSinceEpoch();
    return stamp;
}

std::vector<FileStamp> draftsIn(const QString &folder)
{
    const QDir root(folder);
    std::vector<FileStamp> stamps;
    for (const QString &file : reportFilesIn(folder)) {
        // What cannot be reached is a draft as well, and reading it will tell why.
        FileStamp stamp = stampOf(file).value_or(FileStamp {});
        stamp.path = root.relativeFilePath(file);
        stamps.push_back(std::move(stamp));
    }
    return stamps;
}

QString fileOf(const QString &folder, const QString &path)
{
    return QDir(folder).absoluteFilePath(path);
}

} // namespace gouji
