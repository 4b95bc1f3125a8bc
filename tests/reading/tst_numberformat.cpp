#include "model/reading/numberformat.h"

#include <QTest>

using namespace gouji;

/// Automatic numbers print as in Word.
class tst_NumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prints_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("printed");
        const auto row = [](int number, const QString &format, const QString &printed) {
            QTest::addRow("%d %s", number, qPrintable(format)) << number << format << printed;
        };
        row(3, u"decimal"_qs, u"3"_qs);
        row(3, u"decimalZero"_qs, u"03"_qs);
        row(12, u"decimalFullWidth"_qs, u"１２"_qs);
        row(1, u"chineseCounting"_qs, u"一"_qs);
        row(10, u"chineseCounting"_qs, u"十"_qs);
        row(19, u"chineseCountingThousand"_qs, u"十九"_qs);
        row(20, u"chineseCountingThousand"_qs, u"二十"_qs);
        row(105, u"chineseCountingThousand"_qs, u"一百零五"_qs);
        row(110, u"chineseCountingThousand"_qs, u"一百一十"_qs);
        row(1050, u"chineseCountingThousand"_qs, u"一千零五十"_qs);
        row(101, u"chineseCounting"_qs, u"一○一"_qs);
        row(12, u"chineseLegalSimplified"_qs, u"壹拾贰"_qs);
        row(12, u"decimalEnclosedCircle"_qs, u"⑫"_qs);
        row(21, u"decimalEnclosedCircle"_qs, u"21"_qs);
        row(2, u"decimalEnclosedParen"_qs, u"⑵"_qs);
        row(2, u"decimalEnclosedFullstop"_qs, u"⒉"_qs);
        row(3, u"ideographTraditional"_qs, u"丙"_qs);
        row(11, u"ideographTraditional"_qs, u"11"_qs);
        row(12, u"ideographZodiac"_qs, u"亥"_qs);
        row(12, u"ideographDigital"_qs, u"一二"_qs);
        row(3, u"ideographEnclosedCircle"_qs, u"㊂"_qs);
        row(1994, u"lowerRoman"_qs, u"mcmxciv"_qs);
        row(28, u"upperLetter"_qs, u"BB"_qs);
        row(0, u"upperLetter"_qs, u"0"_qs);
        row(-1, u"chineseCounting"_qs, u"-1"_qs);
        row(4, u"unheard of"_qs, u"4"_qs);
        row(4, u"none"_qs, QString());
    }

    void prints()
    {
        QFETCH(int, number);
        QFETCH(QString, format);
        QTEST(formattedNumber(number, format), "printed");
    }
};

QTEST_GUILESS_MAIN(tst_NumberFormat)
#include "tst_numberformat.moc"
