#pragma once

#include <QFileInfo>
#include <QString>

/// The folder of real reports, which are not part of the repository; empty where there is none.
inline QString samplesFolder()
{
    const QString named = qEnvironmentVariable("GOUJI_SAMPLES");
    if (!named.isEmpty())
        return named;
    const QString beside = QString::fromUtf8(GOUJI_SOURCE_DIR "/../shared/samples");
    return QFileInfo::exists(beside) ? beside : QString();
}
