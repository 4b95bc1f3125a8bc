#include "tests/generator/docxwriter.h"

#include <QXmlStreamWriter>
#include <zip.h>

#include <algorithm>

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

const QByteArray ContentTypes =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
    "officedocument.wordprocessingml.document.main+xml\"/></Types>";
const QByteArray Relationships =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
const QString Namespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;

void writeParagraph(const QString &text, QXmlStreamWriter &xml)
{
    xml.writeStartElement(Namespace, u"p"_s);
    for (const QString &line : text.split(u'\n')) {
        xml.writeStartElement(Namespace, u"r"_s);
        xml.writeStartElement(Namespace, u"t"_s);
        xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(line);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeValue(const QString &element, const QString &value, QXmlStreamWriter &xml)
{
    xml.writeEmptyElement(Namespace, element);
    xml.writeAttribute(Namespace, u"val"_s, value);
}

/// `merge` is the cell's part in a vertical merge: "restart", "continue" or nothing.
void writeCell(const PrintedCell &cell, const QString &merge, QXmlStreamWriter &xml)
{
    xml.writeStartElement(Namespace, u"tc"_s);
    xml.writeStartElement(Namespace, u"tcPr"_s);
    if (cell.columnSpan > 1)
        writeValue(u"gridSpan"_s, QString::number(cell.columnSpan), xml);
    if (!merge.isEmpty())
        writeValue(u"vMerge"_s, merge, xml);
    xml.writeEndElement();
    writeParagraph(cell.text, xml);
    xml.writeEndElement();
}

/// Unlike HTML, a cell that spans rows is written again, empty, in each row that it covers.
void writeTable(const PrintedTable &table, QXmlStreamWriter &xml)
{
    struct Open {
        int rowsLeft = 0;
        int columnSpan = 1;
    };
    std::vector<Open> open(static_cast<size_t>(table.columns));
    xml.writeStartElement(Namespace, u"tbl"_s);
    for (const PrintedRow &row : table.rows) {
        xml.writeStartElement(Namespace, u"tr"_s);
        auto cell = row.begin();
        for (size_t c = 0; c < open.size();) {
            if (open[c].rowsLeft > 0) {
                writeCell({{}, {}, {}, 1, open[c].columnSpan}, u"continue"_s, xml);
            } else if (cell != row.end()) {
                open[c] = {cell->rowSpan, cell->columnSpan};
                writeCell(*cell, cell->rowSpan > 1 ? u"restart"_s : QString(), xml);
                ++cell;
            } else {
                break;
            }
            --open[c].rowsLeft;
            c += size_t(open[c].columnSpan);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray documentXml(const ReportModel &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(Namespace, u"w"_s);
    xml.writeStartElement(Namespace, u"document"_s);
    xml.writeStartElement(Namespace, u"body"_s);
    for (const auto &part : report.parts) {
        if (const auto *table = std::get_if<PrintedTable>(&part))
            writeTable(*table, xml);
        else
            writeParagraph(std::get<QString>(part), xml);
    }
    xml.writeEndDocument();
    return bytes;
}

/// The archive keeps a pointer to `content`, which must outlive it.
bool addFile(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    constexpr time_t SomeDay = 1'700'000'000; // the same bytes on every day
    return index >= 0 && zip_file_set_mtime(archive, zip_uint64_t(index), SomeDay, 0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

QByteArray writeDocx(const ReportModel &report)
{
    const QByteArray document = documentXml(report);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer); // to read it after the archive is closed
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    const bool written = archive && addFile(archive, "[Content_Types].xml", ContentTypes)
        && addFile(archive, "_rels/.rels", Relationships)
        && addFile(archive, "word/document.xml", document) && zip_close(archive) == 0;
    const QByteArray bytes = written ? contentOf(buffer) : QByteArray();
    zip_source_free(buffer);
    return bytes;
}

} // namespace gouji::testgen
