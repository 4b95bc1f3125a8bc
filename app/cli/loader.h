#pragma once

#include "model/messages/messages.h"
#include "model/review/reportopener.h"

namespace gouji {

/// A file as read and extracted; of a review also what was corrected in it.
struct LoadedFile {
    Document document;
    Report original;
    Report report; ///< with the corrections
    QSet<CellId> settled; ///< corrected or confirmed: no suggestion may touch them
    QHash<CellId, QString> reasons; ///< why cells were corrected
};

/// A file that holds several reports is used in part; empty where it is not.
QString warningOf(const Report &report, const Messages &messages);

/// Takes a file through the first two stages.
class Loader {
public:
    /// `which` of several reports in a file, from 0; see ReportOpener.
    Loader(const FormLibrary &library, const QString &password, std::optional<int> which = {});

    /// "-" is standard input. Several threads may load at once.
    Result<LoadedFile> load(const QString &file, const Progress &progress) const;

private:
    const FormLibrary &m_library;
    Extractor m_extractor;
    ReportOpener m_opener;
    QString m_password;
    std::optional<int> m_which;
};

} // namespace gouji
