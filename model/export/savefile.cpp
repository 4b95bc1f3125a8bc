#include "model/export/exporters.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace gouji {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// True where both names lead to one file, through symbolic links, hard links or a file system that
/// ignores case.
bool isSameFile(const QString &a, const QString &b)
{
    std::error_code missing;
    return std::filesystem::equivalent(nativePath(a), nativePath(b), missing);
}

tl::unexpected<Error> writeFailure(const QFileDevice &file, const QString &path)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return failure(ErrorCode::NoSpace, path, file.errorString());
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return failure(ErrorCode::NotAllowed, path, file.errorString());
    default:
        return failure(ErrorCode::WriteFailed, path, file.errorString());
    }
}

/// On a full disk a first write is merely short; only the next one tells why.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// A device or a pipe cannot be replaced by another file, so it is written to directly.
Result<void> writeToDevice(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::NotAllowed, path, device.errorString());
    if (!writeAll(device, bytes))
        return writeFailure(device, path);
    return {};
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::NotAllowed, path, file.errorString());
    if (!writeAll(file, bytes) || !file.commit())
        return writeFailure(file, path);
    return {};
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes, const QStringList &inputs)
{
    const QFileInfo place(path);
    const bool isInput = place.exists()
        && std::any_of(inputs.begin(), inputs.end(),
            [&path](const QString &input) { return isSameFile(path, input); });
    if (isInput || place.isDir())
        return failure(ErrorCode::NotAllowed, path);
    if (place.exists() && !place.isFile())
        return writeToDevice(path, bytes);
    return replaceFile(path, bytes);
}

} // namespace gouji
