#include "model/base/number.h"

#include <QTest>

using namespace gouji;

/// A number is read exactly or not at all, and prints as the shortest decimal.
class tst_Number : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed"); // empty: refused
        QTest::newRow("zero") << u"0"_qs << u"0"_qs;
        QTest::newRow("leading zeros") << u"007"_qs << u"7"_qs;
        QTest::newRow("negative") << u"-167"_qs << u"-167"_qs;
        QTest::newRow("plus") << u"+3"_qs << u"3"_qs;
        QTest::newRow("decimal") << u"343.780"_qs << u"343.78"_qs;
        QTest::newRow("small") << u"-0.000001"_qs << u"-0.000001"_qs;
        QTest::newRow("limit") << u"100000000000"_qs << u"100000000000"_qs;
        QTest::newRow("over the limit") << u"100000000001"_qs << QString();
        QTest::newRow("far over the limit") << u"99999999999999999999999"_qs << QString();
        QTest::newRow("seven places") << u"0.1234567"_qs << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("sign alone") << u"-"_qs << QString();
        QTest::newRow("point last") << u"3."_qs << QString();
        QTest::newRow("point first") << u".5"_qs << QString();
        QTest::newRow("two points") << u"1.2.3"_qs << QString();
        QTest::newRow("a letter") << u"1a"_qs << QString();
    }

    void readsExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto number = Number::fromDecimal(text);
        QCOMPARE(number.has_value(), !printed.isEmpty());
        if (number)
            QCOMPARE(number->toString(), printed);
    }

    void addsWithoutRounding()
    {
        Number sum;
        for (int i = 0; i < 10; ++i)
            sum += *Number::fromDecimal(u"0.1");
        QCOMPARE(sum, Number(1));
        QVERIFY(sum.isWhole());
    }
};

QTEST_GUILESS_MAIN(tst_Number)
#include "tst_number.moc"
