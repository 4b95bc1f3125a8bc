#include "model/reading/oldformatreader.h"

#include "model/reading/docxreader.h"
#include "model/reading/htmlreader.h"
#include "model/reading/ziparchive.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Files of Office before 2007 are file systems of their own; the names in them are UTF-16.
bool holdsStream(const QByteArray &bytes, QStringView name)
{
    return bytes.contains(
        QByteArray::fromRawData(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

QString formatOfCompoundFile(const QByteArray &bytes)
{
    if (holdsStream(bytes, u"WordDocument"))
        return u"doc"_s;
    if (holdsStream(bytes, u"Workbook") || holdsStream(bytes, u"Book"))
        return u"xls"_s;
    return holdsStream(bytes, u"EncryptedPackage") ? u"docx"_s : u"wps"_s;
}

/// An OpenDocument file begins with an entry that is not compressed and says what it is.
QString formatOfZip(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.left(200);
    if (beginning.contains("opendocument.text"))
        return u"odt"_s;
    if (beginning.contains("opendocument.spreadsheet"))
        return u"ods"_s;
    return bytes.right(64 * 1024).contains("xl/workbook") ? u"xlsx"_s : QString();
}

QString formatOf(const QByteArray &bytes)
{
    if (isCompoundFile(bytes))
        return formatOfCompoundFile(bytes);
    if (bytes.startsWith("PK\3\4"))
        return formatOfZip(bytes);
    if (bytes.startsWith("{\\rtf"))
        return u"rtf"_s;
    return bytes.left(1000).contains("progid=\"Word.Document\"") ? u"xml"_s : QString();
}

bool isSpreadsheet(const QString &format)
{
    return format == u"xls"_s || format == u"xlsx"_s || format == u"ods"_s;
}

/// Word says so in the first block of its main stream, which nearly always comes first in the file;
/// OpenDocument in its list of contents, and Office since 2007 wraps the whole file.
bool isEncrypted(const QByteArray &bytes, const QString &format, const ReadOptions &options)
{
    constexpr qsizetype firstBlock = 512;
    if (format == u"docx"_s)
        return true;
    if (format == u"doc"_s && bytes.size() > firstBlock + 12)
        return bytes.sliced(firstBlock).startsWith("\xec\xa5") && (bytes[firstBlock + 11] & 1);
    if (format != u"odt"_s && format != u"ods"_s)
        return false;
    auto archive = ZipArchive::open(bytes, options);
    const auto contents =
        archive ? archive->read(u"META-INF/manifest.xml"_s) : tl::make_unexpected(archive.error());
    return contents && contents->contains("encryption-data");
}

} // namespace

OldFormatReader::OldFormatReader(LibreOffice office) : m_office(std::move(office)) { }

QString OldFormatReader::format() const
{
    return u"doc"_s;
}

int OldFormatReader::recognise(const QByteArray &bytes) const
{
    const QString format = formatOf(bytes);
    if (format.isEmpty())
        return 0;
    // Documents may have workbooks embedded, whose names show as well.
    return format == u"xlsx"_s ? 80 : 95;
}

Result<Document> OldFormatReader::read(
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const
{
    const QString format = formatOf(bytes);
    if (isEncrypted(bytes, format, options))
        return failure(ErrorCode::Encrypted, options.file);
    const bool asPage = isSpreadsheet(format);
    const auto converted =
        m_office.convert(bytes, format, asPage ? u"html"_s : u"docx"_s, options, progress);
    if (!converted)
        return tl::make_unexpected(converted.error());
    auto document = asPage ? HtmlReader().read(*converted, options, progress)
                           : DocxReader().read(*converted, options, progress);
    if (!document)
        return document;
    document->format = format;
    document->encoding.clear();
    // The places are those in the converted file, which nobody has.
    for (Grid &grid : document->grids) {
        for (GridCell &cell : grid.cells)
            cell.place.clear();
    }
    return document;
}

} // namespace gouji
