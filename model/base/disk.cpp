#include "model/base/disk.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gouji {

bool flushToDisk(int fileHandle)
{
#if defined(Q_OS_WIN)
    return _commit(fileHandle) == 0;
#elif defined(Q_OS_LINUX)
    return fdatasync(fileHandle) == 0;
#else
    return fsync(fileHandle) == 0;
#endif
}

} // namespace gouji
