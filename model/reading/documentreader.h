#pragma once

#include "model/base/error.h"
#include "model/base/progress.h"
#include "model/document/document.h"

#include <QByteArray>
#include <QIODevice>
#include <chrono>
#include <memory>
#include <vector>

namespace gouji {

/// Limits for what comes by e-mail. They bound memory and time, not ordinary reports, which are
/// under a megabyte.
struct ReadLimits {
    qint64 maxBytes = 64 * 1024 * 1024; ///< of the file itself
    qint64 maxUnpackedBytes = 256 * 1024 * 1024; ///< of what a container unpacks to, in total
    int maxDepth = 256; ///< nesting of elements
    qsizetype maxGridCells = 200'000; ///< per document
    std::chrono::milliseconds maxTime {60'000}; ///< for libraries and programs that may hang
    qint64 maxProcessBytes = 1024 * 1024 * 1024; ///< memory of a process that reads for us
};

struct ReadOptions {
    QString file; ///< the name to keep in Document::file and errors; only a hint for the format
    QString encoding; ///< forces a text encoding ("GB18030"); empty: detect
    QString password;
    ReadLimits limits = {};
};

/// One format. A reader is a pure function of bytes and options; it opens no other file and no
/// network connection.
class DocumentReader {
public:
    virtual ~DocumentReader() = default;
    virtual QString format() const = 0; ///< "text", "html", …
    /// How sure this reader is that the bytes are its format: 0 (not at all) … 100 (a signature).
    virtual int recognise(const QByteArray &bytes) const = 0;
    virtual Result<Document> read(
        const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const = 0;
};

/// Picks a reader by content, never by file name.
class ReaderRegistry {
public:
    ReaderRegistry(); ///< with all built-in readers
    Result<Document> read(
        QIODevice &device, const ReadOptions &options, const Progress &progress = {}) const;
    Result<Document> read(
        const QByteArray &bytes, const ReadOptions &options, const Progress &progress = {}) const;
    /// Opens and reads a file; "-" is standard input. NotFound where it cannot be opened.
    Result<Document> readFile(
        const QString &path, ReadOptions options = {}, const Progress &progress = {}) const;

    /// The bytes of a file, within the limit; "-" is standard input.
    static Result<QByteArray> bytesOf(
        const QString &path, const ReadOptions &options, const Progress &progress = {});

private:
    std::vector<std::unique_ptr<DocumentReader>> m_readers;
};

} // namespace gouji
