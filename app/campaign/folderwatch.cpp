#include "app/campaign/folderwatch.h"

#include <QDirIterator>

namespace gouji {

namespace {

constexpr int SettleTime = 300; ///< milliseconds; a copy of many files is one event
constexpr int RegularTime = 5'000; ///< milliseconds
constexpr int MostFolders = 500; ///< systems have a limit, and the regular look finds the rest

QStringList foldersBelow(const QString &folder)
{
    QStringList folders {folder};
    QDirIterator entries(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext() && folders.size() < MostFolders)
        folders << entries.next();
    return folders;
}

} // namespace

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    m_regular.setInterval(RegularTime);
    connect(
        &m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] {
        watch(m_folder); // a folder may have come with the files
        Q_EMIT lookAgain();
    });
    connect(&m_regular, &QTimer::timeout, this, &FolderWatch::lookAgain);
}

void FolderWatch::watch(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    if (folder.isEmpty())
        return m_regular.stop();
    m_watcher.addPaths(foldersBelow(folder));
    m_regular.start();
}

} // namespace gouji
