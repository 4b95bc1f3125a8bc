#include "model/reading/docxreader.h"

#include "model/reading/docxbody.h"
#include "model/reading/ziparchive.h"

#include <QDir>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// One reading of one file: what all its steps need.
struct Package {
    ZipArchive archive;
    const ReadOptions &options;
    const Progress &progress;
};

/// Where the relations of a part are written: "word/_rels/document.xml.rels".
QString relationsOf(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + u"_rels/"_s + part.sliced(name) + u".rels"_s;
}

/// A target is relative to the folder of its part, or begins with / at the root of the package.
QString resolved(const QString &target, const QString &part)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    return QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
}

/// The part that a part refers to as `type`, the last word of a long address; empty if none.
Result<QString> relatedPart(Package &package, const QString &part, const QString &type)
{
    const QString relations = relationsOf(part);
    if (!package.archive.contains(relations))
        return QString();
    const auto bytes = package.archive.read(relations);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    XmlWalker xml(*bytes, package.options, package.progress);
    QString found;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.attribute(u"Type").endsWith(u'/' + type))
            found = resolved(xml.attribute(u"Target"), part);
        xml.skip();
    }
    const auto result = xml.result();
    return result ? Result<QString>(found) : tl::make_unexpected(result.error());
}

/// Reads a part of `type` if there is one: numbering and styles may be missing.
template <class Reader>
Result<void> readRelated(Package &package, const QString &main, const QString &type, Reader &reader)
{
    const auto part = relatedPart(package, main, type);
    if (!part)
        return tl::make_unexpected(part.error());
    if (part->isEmpty() || !package.archive.contains(*part))
        return {};
    const auto bytes = package.archive.read(*part);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    XmlWalker xml(*bytes, package.options, package.progress);
    reader.read(xml);
    return xml.result();
}

Result<Document> readMain(
    Package &package, const QString &part, const DocxStyles &styles, DocxNumbering &numbering)
{
    const auto bytes = package.archive.read(part);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    XmlWalker xml(*bytes, package.options, package.progress);
    DocumentBuilder builder(package.options.limits);
    DocxBody body(xml, builder, styles, numbering, part);
    body.read();
    if (const auto result = xml.result(); !result)
        return tl::make_unexpected(result.error());
    Document document = builder.take();
    if (document.text.trimmed().isEmpty()) {
        return failure(
            body.hasPictures() ? ErrorCode::Scan : ErrorCode::Empty, package.options.file);
    }
    if (body.hasTrackedChanges())
        document.notices.push_back({u"tracked_changes"_s, {}});
    return document;
}

} // namespace

QString DocxReader::format() const
{
    return u"docx"_s;
}

/// The names of the entries stand at the end of a zip file and, for a truncated one, before each.
int DocxReader::recognise(const QByteArray &bytes) const
{
    constexpr qsizetype searched = 64 * 1024;
    if (!bytes.startsWith("PK\3\4"))
        return 0;
    const QByteArrayView all(bytes);
    const bool hasName = all.first(std::min(all.size(), searched)).contains("word/")
        || all.last(std::min(all.size(), searched)).contains("word/");
    return hasName ? 90 : 0;
}

Result<Document> DocxReader::read(
    const QByteArray &bytes, const ReadOptions &options, const Progress &progress) const
{
    auto archive = ZipArchive::open(bytes, options);
    if (!archive)
        return tl::make_unexpected(archive.error());
    Package package {std::move(*archive), options, progress};
    const auto main = relatedPart(package, {}, u"officeDocument"_s);
    if (!main)
        return tl::make_unexpected(main.error());
    const QString part = main->isEmpty() ? u"word/document.xml"_s : *main;
    DocxStyles styles;
    DocxNumbering numbering;
    for (const auto &result : {readRelated(package, part, u"styles"_s, styles),
             readRelated(package, part, u"numbering"_s, numbering)}) {
        if (!result)
            return tl::make_unexpected(result.error());
    }
    auto document = readMain(package, part, styles, numbering);
    if (document) {
        document->file = options.file;
        document->format = format();
    }
    return document;
}

} // namespace gouji
