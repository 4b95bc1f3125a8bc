#pragma once

#include "model/review/reportopener.h"

namespace gouji {

/// A file as read and extracted; of a review also what was corrected in it.
struct LoadedFile {
    Document document;
    Report original;
    Report report; ///< with the corrections
    QSet<CellId> settled; ///< corrected or confirmed: no suggestion may touch them
};

/// Takes a file through the first two stages.
class Loader {
public:
    Loader(const FormLibrary &library, const QString &password);

    /// "-" is standard input. What was corrected in `review`, which lies beside the file, counts
    /// where the cells are unchanged; empty: there is none. Several threads may load at once.
    Result<LoadedFile> load(
        const QString &file, const Progress &progress, const QString &review = {}) const;

private:
    const FormLibrary &m_library;
    Extractor m_extractor;
    ReportOpener m_opener;
    QString m_password;
};

} // namespace gouji
