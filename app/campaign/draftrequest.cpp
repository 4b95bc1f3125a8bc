#include "app/campaign/draftrequest.h"

#include "app/campaign/draftfolder.h"
#include "model/review/reviewfile.h"
#include "model/review/reviewfiles.h"

#include <QFile>

namespace gouji {

LoadRequest requestFor(const Draft &draft, const QString &folder)
{
    const QString file = fileOf(folder, draft.path);
    if (isReviewFile(file))
        return {.file = file, .asReviewed = true, .saveTo = file};
    const QString review = reviewFileOf(file);
    QFile stored(review);
    if (!stored.open(QIODevice::ReadOnly))
        return {.file = file, .saveTo = review};
    ReadOptions options;
    options.file = review;
    const auto opened = ReviewFile::read(stored.readAll(), options);
    const bool isOfThisVersion =
        opened && fingerprint(opened->original.bytes) == draft.content.hash;
    if (isOfThisVersion)
        return {.file = review, .asReviewed = true, .saveTo = review};
    return {.file = file, .reviewFile = review, .carriesOver = true, .saveTo = review};
}

} // namespace gouji
