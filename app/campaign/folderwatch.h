#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace gouji {

/// Says when a folder should be looked at again: soon after something came or went in it, and every
/// few seconds, because no system tells of every change (network folders, files written in place).
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);

    /// The folder and all below it; empty: none.
    void watch(const QString &folder);

Q_SIGNALS:
    void lookAgain();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QTimer m_regular;
    QString m_folder;
};

} // namespace gouji
