#include "model/extraction/extractor.h"
#include "model/rules/checker.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// Files come by e-mail: whatever repeats without end is passed over in a time that grows with its
/// length and not with the square of it.
class tst_HugeTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void endsSoon_data()
    {
        QTest::addColumn<QString>("repeated");
        QTest::newRow("numbers in one sentence") << u"收到申请12件"_qs;
        QTest::newRow("numbers and brackets that do not open") << u"收到申请12件)"_qs;
        QTest::newRow("clauses that state a zero") << u"未发生行政复议，"_qs;
        QTest::newRow("telephone numbers") << u"13800138000 "_qs;
        QTest::newRow("column headers") << u"总计\t"_qs;
        QTest::newRow("one row again and again") << u"行政许可 12\n"_qs;
        QTest::newRow("captions") << u"三、收到和处理政府信息公开申请情况\n"_qs;
        QTest::newRow("digits") << u"1"_qs;
        QTest::newRow("groups of digits") << u"1,"_qs;
    }

    void endsSoon()
    {
        QFETCH(QString, repeated);
        const auto library = FormLibrary::create();
        QVERIFY(library);
        Document document;
        document.format = u"text"_qs;
        document.text =
            u"云溪县政府信息公开工作年度报告\n"_qs + repeated.repeated(250'000 / repeated.size());
        QElapsedTimer timer;
        timer.start();
        const auto report = Extractor(*library).extract(document);
        QVERIFY(report);
        Checker().check({document, *report, *library});
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_HugeTexts)
#include "tst_hugetexts.moc"
