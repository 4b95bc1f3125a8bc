#pragma once

#include <QStringList>

namespace gouji {

/// Where the review of a draft is kept: beside it, under its whole name and ".gouji". One that was
/// saved as "a.gouji" and names "a.docx" as its original is found, too.
QString reviewFileOf(const QString &draftFile);
/// By its name.
bool isReviewFile(const QString &path);

/// The drafts below a folder, as reportFilesIn(). A review counts for itself where the file that it
/// is of does not lie beside it; where that file lies there under the same name, it is the draft,
/// and its review is found by reviewFileOf(). A review of another name stands for the file beside
/// it that it is of, and is left out where that file has another content or a review by now. A
/// review of a further report in a file counts beside the file, which stands for its first.
QStringList draftFilesIn(const QString &folder);

} // namespace gouji
