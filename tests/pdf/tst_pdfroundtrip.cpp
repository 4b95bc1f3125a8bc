#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"
#include "model/reading/libreoffice.h"
#include "tests/generator/generator.h"
#include "tests/pdf/printeddocx.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// A report as DOCX, and the same printed to PDF by LibreOffice, come out with identical cells.
class tst_PdfRoundTrip : public QObject {
    Q_OBJECT

private:
    const Result<FormLibrary> m_library = FormLibrary::create();

    Report read(const QByteArray &bytes)
    {
        auto document = ReaderRegistry().read(bytes, {});
        if (!document) {
            QTest::qFail(qPrintable(codeName(document.error().code)), __FILE__, __LINE__);
            return {};
        }
        return *Extractor(*m_library).extract(*document);
    }

    static QString shown(const Report &report)
    {
        QStringList lines {report.form, QString::number(report.year), report.title};
        for (const Cell &cell : report.cells())
            lines << cell.id.toString() + u' ' + stateName(cell.state()) + u' ' + cell.raw;
        for (const ForeignCell &foreign : report.foreign)
            lines << foreign.label + u' ' + foreign.cell.raw;
        for (const UnplacedNumber &number : report.unplaced)
            lines << u"unplaced "_s + number.raw;
        return lines.join(u'\n');
    }

    static void compareLines(const QString &actual, const QString &expected)
    {
        const QStringList a = actual.split(u'\n'), b = expected.split(u'\n');
        for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
            QCOMPARE(a.value(i), b.value(i));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void identicalCells_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<PrintedLook>("look");
        QTest::newRow("as offices print it") << 1 << PrintedLook {};
        QTest::newRow("wrapped numbers") << 3 << PrintedLook {true, 400, 21, false};
        QTest::newRow("characters wider than their column")
            << 6 << PrintedLook {true, 380, 30, true};
        QTest::newRow("large print over many pages") << 13 << PrintedLook {true, 700, 32, true};
        QTest::newRow("without borders") << 23 << PrintedLook {false, 560, 16, false};
        QTest::newRow("without borders, another") << 5 << PrintedLook {false, 560, 16, false};
    }

    void identicalCells()
    {
        if (LibreOffice::findProgram().isEmpty())
            QSKIP("LibreOffice, which prints the document, is not installed");
        QFETCH(int, seed);
        QFETCH(PrintedLook, look);
        QVERIFY(m_library);
        const auto generated =
            testgen::generate(*m_library, {testgen::Layout::Docx, uint64_t(seed)});
        const QByteArray docx = printedDocx(generated.bytes, look);
        QVERIFY(!docx.isEmpty());
        const auto pdf = LibreOffice().convert(docx, u"docx"_s, u"pdf"_s, {}, {});
        QVERIFY(pdf);
        compareLines(shown(read(*pdf)), shown(read(docx)));
    }
};

QTEST_GUILESS_MAIN(tst_PdfRoundTrip)
#include "tst_pdfroundtrip.moc"
