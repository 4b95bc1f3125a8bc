#include "model/extraction/text/gap.h"
#include "model/extraction/text/tokenizer.h"

#include <QTest>

using namespace gouji;

/// Every digit of a table is a number that may be a value, or is explained.
class tst_Tokenizer : public QObject {
    Q_OBJECT

private:
    const CharacterTable m_table {std::vector<std::pair<QChar, QChar>> {}};

    /// "number:12 label:1" for a text.
    QString kindsOf(const QString &text) const
    {
        QStringList kinds;
        for (const Token &token : tokenize(text, 0, text.size(), m_table)) {
            static const char *const names[] {"number", "dash", "label", "date", "page", "prose"};
            kinds << QString::fromLatin1(names[int(token.kind)]) + u':'
                    + text.mid(token.begin, token.end - token.begin);
        }
        return kinds.join(u' ');
    }

private Q_SLOTS:
    void tellsDigitsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("values") << u"规章 | 0 | 12 |"_qs << u"number:0 number:12"_qs;
        QTest::newRow("an ordinal") << u"1.属于国家秘密 | 0"_qs << u"label:1 number:0"_qs;
        QTest::newRow("values glued to an ordinal")
            << u"00000001.属于"_qs << u"number:0000000 label:1"_qs;
        QTest::newRow("a year in a header") << u"本年(2023)制发件数"_qs << u"label:(2023)"_qs;
        QTest::newRow("an example in a header")
            << u"本年增/减（减用负值表示，如-8）"_qs << u"label:（减用负值表示，如-8）"_qs;
        QTest::newRow("dashes alone") << u"规章 | - | / | 无 |"_qs << u"dash:- dash:/ dash:无"_qs;
        QTest::newRow("a page number") << u"0\n - 3 - \n0"_qs << u"number:0 page:3 number:0"_qs;
        QTest::newRow("a row that looks like one")
            << u"规章\t—\t1\t—"_qs << u"dash:— number:1 dash:—"_qs;
        QTest::newRow("dates")
            << u"2020年1月31日 2020-01-31 15:31:04"_qs
            << u"date:2020年 date:1月 date:31日 date:2020-01-31 date:15:31:04"_qs;
        QTest::newRow("a code") << u"QZ00100"_qs << u"prose:00100"_qs;
        QTest::newRow("units and notes") << u"采购 | 16800万元 | 22（其中修订16件） |"_qs
                                         << u"number:16800万元 number:22（其中修订16件）"_qs;
        QTest::newRow("signs") << u"| -167 | +3 | 减3 |"_qs
                               << u"number:-167 number:+3 number:减3"_qs;
        QTest::newRow("a page number in words")
            << u"0\n第 3 页 共 9 页\n0"_qs << u"number:0 page:第 3 页 共 9 页 number:0"_qs;
        QTest::newRow("an ordinal whose mark stands apart")
            << u"2 .重复申请 7\n3\n、要求提供公开出版物 0"_qs
            << u"label:2 number:7 label:3 number:0"_qs;
        QTest::newRow("a zero above a title that lost its number")
            << u"采购 822 0\n、收到和处理政府信息公开申请情况"_qs << u"number:822 number:0"_qs;
        QTest::newRow("numbers of a sentence")
            << u"办理行政许可64件，行政处罚4。"_qs << u"prose:64 prose:4"_qs;
        QTest::newRow("a word that stands apart")
            << u"4.无 正当理由 无 0"_qs << u"label:4 dash:无 number:0"_qs;
        QTest::newRow("an invented header") << u"Column 1 | Column 2 |"_qs << u"prose:1 prose:2"_qs;
        QTest::newRow("an invented header with a colon")
            << u"| Unnamed: 0 | Unnamed: 1 |"_qs << u"prose:0 prose:1"_qs;
        QTest::newRow("invented headers that count")
            << u"|  | 0 | 1 |\n|---|---|---|\n| 规章 | 0 | 1 |"_qs
            << u"prose:0 | 1 number:0 number:1"_qs;
        QTest::newRow("a row above a rule")
            << u"| 0 | 2 |\n|---|---|"_qs << u"number:0 number:2"_qs;
        QTest::newRow("a page of so many")
            << u"0 0\n   3 / 5\n0"_qs << u"number:0 number:0 page:3 / 5 number:0"_qs;
        QTest::newRow("a number, a dash and a number")
            << u"规章 3 / 5\n5 / 3\n"_qs << u"number:3 dash:/ number:5 number:5 dash:/ number:3"_qs;
        QTest::newRow("values inside a label's bracket")
            << u"部分公开（区分处理的，\n4  0\n不计其他情形）"_qs << u"number:4 number:0"_qs;
        QTest::newRow("comma-separated values")
            << u"行政许可,5,-3,\"-4\""_qs << u"number:5 number:-3 number:-4"_qs;
        QTest::newRow("grouping") << u"| 1,113 | 1，113 |"_qs << u"number:1,113 number:1，113"_qs;
    }

    void tellsDigitsApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QCOMPARE(kindsOf(text), kinds);
    }

    void countsSeparators()
    {
        const QString text = u" |\n|\n||||\n\t"_qs;
        const Gap gap = measureGap(text, 0, text.size(), m_table);
        QCOMPARE(gap.pipes, 2);
        QCOMPARE(gap.rowEndPipes, 4);
        QCOMPARE(gap.newlines, 3);
        QCOMPARE(gap.tabs, 1);
    }

    void leavesMarkdownRulesOut()
    {
        const QString text = u" |\n|---|---|\n| "_qs;
        QCOMPARE(measureGap(text, 0, text.size(), m_table).pipes, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Tokenizer)
#include "tst_tokenizer.moc"
