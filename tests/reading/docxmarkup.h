#pragma once

#include "model/reading/documentreader.h"

#include "tests/reading/docxfile.h"

namespace gouji {

// The markup of a document's parts in a few words each, and what is read from them.

inline Result<Document> read(const QByteArray &bytes, const ReadOptions &options = {})
{
    return ReaderRegistry().read(bytes, options);
}

inline Document readOrFail(const DocxFile &file)
{
    const auto document = read(file.bytes());
    if (!document)
        qWarning("not read: %s", qPrintable(document.error().detail));
    return document.value_or(Document());
}

inline QString run(const QString &text, const QString &properties = {})
{
    return u"<w:r><w:rPr>"_qs + properties + u"</w:rPr><w:t xml:space=\"preserve\">"_qs + text
        + u"</w:t></w:r>"_qs;
}

inline QString paragraph(const QString &text, const QString &properties = {})
{
    return u"<w:p><w:pPr>"_qs + properties + u"</w:pPr>"_qs + run(text) + u"</w:p>"_qs;
}

inline QString cell(const QString &text, const QString &properties = {})
{
    return u"<w:tc><w:tcPr>"_qs + properties + u"</w:tcPr>"_qs + paragraph(text) + u"</w:tc>"_qs;
}

inline QString row(const QStringList &cells, const QString &properties = {})
{
    return u"<w:tr><w:trPr>"_qs + properties + u"</w:trPr>"_qs + cells.join(QString())
        + u"</w:tr>"_qs;
}

inline QString table(const QStringList &rows)
{
    return u"<w:tbl><w:tblPr/><w:tblGrid/>"_qs + rows.join(QString()) + u"</w:tbl>"_qs;
}

inline QString listed(const QString &text, int list, int level = 0)
{
    return paragraph(text,
        u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_qs.arg(level).arg(
            list));
}

inline QString level(
    int index, const QString &format, const QString &text, const QString &more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>%4<w:suff "
           u"w:val=\"nothing\"/>"
           "<w:lvlText w:val=\"%3\"/></w:lvl>"_qs.arg(QString::number(index), format, text, more);
}

inline QString list(int id, int definition, const QString &overrides = {})
{
    return u"<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>%3</w:num>"_qs.arg(
        QString::number(id), QString::number(definition), overrides);
}

inline QString definition(int id, const QString &levels)
{
    return u"<w:abstractNum w:abstractNumId=\"%1\">%2</w:abstractNum>"_qs.arg(
        QString::number(id), levels);
}

inline const QString field = u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_qs;

} // namespace gouji
