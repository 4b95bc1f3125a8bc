#pragma once

#include "model/reading/documentreader.h"

namespace gouji {

/// The entries of a zip file in memory, read one at a time. Nothing is written to disk, names are
/// only compared, and sizes are counted while unpacking, whatever the archive claims.
class ZipArchive {
public:
    /// `bytes` must live as long as the archive. Corrupt or TooLarge.
    static Result<ZipArchive> open(const QByteArray &bytes, const ReadOptions &options);
    ~ZipArchive();
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;

    bool contains(const QString &name) const;
    /// Corrupt where there is no such entry or its checksum is wrong, Encrypted, or TooLarge where
    /// all that was read so far passes ReadLimits::maxUnpackedBytes.
    Result<QByteArray> read(const QString &name);

private:
    ZipArchive();

    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace gouji
