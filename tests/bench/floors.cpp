#include "tests/bench/floors.h"

#include <QProcess>
#include <QString>
#include <QXmlStreamReader>
#include <cstring>
#include <gumbo.h>
#include <zip.h>

namespace gouji::bench {

namespace {

qsizetype textLength(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT)
        return qsizetype(std::strlen(node->v.text.text));
    if (node->type != GUMBO_NODE_ELEMENT)
        return 0;
    qsizetype length = 0;
    for (unsigned int i = 0; i < node->v.element.children.length; ++i)
        length += textLength(static_cast<const GumboNode *>(node->v.element.children.data[i]));
    return length;
}

QByteArray unzipped(zip_t *archive, const char *name)
{
    zip_stat_t stat;
    zip_file_t *file = zip_fopen(archive, name, 0);
    if (!file || zip_stat(archive, name, 0, &stat) != 0)
        return {};
    QByteArray content(qsizetype(stat.size), '\0');
    zip_fread(file, content.data(), stat.size);
    zip_fclose(file);
    return content;
}

/// Length of what a program makes of its standard input.
qsizetype outputLength(
    const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return 0;
    return process.readAllStandardOutput().size();
}

} // namespace

qsizetype walkHtml(const QByteArray &bytes)
{
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size()));
    const qsizetype length = textLength(output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return length;
}

qsizetype walkDocx(const QByteArray &bytes)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    QXmlStreamReader xml(unzipped(archive, "word/document.xml"));
    qsizetype length = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            length += xml.text().size();
    }
    zip_discard(archive);
    return length;
}

qsizetype walkText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).size();
}

qsizetype walkPdf(const QByteArray &bytes, int firstPage, int lastPage)
{
    const QString input = QStringLiteral("-");
    const QStringList drawing {QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("50"),
        QStringLiteral("-f"), QString::number(firstPage), QStringLiteral("-l"),
        QString::number(lastPage), input};
    return outputLength(
               QStringLiteral("pdftotext"), {QStringLiteral("-layout"), input, input}, bytes)
        + outputLength(QStringLiteral("pdftoppm"), drawing, bytes);
}

} // namespace gouji::bench
