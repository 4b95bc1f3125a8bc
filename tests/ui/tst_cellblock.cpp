#include "tests/support/warnings.h"
#include "ui/tables/cellblock.h"

#include <QMimeData>

using namespace gouji;

/// Blocks go to and from spreadsheets without change.
class tst_CellBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellBlock>("block");
        QTest::newRow("one cell") << u"29"_qs << CellBlock {{u"29"_qs}};
        QTest::newRow("Excel") << u"29\t6\r\n0\t0\r\n"_qs
                               << CellBlock {{u"29"_qs, u"6"_qs}, {u"0"_qs, u"0"_qs}};
        QTest::newRow("LibreOffice")
            << u"29\t6\n0\t0"_qs << CellBlock {{u"29"_qs, u"6"_qs}, {u"0"_qs, u"0"_qs}};
        QTest::newRow("blanks") << u"\t6\n\t\n"_qs << CellBlock {{{}, u"6"_qs}, {{}, {}}};
        QTest::newRow("ragged") << u"1\t2\n3"_qs << CellBlock {{u"1"_qs, u"2"_qs}, {u"3"_qs, {}}};
        QTest::newRow("quoted") << u"\"a\tb\"\t\"say \"\"no\"\"\"\n"_qs
                                << CellBlock {{u"a\tb"_qs, u"say \"no\""_qs}};
        QTest::newRow("line end inside") << u"\"1\n2\"\t3"_qs << CellBlock {{u"1\n2"_qs, u"3"_qs}};
        QTest::newRow("never closed") << u"\"1"_qs << CellBlock {{u"1"_qs}};
        QTest::newRow("nothing") << QString() << CellBlock {};
    }

    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QString, text);
        QFETCH(CellBlock, block);
        QCOMPARE(blockFromText(text), block);
    }

    void readsBackWhatItWrites()
    {
        const CellBlock block {{u"29"_qs, {}, u"a\tb"_qs}, {u"\"q\""_qs, u"1\n2"_qs, u"0"_qs}};
        QCOMPARE(blockFromText(blockToText(block)), block);
    }

    void offersPageAndText()
    {
        const std::unique_ptr<QMimeData> mime(blockToMime({{u"1"_qs, u"<2>"_qs}}));
        QCOMPARE(mime->text(), u"1\t<2>\n"_qs);
        QCOMPARE(mime->html(), u"<table><tr><td>1</td><td>&lt;2&gt;</td></tr></table>"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_CellBlock)
#include "tst_cellblock.moc"
