#pragma once

#include "model/campaign/draft.h"

namespace gouji {

/// The reports below a folder, with paths relative to it, and further files. The folder may be
/// empty.
std::vector<FileStamp> draftsIn(const QString &folder, const QStringList &files);
/// One file; its path stays as it is. Nothing where there is no such file.
std::optional<FileStamp> stampOf(const QString &file);
/// The file of a draft, whose path may be relative to the folder.
QString fileOf(const QString &folder, const QString &path);

} // namespace gouji
