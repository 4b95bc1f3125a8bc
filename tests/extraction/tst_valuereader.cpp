#include "model/extraction/extractor.h"

#include <QTest>

using namespace gouji;

/// What cells print and what staff type is read exactly, or not at all.
class tst_ValueReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *name, const QString &text, ValueKind kind,
                             const QString &state, const QString &number = {}) {
            QTest::newRow(name) << text << kind << state << number;
        };
        const ValueKind count = ValueKind::Count;
        const ValueKind change = ValueKind::SignedCount;
        const ValueKind amount = ValueKind::AmountWanYuan;
        row("zero", u"0"_qs, count, u"zero"_qs, u"0"_qs);
        row("two numbers in one cell", u"7 1"_qs, count, u"unreadable"_qs);
        row("spaces around", u" 12\u00a0"_qs, count, u"value"_qs, u"12"_qs);
        row("full width", u"１２"_qs, count, u"value"_qs, u"12"_qs);
        row("grouped", u"1,113"_qs, count, u"value"_qs, u"1113"_qs);
        row("grouped in full width", u"1，113"_qs, count, u"value"_qs, u"1113"_qs);
        row("badly grouped", u"1,13"_qs, count, u"unreadable"_qs);
        row("plus", u"+3"_qs, change, u"value"_qs, u"3"_qs);
        row("minus", u"-167"_qs, change, u"value"_qs, u"-167"_qs);
        row("minus in words", u"减3"_qs, change, u"value"_qs, u"-3"_qs);
        row("more words", u"减少3"_qs, change, u"value"_qs, u"-3"_qs);
        row("plus in words", u"增5"_qs, change, u"value"_qs, u"5"_qs);
        row("wan yuan", u"16800万元"_qs, amount, u"value"_qs, u"16800"_qs);
        row("yuan", u"251000元"_qs, amount, u"value"_qs, u"25.1"_qs);
        row("decimal wan yuan", u"0.37万元"_qs, amount, u"value"_qs, u"0.37"_qs);
        row("no unit", u"4068.208"_qs, amount, u"value"_qs, u"4068.208"_qs);
        row("money where things are counted", u"5万元"_qs, count, u"unreadable"_qs);
        row("pieces where money is meant", u"5件"_qs, amount, u"unreadable"_qs);
        row("with a note", u"22（其中修订16件）"_qs, count, u"value"_qs, u"22"_qs);
        row("empty", u" "_qs, count, u"blank"_qs);
        row("dash", u"—"_qs, count, u"dash"_qs);
        row("slash", u"/"_qs, count, u"dash"_qs);
        row("none", u"无"_qs, count, u"dash"_qs);
        row("two numbers", u"3 4 5a"_qs, count, u"unreadable"_qs);
        row("a word", u"若干"_qs, count, u"unreadable"_qs);
        row("too long", u"99999999999999999999"_qs, count, u"unreadable"_qs);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(ValueKind, kind);
        QFETCH(QString, state);
        QFETCH(QString, number);
        const CellContent content = readValue(text, kind).content;
        QCOMPARE(stateName(content.state), state);
        QCOMPARE(content.number ? content.number->toString() : QString(), number);
    }

    void keepsTheNoteAndTheUnit()
    {
        QCOMPARE(readValue(u"55(含自然失效29件)", ValueKind::Count).note, u"含自然失效29件"_qs);
        QVERIFY(readValue(u"3万元", ValueKind::AmountWanYuan).unitPrinted);
        QVERIFY(!readValue(u"3", ValueKind::AmountWanYuan).unitPrinted);
    }
};

QTEST_GUILESS_MAIN(tst_ValueReader)
#include "tst_valuereader.moc"
