#include "model/reading/reportfiles.h"

#include <QDirIterator>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

const QStringList &reportSuffixes()
{
    static const QStringList suffixes {u"txt"_s, u"md"_s, u"htm"_s, u"html"_s, u"mht"_s, u"mhtml"_s,
        u"docx"_s, u"doc"_s, u"wps"_s, u"rtf"_s, u"pdf"_s};
    return suffixes;
}

bool hasReportName(const QString &fileName)
{
    const QStringList parts = fileName.split(u'.');
    const bool isNote = parts.size() > 2 && parts[parts.size() - 2] == "note"_L1;
    return parts.size() > 1 && !parts.front().isEmpty() && !fileName.startsWith("~$"_L1) && !isNote
        && reportSuffixes().contains(parts.back(), Qt::CaseInsensitive);
}

QStringList reportFilesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QFileInfo entry = entries.fileInfo();
        // Pipes and devices are no reports; whoever reads what cannot be reached will say so.
        if (hasReportName(entry.fileName()) && (entry.isFile() || !entry.exists()))
            files << path;
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace gouji
