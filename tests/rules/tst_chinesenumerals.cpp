#include "model/rules/text/chinesenumerals.h"

#include <QTest>

using namespace gouji;

/// A run of Chinese numerals is read as a whole or not at all.
class tst_ChineseNumerals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<int>("value"); // -1: no number
        QTest::newRow("one") << u"一"_qs << 1;
        QTest::newRow("zero") << u"零"_qs << 0;
        QTest::newRow("two before a unit") << u"两"_qs << 2;
        QTest::newRow("tens") << u"三十五"_qs << 35;
        QTest::newRow("ten alone") << u"十五"_qs << 15;
        QTest::newRow("twenty") << u"廿三"_qs << 23;
        QTest::newRow("a gap") << u"一百零五"_qs << 105;
        QTest::newRow("the short form of 150") << u"一百五"_qs << 150;
        QTest::newRow("the short form of 2300") << u"两千三"_qs << 2300;
        QTest::newRow("the short form of 35000") << u"三万五"_qs << 35000;
        QTest::newRow("full") << u"一千一百一十三"_qs << 1113;
        QTest::newRow("by place") << u"一〇八"_qs << 108;
        QTest::newRow("a few") << u"三五"_qs << -1;
        QTest::newRow("about a hundred") << u"百"_qs << -1;
        QTest::newRow("not a number as a whole") << u"十十"_qs << -1;
        QTest::newRow("nothing") << QString() << -1;
    }

    void reads()
    {
        QFETCH(QString, run);
        QFETCH(int, value);
        const auto number = ChineseNumerals().read(run);
        QCOMPARE(number.has_value(), value >= 0);
        if (number)
            QCOMPARE(*number, Number(value));
    }
};

QTEST_GUILESS_MAIN(tst_ChineseNumerals)
#include "tst_chinesenumerals.moc"
