#include "model/review/reviewfiles.h"

#include "model/reading/documentreader.h"
#include "model/reading/reportfiles.h"
#include "model/review/reviewfile.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QStringList reviewFilesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(
        folder, {u"*."_s + ReviewFile::suffix()}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files << entries.next();
    return files;
}

Result<ReviewFile> readReview(const QString &file)
{
    const auto bytes = ReaderRegistry::bytesOf(file, {});
    return bytes ? ReviewFile::read(*bytes, {}) : tl::make_unexpected(bytes.error());
}

/// The file that a review is of, where it lies beside the review and is unchanged or changed.
struct Beside {
    QString file; ///< empty: there is none
    bool isSame = false;
    int report = 0; ///< that the review is of, counted from 0
};

Beside originalBeside(const QString &reviewFile)
{
    const auto review = readReview(reviewFile);
    if (!review)
        return {};
    const QString name = QFileInfo(review->original.file).fileName();
    const QString path = QFileInfo(reviewFile).path() + u'/' + name;
    if (name.isEmpty() || !QFileInfo(path).isFile())
        return {};
    const auto original = ReaderRegistry::bytesOf(path, {});
    return {path, original && *original == review->original.bytes, review->original.report};
}

} // namespace

QString reviewFileOf(const QString &draftFile)
{
    // The whole name: a folder may hold the same report as .docx and as .pdf.
    const QString usual = draftFile + u'.' + ReviewFile::suffix();
    const QFileInfo draft(draftFile);
    const QString other =
        draft.path() + u'/' + draft.completeBaseName() + u'.' + ReviewFile::suffix();
    if (!QFileInfo::exists(other) || QFileInfo::exists(usual))
        return usual;
    const auto review = readReview(other);
    const bool isOfThis = review && QFileInfo(review->original.file).fileName() == draft.fileName();
    return isOfThis ? other : usual;
}

bool isReviewFile(const QString &path)
{
    return QFileInfo(path).suffix().compare(ReviewFile::suffix(), Qt::CaseInsensitive) == 0;
}

QStringList draftFilesIn(const QString &folder)
{
    QStringList files = reportFilesIn(folder);
    QSet<QString> found;
    for (const QString &file : std::as_const(files))
        found << reviewFileOf(file);
    for (const QString &review : reviewFilesIn(folder)) {
        if (found.contains(review))
            continue;
        const Beside original = originalBeside(review);
        const bool isFurther = original.isSame && original.report > 0;
        if (original.isSame && !isFurther && !QFileInfo::exists(reviewFileOf(original.file)))
            files.removeOne(original.file);
        else if (!original.file.isEmpty() && !isFurther)
            continue;
        files << review;
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace gouji
