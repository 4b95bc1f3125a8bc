#include "tests/pdf/printeddocx.h"

#include "model/reading/ziparchive.h"
#include "tests/reading/docxfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextWidth = 9000; ///< of the page, in twentieths of a point
constexpr int RequestColumns = 7; ///< of 表三 that hold numbers
constexpr int DisputeColumns = 15; ///< 表四 has no others

QString tableProperties(const PrintedLook &look)
{
    QString borders;
    for (const QString &side :
        {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s})
        borders +=
            u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"_s.arg(side);
    return u"<w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/>%2<w:tblLayout w:type=\"fixed\"/></w:tblPr>"_s
        .arg(TextWidth)
        .arg(look.borders ? u"<w:tblBorders>"_s + borders + u"</w:tblBorders>"_s : QString());
}

QStringList parts(const QString &xml, const QString &element)
{
    const QRegularExpression whole(
        u"<w:%1>.*?</w:%1>"_s.arg(element), QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto match = whole.globalMatch(xml); match.hasNext();)
        found << match.next().captured();
    return found;
}

int spanOf(const QString &cell)
{
    static const QRegularExpression span(u"<w:gridSpan w:val=\"([0-9]+)\""_s);
    const auto match = span.match(cell);
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

int columnsOf(const QString &row)
{
    int columns = 0;
    for (const QString &cell : parts(row, u"tc"_s))
        columns += spanOf(cell);
    return columns;
}

std::vector<int> widths(int columns, const PrintedLook &look)
{
    const int numbers = columns == DisputeColumns ? columns
        : columns > RequestColumns                ? RequestColumns
                                                  : columns - 1;
    const int labels = columns - numbers;
    const int number = labels == 0 ? TextWidth / columns : look.numberColumn;
    std::vector<int> all(size_t(columns), number);
    for (int i = 0; i < labels; ++i)
        all[size_t(i)] = (TextWidth - numbers * number) / labels;
    return all;
}

QString printedCell(const QString &cell, const std::vector<int> &widths, int &column)
{
    const int span = spanOf(cell);
    int width = 0;
    for (int i = 0; i < span && column < int(widths.size()); ++i)
        width += widths[size_t(column++)];
    return QString(cell).replace(
        u"<w:tcPr>"_s, u"<w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/>"_s.arg(width));
}

bool hasNumber(const QString &row)
{
    static const QRegularExpression number(u">[0-9.]+</w:t>"_s);
    return number.match(row).hasMatch();
}

QString printedTable(const QString &table, const PrintedLook &look)
{
    const QStringList rows = parts(table, u"tr"_s);
    const std::vector<int> all = widths(columnsOf(rows.value(0)), look);
    QString printed = u"<w:tbl>"_s + tableProperties(look) + u"<w:tblGrid>"_s;
    for (const int width : all)
        printed += u"<w:gridCol w:w=\"%1\"/>"_s.arg(width);
    printed += u"</w:tblGrid>"_s;
    bool isHead = look.repeatedHeads;
    for (const QString &row : rows) {
        int column = 0;
        isHead = isHead && !hasNumber(row);
        printed += isHead ? u"<w:tr><w:trPr><w:tblHeader/></w:trPr>"_s : u"<w:tr>"_s;
        for (const QString &cell : parts(row, u"tc"_s))
            printed += printedCell(cell, all, column);
        printed += u"</w:tr>"_s;
    }
    return printed + u"</w:tbl>"_s;
}

/// A package as an office program wants it: with types and relations.
QByteArray packed(const QString &body, const PrintedLook &look)
{
    const QString word = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
    const QString types = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    const QString relations =
        u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/%1\" Target=\"%2\"/></Relationships>"_s;
    const QString style = u"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"%1\" "
                          "w:eastAsia=\"%1\"/><w:sz w:val=\"%2\"/></w:rPr></w:rPrDefault>"
                          "</w:docDefaults>"_s.arg(u"Noto Sans CJK SC"_s)
                              .arg(look.fontSize);
    const QString part = u"<w:%1 xmlns:w=\"%2\">%3</w:%1>"_s;
    return zipFile({{u"[Content_Types].xml"_s,
                        u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        "vnd.openxmlformats-package.relationships+xml\"/>"
                        "<Override PartName=\"/word/document.xml\" ContentType=\"%1document.main"
                        "+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"%1styles+xml"
                        "\"/></Types>"_s.arg(types)
                            .toUtf8()},
        {u"_rels/.rels"_s, relations.arg(u"officeDocument"_s, u"word/document.xml"_s).toUtf8()},
        {u"word/_rels/document.xml.rels"_s, relations.arg(u"styles"_s, u"styles.xml"_s).toUtf8()},
        {u"word/document.xml"_s,
            part.arg(u"document"_s, word, u"<w:body>"_s + body + u"</w:body>"_s).toUtf8()},
        {u"word/styles.xml"_s, part.arg(u"styles"_s, word, style).toUtf8()}});
}

} // namespace

QByteArray printedDocx(const QByteArray &docx, const PrintedLook &look)
{
    auto archive = ZipArchive::open(docx, {});
    const auto xml = archive ? archive->read(u"word/document.xml"_s)
                             : Result<QByteArray>(tl::make_unexpected(archive.error()));
    if (!xml)
        return {};
    QString body = parts(QString::fromUtf8(*xml), u"body"_s).value(0);
    body = body.mid(QStringLiteral("<w:body>").size());
    body.chop(QStringLiteral("</w:body>").size());
    body.replace(
        u"<w:p>"_s, u"<w:p><w:pPr><w:ind w:firstLine=\"%1\"/></w:pPr>"_s.arg(20 * look.fontSize));
    for (const QString &table : parts(body, u"tbl"_s)) {
        QString inside = table;
        inside.remove(QRegularExpression(u"<w:pPr>.*?</w:pPr>"_s));
        body.replace(table, printedTable(inside, look));
    }
    return packed(body, look);
}

} // namespace gouji::test
