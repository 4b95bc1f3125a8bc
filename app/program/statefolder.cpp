#include "app/program/statefolder.h"

#include <QDir>
#include <QStandardPaths>

namespace gouji {

using namespace Qt::StringLiterals;

QString stateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base)) // as the specification demands
        base = QDir::home().filePath(u".local/state"_s);
#else
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    return QDir(base).filePath(u"gouji"_s);
}

QString accountName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace gouji
