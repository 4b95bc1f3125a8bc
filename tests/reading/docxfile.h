#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <zip.h>

/// A zip file in memory with these entries.
inline QByteArray zipFile(const QList<std::pair<QString, QByteArray>> &entries)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    zip_source_keep(target);
    for (const auto &[name, content] : entries) {
        zip_source_t *source =
            zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
    QByteArray bytes;
    zip_stat_t size;
    zip_source_stat(target, &size);
    bytes.resize(qsizetype(size.size));
    zip_source_open(target);
    zip_source_read(target, bytes.data(), size.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// A document with what stands inside <w:body>, <w:numbering> and <w:styles>.
struct DocxFile {
    QString body;
    QString numbering;
    QString styles;

    QByteArray bytes() const
    {
        const QString relations = QStringLiteral("<Relationships>%1</Relationships>");
        const QString relation =
            QStringLiteral("<Relationship Type=\"http://x/relationships/%1\" Target=\"%2\"/>");
        const QString main = relation.arg(u"officeDocument", u"word/document.xml");
        const QString others = relation.arg(u"styles", u"styles.xml")
            + relation.arg(u"numbering", u"/word/numbering.xml");
        return zipFile({{QStringLiteral("_rels/.rels"), relations.arg(main).toUtf8()},
            {QStringLiteral("word/_rels/document.xml.rels"), relations.arg(others).toUtf8()},
            {QStringLiteral("word/document.xml"),
                part(u"document", QStringLiteral("<w:body>%1</w:body>").arg(body))},
            {QStringLiteral("word/numbering.xml"), part(u"numbering", numbering)},
            {QStringLiteral("word/styles.xml"), part(u"styles", styles)}});
    }

private:
    static QByteArray part(QStringView root, const QString &content)
    {
        const QString text = QStringLiteral(
            "<w:%1 xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            "xmlns:wps=\"wps\" xmlns:v=\"v\">%2</w:%1>");
        return text.arg(root, content).toUtf8();
    }
};
