#include "model/reading/oldformatreader.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include "tests/reading/docxfile.h"
#include "tests/reading/printedgrid.h"

using namespace gouji;

namespace {

/// A report in RTF: a line and a table of two rows, 规章|29 and 许可|3.
const QByteArray rtf = "{\\rtf1\\ansi\\uc0 \\u25253\\u21578\\par\n"
                       "\\trowd\\cellx2000\\cellx4000\\intbl \\u35268\\u31456\\cell 29\\cell\\row\n"
                       "\\trowd\\cellx2000\\cellx4000\\intbl \\u35768\\u21487\\cell 3\\cell\\row\n"
                       "\\pard\\par}";

QByteArray compoundFile(QStringView stream)
{
    return "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(2000, '\0')
        + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
}

QByteArray openDocument(
    const QByteArray &kind, const QByteArray &content, const QByteArray &manifest)
{
    return zipFile({{u"mimetype"_qs, "application/vnd.oasis.opendocument." + kind},
        {u"content.xml"_qs, content}, {u"META-INF/manifest.xml"_qs, manifest}});
}

/// The same report in each format. Only LibreOffice itself can write the oldest.
QByteArray sample(const QString &format)
{
    if (format == u"doc"_qs)
        return LibreOffice().convert(rtf, u"rtf"_qs, format, {}, {}).value_or(QByteArray());
    if (format == u"rtf"_qs)
        return rtf;
    const auto row = [](const QString &label, const QString &value) {
        const QString cell = u"<table:table-cell><text:p>%1</text:p></table:table-cell>"_qs;
        return u"<table:table-row>"_qs + cell.arg(label) + cell.arg(value)
            + u"</table:table-row>"_qs;
    };
    const QString name = u"urn:oasis:names:tc:opendocument:xmlns:"_qs;
    const QString content =
        u"<office:document-content xmlns:office=\"%1office:1.0\" "
        "xmlns:text=\"%1text:1.0\" xmlns:table=\"%1table:1.0\"><office:body>"
        "<office:text><text:p>报告</text:p><table:table>"
        "<table:table-column table:number-columns-repeated=\"2\"/>%2%3"
        "</table:table></office:text></office:body></office:document-content>"_qs;
    return openDocument("text",
        content.arg(name, row(u"规章"_qs, u"29"_qs), row(u"许可"_qs, u"3"_qs)).toUtf8(),
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
        "<m:file-entry m:full-path=\"/\" m:media-type=\"application/vnd.oasis.opendocument.text\"/>"
        "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
}

/// A stand-in for LibreOffice: a shell script.
QString script(const QTemporaryDir &folder, const QByteArray &commands)
{
    QFile file(folder.filePath(u"soffice"_qs));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + commands);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

/// Old formats are read through LibreOffice, and a missing or stuck one is said and survived.
class tst_OldFormatReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void recognisesByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("known");
        QTest::newRow("Word") << compoundFile(u"WordDocument") << true;
        QTest::newRow("WPS spreadsheet") << compoundFile(u"Workbook") << true;
        QTest::newRow("RTF") << rtf << true;
        QTest::newRow("OpenDocument") << openDocument("text", "<a/>", "<a/>") << true;
        QTest::newRow("Excel") << zipFile({{u"xl/workbook.xml"_qs, "<a/>"}}) << true;
        QTest::newRow("Word XML") << QByteArray(
            "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>")
                                  << true;
        QTest::newRow("DOCX") << DocxFile().bytes() << false;
        QTest::newRow("text") << QByteArray("rtf") << false;
    }

    void recognisesByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, known);
        QCOMPARE(OldFormatReader().recognise(bytes) > 0, known);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"rtf", "doc", "odt"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void reads()
    {
        QFETCH(QString, format);
        if (LibreOffice::findProgram().isEmpty())
            QSKIP("LibreOffice is not installed");
        const auto document = ReaderRegistry().read(sample(format), {});
        QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
        QCOMPARE(document->format, format);
        QCOMPARE(document->text, u"报告\n规章\t29\n许可\t3"_qs);
        QCOMPARE(document->grids.size(), size_t(1));
        QCOMPARE(printedGrid(*document, document->grids[0]), u"规章|29\n许可|3"_qs);
        QVERIFY(document->grids[0].cells[0].place.isEmpty());
    }

    void saysWhatIsMissing()
    {
        const auto document = OldFormatReader(LibreOffice(QString())).read(rtf, {}, {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::ConverterMissing);
        QCOMPARE(document.error().detail, u"libreoffice-writer"_qs);
    }

    void refusesPasswords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray word = compoundFile(u"WordDocument");
        word.replace(512, 12, QByteArray("\xec\xa5\xc1\0\0\0\0\0\0\0\0\x01", 12));
        QTest::newRow("DOCX") << compoundFile(u"EncryptedPackage");
        QTest::newRow("DOC") << word;
        QTest::newRow("ODT") << openDocument("text", "x",
            "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    }

    void refusesPasswords()
    {
        QFETCH(QByteArray, bytes);
        const auto document = ReaderRegistry().read(bytes, {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Encrypted);
    }

    void endsAConverterThatHangs_data()
    {
        QTest::addColumn<bool>("cancel");
        QTest::newRow("time is over") << false;
        QTest::newRow("the user cancels") << true;
    }

    /// With everything it started: the file that the script's child would write must not appear.
    void endsAConverterThatHangs()
    {
        QFETCH(bool, cancel);
        const QTemporaryDir folder;
        const QString late = folder.filePath(u"late"_qs);
        const QString program =
            script(folder, "(sleep 0.5; touch '" + late.toUtf8() + "') &\nsleep 60\n");
        std::atomic_bool cancelled = cancel;
        ReadOptions options;
        options.limits.maxTime = std::chrono::milliseconds(cancel ? 60'000 : 200);
        const auto document =
            OldFormatReader(LibreOffice(program)).read(rtf, options, Progress({}, &cancelled));
        QVERIFY(!document);
        QCOMPARE(document.error().code, cancel ? ErrorCode::Cancelled : ErrorCode::Timeout);
        QTest::qWait(700);
        QVERIFY(!QFileInfo::exists(late));
    }

    void reportsAConverterThatFails()
    {
        const QTemporaryDir folder;
        const QString program = script(folder, "echo no filter >&2\nexit 1\n");
        const auto document = OldFormatReader(LibreOffice(program)).read(rtf, {}, {});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Corrupt);
        QCOMPARE(document.error().detail, u"no filter"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_OldFormatReader)
#include "tst_oldformatreader.moc"
