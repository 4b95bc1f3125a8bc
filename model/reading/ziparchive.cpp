#include "model/reading/ziparchive.h"

#include <zip.h>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct ZipCloser {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

constexpr zip_int64_t mostEntries = 10'000;
constexpr qsizetype chunkSize = 256 * 1024;

ErrorCode codeOf(int zipError)
{
    const bool needsPassword = zipError == ZIP_ER_NOPASSWD || zipError == ZIP_ER_WRONGPASSWD;
    return needsPassword ? ErrorCode::Encrypted : ErrorCode::Corrupt;
}

} // namespace

struct ZipArchive::Data {
    std::unique_ptr<zip_t, ZipCloser> zip;
    QString file;
    qint64 left = 0; ///< bytes that may still be unpacked
};

ZipArchive::ZipArchive() = default;
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ReadOptions &options)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!zip) {
        zip_source_free(source);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure(ErrorCode::Corrupt, options.file, detail);
    }
    zip_error_fini(&error);
    ZipArchive archive;
    archive.m_data = std::make_unique<Data>();
    archive.m_data->zip.reset(zip);
    archive.m_data->file = options.file;
    archive.m_data->left = options.limits.maxUnpackedBytes;
    if (zip_get_num_entries(zip, 0) > mostEntries)
        return failure(ErrorCode::TooLarge, options.file);
    return archive;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_data->zip.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &name)
{
    const auto fail = [&](ErrorCode code) {
        return failure(code, m_data->file,
            name + ": "_L1 + QString::fromUtf8(zip_strerror(m_data->zip.get())));
    };
    const std::unique_ptr<zip_file_t, ZipCloser> file(
        zip_fopen(m_data->zip.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS));
    if (!file)
        return fail(codeOf(zip_error_code_zip(zip_get_error(m_data->zip.get()))));
    QByteArray bytes;
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + chunkSize);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + size, chunkSize);
        if (got < 0)
            return fail(ErrorCode::Corrupt);
        bytes.truncate(size + got);
        m_data->left -= got;
        if (m_data->left < 0)
            return failure(ErrorCode::TooLarge, m_data->file, name);
        if (got == 0)
            return bytes;
    }
}

} // namespace gouji
