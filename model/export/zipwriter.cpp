#include "model/export/zipwriter.h"

#include <zip.h>

namespace gouji {

namespace {

/// The first second that the format can tell.
constexpr zip_uint16_t NoTime = 0;
constexpr zip_uint16_t NoDate = (1 << 5) | 1;

struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

bool add(zip_t *zip, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(zip, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    const zip_int64_t index =
        zip_file_add(zip, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        zip_source_free(source);
    return index >= 0 && zip_file_set_dostime(zip, zip_uint64_t(index), NoTime, NoDate, 0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    QByteArray bytes;
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return bytes;
    bytes.resize(qsizetype(stat.size));
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == qsizetype(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> toZip(const std::vector<ZipEntry> &entries, const QString &file)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *zip = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!zip)
        return failure(ErrorCode::WriteFailed, file);
    zip_source_keep(source.get()); // closing the archive gives up its own hold
    bool whole = true;
    for (const ZipEntry &entry : entries)
        whole = whole && add(zip, entry);
    if (!whole || zip_close(zip) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(zip));
        zip_discard(zip);
        return failure(ErrorCode::WriteFailed, file, detail);
    }
    QByteArray bytes = contentOf(source.get());
    if (bytes.isEmpty())
        return failure(ErrorCode::WriteFailed, file);
    return bytes;
}

} // namespace gouji
