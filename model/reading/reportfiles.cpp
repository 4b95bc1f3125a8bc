#include "model/reading/reportfiles.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace gouji {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// Pipes and devices are no reports. Whoever reads what cannot be reached will say so.
bool mayBeReport(const fs::directory_entry &entry)
{
    std::error_code error;
    const fs::file_status status = entry.status(error);
    const bool isOther = fs::exists(status) && !fs::is_regular_file(status);
    return !isOther && hasReportName(QFileInfo(entry.path()).fileName());
}

bool isFolder(const fs::directory_entry &entry)
{
    std::error_code error;
    const bool isHidden = entry.path().filename().native().starts_with('.');
    return !isHidden && fs::is_directory(entry.symlink_status(error));
}

/// Qt passes over names that are no text, and over folders that must not be read. A report that is
/// left out without a word is worse than one that cannot be opened.
void collect(const fs::path &folder, QStringList &files)
{
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (isFolder(*entry))
            collect(entry->path(), files);
        else if (mayBeReport(*entry))
            files << QFileInfo(entry->path()).filePath();
    }
    if (error)
        files << QFileInfo(folder).filePath();
}

} // namespace

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
    collect(QFileInfo(folder).filesystemFilePath(), files);
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace gouji
