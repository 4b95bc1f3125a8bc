#include "app/cli/inputs.h"

#include "model/review/reviewfiles.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

using namespace Qt::StringLiterals;

Inputs Inputs::from(const QStringList &words)
{
    Inputs inputs;
    for (const QString &word : words) {
        if (word == "-"_L1 || !QFileInfo(word).isDir()) {
            inputs.files.push_back({word});
            continue;
        }
        const QStringList found = draftFilesIn(word);
        if (found.isEmpty())
            inputs.emptyFolders << word;
        for (const QString &path : found) {
            const QString folder = QFileInfo(path).absolutePath();
            const QString below = QDir(word).relativeFilePath(folder);
            const QString review = reviewFileOf(path);
            inputs.files.push_back({path, below == "."_L1 ? QString() : below});
            if (QFileInfo::exists(review))
                inputs.reviews.insert(path, review);
        }
    }
    return inputs;
}

QStringList Inputs::paths() const
{
    QStringList paths;
    for (const InputFile &file : files)
        paths << file.path;
    return paths;
}

} // namespace gouji
