#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <vector>

namespace gouji {

/// One file inside an archive.
struct ZipEntry {
    QString name;
    QByteArray bytes;
};

/// A zip archive of the entries in their order. `file` names it in an error; WriteFailed.
/// The same entries give the same bytes: no times are kept.
Result<QByteArray> toZip(const std::vector<ZipEntry> &entries, const QString &file);

} // namespace gouji
