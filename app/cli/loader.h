#pragma once

#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"

namespace gouji {

/// A file as read and extracted.
struct LoadedFile {
    Document document;
    Report report;
};

/// Takes a file through the first two stages.
class Loader {
public:
    Loader(const FormLibrary &library, const QString &password);

    /// "-" is standard input. Several threads may load at once.
    Result<LoadedFile> load(const QString &file, const Progress &progress) const;

private:
    ReaderRegistry m_readers;
    Extractor m_extractor;
    QString m_password;
};

} // namespace gouji
