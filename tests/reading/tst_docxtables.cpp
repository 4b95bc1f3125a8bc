#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include "tests/reading/docxmarkup.h"
#include "tests/reading/printedgrid.h"
#include "tests/reading/samples.h"

using namespace gouji;

/// The tables of a document arrive as grids, every cell with its place in the file.
class tst_DocxTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void placesCells_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("grid");
        const QString restart = u"<w:vMerge w:val=\"restart\"/>"_qs, goOn = u"<w:vMerge/>"_qs;
        const QString two = u"<w:gridSpan w:val=\"2\"/>"_qs;
        const auto add = [](const char *name, const QStringList &rows, const QString &grid) {
            QTest::newRow(name) << table(rows) << grid;
        };
        add("plain", {row({cell(u"a"_qs), cell(u"b"_qs)}), row({cell(u"1"_qs), cell(QString())})},
            u"a|b\n1|"_qs);
        add("merged",
            {row({cell(u"a"_qs, restart), cell(u"b"_qs, two)}),
                row({cell(QString(), goOn), cell(u"c"_qs), cell(u"d"_qs)}),
                row({cell(QString(), goOn), cell(u"1"_qs), cell(u"2"_qs)})},
            u"a<3x1>|b<1x2>\nc|d\n1|2"_qs);
        add("merged both ways",
            {row({cell(u"a"_qs, two + restart), cell(u"b"_qs)}),
                row({cell(QString(), two + goOn), cell(u"c"_qs)}),
                row({cell(u"1"_qs), cell(u"2"_qs), cell(u"3"_qs)})},
            u"a<2x2>|b\nc\n1|2|3"_qs);
        add("merged into nothing", {row({cell(u"a"_qs, goOn), cell(u"b"_qs)})}, u"a|b"_qs);
        add("a row that begins further right",
            {row({cell(u"a"_qs), cell(u"b"_qs)}),
                row({cell(u"1"_qs)}, u"<w:gridBefore w:val=\"1\"/>"_qs)},
            u"a|b\n1"_qs);
        add("two paragraphs",
            {row({u"<w:tc>"_qs + paragraph(u"商业"_qs) + paragraph(u"企业"_qs) + u"</w:tc>"_qs,
                u"<w:tc/>"_qs})},
            u"商业/企业|"_qs);
        add("rows and cells in content controls",
            {u"<w:sdt><w:sdtContent>"_qs
                + row({cell(u"a"_qs),
                    u"<w:sdt><w:sdtContent>"_qs + cell(u"1"_qs) + u"</w:sdtContent></w:sdt>"_qs})
                + u"</w:sdtContent></w:sdt>"_qs},
            u"a|1"_qs);
        add("a small table in a cell",
            {row({cell(u"a"_qs), cell(u"b"_qs), cell(u"c"_qs)}),
                row({u"<w:tc>"_qs + table({row({cell(u"x"_qs), cell(u"y"_qs)})})
                        + u"<w:p/></w:tc>"_qs,
                    cell(u"2"_qs), cell(u"3"_qs)})},
            u"a|b|c\nx\ty|2|3"_qs);
        add("huge spans",
            {row({cell(u"a"_qs, u"<w:gridSpan w:val=\"99999\"/>"_qs)}),
                row({cell(u"b"_qs), cell(u"c"_qs)})},
            u"a<1x2>\nb|c"_qs);
    }

    void placesCells()
    {
        QFETCH(QString, body);
        const Document document = readOrFail({body, {}, {}});
        QCOMPARE(document.grids.size(), size_t(1));
        QTEST(printedGrid(document, document.grids[0]), "grid");
        QVERIFY(isSound(document));
    }

    /// Where a value stands in the file, so that it can be written back.
    void namesThePlaceOfCells()
    {
        const QString inner =
            table({row({cell(u"规章"_qs), cell(u"1"_qs)}), row({cell(u"许可"_qs), cell(u"2"_qs)})});
        const Document document = readOrFail({table({row({cell(u"x"_qs)})})
                + table({row({cell(u"菜单"_qs), u"<w:tc>"_qs + inner + u"<w:p/></w:tc>"_qs})}),
            {}, {}});
        QCOMPARE(document.grids.size(), size_t(1));
        QCOMPARE(document.grids[0].cells[3].place,
            u"word/document.xml#tbl[2]/tr[1]/tc[2]/tbl[1]/tr[2]/tc[2]"_qs);
    }

    void separatesCellsAndRows()
    {
        const Document document = readOrFail({paragraph(u"前"_qs)
                + table({row({cell(u"规章"_qs), cell(QString())}),
                    row({cell(u"许可"_qs), cell(u"2"_qs)})})
                + paragraph(u"后"_qs),
            {}, {}});
        QCOMPARE(document.text, u"前\n规章\t\n许可\t2\n后"_qs);
        QCOMPARE(document.grids[0].span, (SourceSpan {2, 10}));
        QCOMPARE(document.grids[0].cells[1].span, (SourceSpan {5, 5}));
    }

    void readsTheOfficialForm()
    {
        const QString path = samplesFolder() + u"/official-form-2021.docx"_qs;
        if (!QFileInfo::exists(path))
            QSKIP("the official form is not here");
        const auto document = ReaderRegistry().readFile(path);
        QVERIFY(document);
        QVERIFY(isSound(*document));
        QCOMPARE(document->grids.size(), size_t(3));
        QCOMPARE(document->grids[0].columns, 4);
        QCOMPARE(document->grids[1].columns, 10);
        QCOMPARE(document->grids[1].rows, 28);
        QCOMPARE(document->grids[2].columns, 15);
        QVERIFY(printedGrid(*document, document->grids[1])
                    .contains(u"\n三、本年度办理结果<22x1>|（一）予以公开<1x2>|||||||\n"_qs));
    }
};

QTEST_GUILESS_MAIN(tst_DocxTables)
#include "tst_docxtables.moc"
