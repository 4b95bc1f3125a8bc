#pragma once

#include "model/campaign/draftreader.h"

#include <QMap>

namespace gouji {

/// The reports of last year, by issuer.
class LastYearFolder {
public:
    /// Reads the folder on all cores; only the names are kept.
    static LastYearFolder read(const QString &folder, std::shared_ptr<const DraftReader> reader,
        const std::atomic_bool &cancelled);

    const QStringList &names() const { return m_names; }
    /// The file of the same issuer. `renames` leads from this year's names to last year's. Empty
    /// where there is none, or several would do.
    QString fileFor(const QString &issuer, const QMap<QString, QString> &renames) const;

private:
    QStringList m_names;
    QStringList m_files;
};

} // namespace gouji
