#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

namespace gouji {

/// Compares bytes with a file kept beside the test and shows what differs as a diff. With
/// GOUJI_UPDATE_GOLDEN set, the file is written instead: review it before committing.
inline bool matchesGolden(const QString &path, const QByteArray &actual)
{
    QFile golden(path);
    if (qEnvironmentVariableIsSet("GOUJI_UPDATE_GOLDEN"))
        return golden.open(QIODevice::WriteOnly) && golden.write(actual) == actual.size();
    if (golden.open(QIODevice::ReadOnly) && golden.readAll() == actual)
        return true;
    QTemporaryFile file;
    if (!file.open() || file.write(actual) != actual.size() || !file.flush())
        return false;
    QProcess diff;
    diff.start(QStringLiteral("diff"), {QStringLiteral("-u"), path, file.fileName()});
    diff.waitForFinished();
    qInfo("%s", diff.readAllStandardOutput().constData());
    return false;
}

inline QStringList caseNames(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace gouji
