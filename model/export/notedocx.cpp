#include "model/export/notes.h"
#include "model/export/zipwriter.h"

#include <QXmlStreamWriter>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

const QString WordNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

constexpr auto ContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
)";

constexpr auto Relationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
)";

QString withoutForbidden(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        const bool control = c < u' ' && c != u'\t';
        if (!control && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            clean += c;
    }
    return clean;
}

void writeParagraph(QXmlStreamWriter &xml, const QString &text, bool isHeading)
{
    xml.writeStartElement(WordNamespace, u"p"_s);
    if (isHeading) {
        xml.writeStartElement(WordNamespace, u"pPr"_s);
        xml.writeEmptyElement(WordNamespace, u"jc"_s);
        xml.writeAttribute(WordNamespace, u"val"_s, u"center"_s);
        xml.writeEndElement();
    }
    xml.writeStartElement(WordNamespace, u"r"_s);
    xml.writeStartElement(WordNamespace, u"rPr"_s);
    if (isHeading)
        xml.writeEmptyElement(WordNamespace, u"b"_s);
    xml.writeEmptyElement(WordNamespace, u"sz"_s);
    xml.writeAttribute(WordNamespace, u"val"_s, isHeading ? u"32"_s : u"24"_s); // half points
    xml.writeEndElement();
    xml.writeStartElement(WordNamespace, u"t"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(withoutForbidden(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray documentXml(const QString &note)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(WordNamespace, u"w"_s);
    xml.writeStartElement(WordNamespace, u"document"_s);
    xml.writeStartElement(WordNamespace, u"body"_s);
    bool isHeading = true;
    for (const QString &line : note.trimmed().split(u'\n')) {
        writeParagraph(xml, line, isHeading);
        isHeading = false;
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> noteToDocx(const QString &note, const QString &file)
{
    return toZip({{u"[Content_Types].xml"_s, ContentTypes}, {u"_rels/.rels"_s, Relationships},
                     {u"word/document.xml"_s, documentXml(note)}},
        file);
}

} // namespace gouji
