#include "model/extraction/extractor.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// Lists of indicators that begin or end where nobody expects it. Debug builds check both laws at
/// the end of every extraction.
class tst_IndicatorList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void takesNoNumberForALabel()
    {
        const Report report = extracted(u"指标 单位 2017|2\n条"_qs);
        QVERIFY(report.indicators.empty());
    }

    /// Of a text that is far too long the end is not read. A number there may have lost digits, and
    /// the separators behind it tell nothing of its row.
    void takesNoNumberThatWasCutOff()
    {
        constexpr qsizetype readable = 60'000;
        QString text = u"指标\t单位\t2016年\t2017年\n"_qs;
        while (text.size() < readable - 100)
            text += u"主动公开信息数\t条\t34\t56\n"_qs;
        const QString last = u"依申请公开信息数\t件\t12"_qs;
        text += QString(readable - text.size() - last.size(), u'\n') + last;
        QCOMPARE(text.size(), readable);
        const Report report = extracted(text + u"3\t78\n"_qs);
        QVERIFY(report.indicators.size() > 1000);
        QCOMPARE(report.indicators.back().unit, u"件"_qs);
        QCOMPARE(report.unplaced.size(), size_t(1));
        QCOMPARE(report.unplaced.front().raw, u"12"_qs);
    }

    /// The second one goes on counting; each row stands in one of them alone.
    void readsTwoLists()
    {
        const QString first =
            u"指标名称\t单位\t2018年\n主动公开信息数\t条\t34\n收到申请数\t件\t7\n"_qs;
        const QString second = u"指标名称\t单位\t2018年\n举报投诉数\t件\t5\n专职人员数\t人\t2\n"_qs;
        const Report report = extracted(first + u"附表二\n"_qs + second);
        QCOMPARE(report.indicators.size(), size_t(4));
        QCOMPARE(report.content(CellId(u"indicators/3/year"_qs)).number, Number(5));
        QCOMPARE(report.cells().size(), size_t(4));
        QVERIFY(report.unplaced.empty());
        const Report apart = extracted(
            first + u"附表2\n\n以上数据截至2018年12月31日。全年培训3次。\n第 12 页\n"_qs + second);
        QCOMPARE(apart.cells().size(), size_t(4));
    }

private:
    static Report extracted(const QString &text)
    {
        const auto library = FormLibrary::create();
        Document document;
        document.format = u"text"_qs;
        document.text = text;
        return *Extractor(*library).extract(document);
    }
};

QTEST_GUILESS_MAIN(tst_IndicatorList)
#include "tst_indicatorlist.moc"
