#include "model/reading/documentreader.h"

#include "model/reading/docxreader.h"
#include "model/reading/htmlreader.h"
#include "model/reading/oldformatreader.h"
#include "model/reading/pdf/pdfreader.h"
#include "model/reading/textreader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 1024 * 1024;

/// Half a file must not pass for a whole one.
bool hasFailed(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->error() != QFileDevice::NoError;
}

/// Reads to the end, or one byte over the limit: a device may have no end.
Result<QByteArray> readAll(QIODevice &device, const ReadOptions &options, const Progress &progress)
{
    QByteArray bytes;
    while (bytes.size() <= options.limits.maxBytes) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled, options.file);
        const QByteArray chunk =
            device.read(std::min(chunkSize, options.limits.maxBytes + 1 - bytes.size()));
        if (hasFailed(device))
            return failure(ErrorCode::NotFound, options.file, device.errorString());
        if (chunk.isEmpty())
            return bytes;
        bytes += chunk;
    }
    return bytes;
}

Result<void> open(QFile &file, const QString &path)
{
    // A pipe or a device may let its reader wait for ever.
    const QFileInfo place(path);
    if (path != u"-"_s && place.exists() && !place.isFile())
        return failure(ErrorCode::NotFound, path, u"it is no regular file"_s);
    const bool opened =
        path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::NotFound, path, file.errorString());
    return {};
}

QDateTime lastModified(const QString &path)
{
    return path == u"-"_s ? QDateTime() : QFileInfo(path).lastModified();
}

} // namespace

ReaderRegistry::ReaderRegistry()
{
    m_readers.push_back(std::make_unique<DocxReader>());
    m_readers.push_back(std::make_unique<OldFormatReader>());
    m_readers.push_back(std::make_unique<PdfReader>());
    m_readers.push_back(std::make_unique<HtmlReader>());
    m_readers.push_back(std::make_unique<TextReader>());
}

Result<Document> ReaderRegistry::read(
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Empty, options.file);
    if (bytes.size() > options.limits.maxBytes)
        return failure(ErrorCode::TooLarge, options.file);
    const DocumentReader *best = nullptr;
    int surest = 0;
    for (const auto &reader : m_readers) {
        const int sure = reader->recognise(bytes);
        if (sure > surest) {
            surest = sure;
            best = reader.get();
        }
    }
    if (!best)
        return failure(ErrorCode::Unsupported, options.file);
    return best->read(bytes, options, progress);
}

Result<Document> ReaderRegistry::read(
    QIODevice &device, const ReadOptions &options, const Progress &progress) const
{
    const auto bytes = readAll(device, options, progress);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return read(*bytes, options, progress);
}

Result<QByteArray> ReaderRegistry::bytesOf(
    const QString &path, const ReadOptions &options, const Progress &progress)
{
    QFile file(path);
    const QDateTime before = lastModified(path);
    if (const auto opened = open(file, path); !opened)
        return tl::make_unexpected(opened.error());
    if (file.size() > options.limits.maxBytes)
        return failure(ErrorCode::TooLarge, options.file);
    auto bytes = readAll(file, options, progress);
    const bool isShort = path != u"-"_s && bytes && bytes->size() != file.size();
    if (bytes && (isShort || lastModified(path) != before))
        return failure(ErrorCode::Changed, options.file);
    return bytes;
}

Result<Document> ReaderRegistry::readFile(
    const QString &path, ReadOptions options, const Progress &progress) const
{
    if (options.file.isEmpty())
        options.file = path;
    const auto bytes = bytesOf(path, options, progress);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return read(*bytes, options, progress);
}

} // namespace gouji
