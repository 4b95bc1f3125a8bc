#include "model/extraction/extractor.h"
#include "model/rules/checker.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace gouji;

namespace {

constexpr qsizetype Short = 50'000;
constexpr qsizetype Long = 4 * Short;

/// Of this thread alone, so that others on the machine do not count. In milliseconds.
double timeUsed()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Place {
    const char *name;
    QString before;
    QString behind;
};

/// A report has places of many kinds, and hostile text may stand in each.
std::vector<Place> places()
{
    const QString head = u"云溪县政府信息公开工作年度报告\n"_qs;
    const QString proactive =
        u"二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t12\n"_qs;
    const QString requests = u"三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t"_qs
        + u"社会公益组织\t法律服务机构\t其他\t总计\n一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"_qs
        + u"二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"_qs;
    const QString granted = u"（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n"_qs;
    const QString rest =
        u"（七）总计\t1\t0\t0\t0\t0\t0\t1\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n"_qs;
    const QString disputes =
        u"四、政府信息公开行政复议、行政诉讼情况\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"_qs;
    const QString list = u"六、附表\n指标名称\t单位\t本年\t历年累计\n收到申请数\t件\t1\t9\n"_qs;
    return {{"alone", {}, {}}, {"in the text", head, proactive + requests + granted + rest},
        {"between rows", head + proactive + requests, granted + rest},
        {"behind rows", head + requests + granted + rest, {}},
        {"below headers", head + disputes, u"\n1\t0\t0\t0\t1\n"_qs},
        {"in a list", head + list, {}}};
}

struct Repeated {
    const char *name;
    QString text;
};

std::vector<Repeated> units()
{
    return {{"a sentence", u"收到申请12件"_qs}, {"brackets that do not open", u"收到申请12件)"_qs},
        {"brackets that do not close", u"（收到1"_qs}, {"zeros in clauses", u"未发生行政复议，"_qs},
        {"telephone numbers", u"13800138000 "_qs}, {"columns", u"总计\t"_qs},
        {"headers", u"自然人\t商业企业\t总计\n"_qs}, {"a row", u"行政许可 12\n"_qs},
        {"a glued row", u"规章000\n"_qs}, {"captions", u"三、收到和处理政府信息公开申请情况\n"_qs},
        {"digits", u"1"_qs}, {"groups of digits", u"1,"_qs}, {"times of day", u"12:"_qs},
        {"dates", u"2023-"_qs}, {"numbers", u"1 "_qs},
        {"lines of numbers", u"0\t0\t0\t0\t0\t0\t0\n"_qs}, {"pipes", u"1|"_qs},
        {"local rows", u"本地其他事项 1 2 3\n"_qs},
        {"whole local rows", u"本地其他事项\t1\t2\t3\t4\t5\t6\t7\n"_qs},
        {"local rows in pipes", u"| 本地其他事项 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n"_qs},
        {"two cells", u"|本地|12|\n"_qs}, {"local rows on one line", u"本地其他 1 "_qs},
        {"mistyped rows", u"（一）子以公幵\t1\t2\t3\t4\t5\t6\t7\n"_qs},
        {"parts", u"其中：网上公开 1\n"_qs}, {"rows of lists", u"主动公开数\t条\t12\t13\n"_qs},
        {"lists", u"指标名称\t单位\t本年\n主动公开数\t条\t12\n"_qs}, {"remarks", u"备注\n"_qs},
        {"dashes", u"- "_qs}, {"pages", u"第1页"_qs}, {"rules", u"|---|\n"_qs},
        {"line ends", u"\n"_qs}, {"units", u"条\n"_qs}, {"notes", u"22（其中修订16件）\n"_qs}};
}

} // namespace

/// Files come by e-mail: whatever repeats without end is passed over in a time that grows with its
/// length and not with the square of it.
class tst_HugeTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void growsWithTheLength_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("repeated");
        QTest::addColumn<QString>("behind");
        for (const Place &place : places()) {
            for (const Repeated &unit : units())
                QTest::addRow("%s %s", unit.name, place.name)
                    << place.before << unit.text << place.behind;
        }
    }

    /// Four times the length may take up to eight times as long, because clocks and caches are not
    /// exact; the square would be sixteen times. Little time says nothing.
    void growsWithTheLength()
    {
        QFETCH(QString, before);
        QFETCH(QString, repeated);
        QFETCH(QString, behind);
        constexpr double Little = 40;
        double shorter = 0;
        double longer = 0;
        for (int attempt = 0; attempt < 3; ++attempt) {
            longer = timeFor(before + repeated.repeated(Long / repeated.size()) + behind);
            if (longer < Little)
                return;
            shorter = timeFor(before + repeated.repeated(Short / repeated.size()) + behind);
            if (longer <= 8 * std::max(shorter, Little / 8))
                return;
        }
        QFAIL(qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(shorter).arg(longer)));
    }

    /// Each label that is found takes memory, so there is a limit.
    void refusesLabelsWithoutEnd()
    {
        const auto report = m_extractor.extract(documentOf(u"总计\t"_qs.repeated(1'700'000)));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::TooLarge);
    }

    /// However many rows stand in a table that no form has, they are not all of it.
    void boundsLocalRows()
    {
        const Place between = places()[2];
        const QString rows = u"本地其他事项\t1\t2\t3\t4\t5\t6\t7\n"_qs;
        const Report report = extract(between.before + rows.repeated(700) + between.behind);
        QCOMPARE(report.foreign.size(), size_t(200 * 7));
        QVERIFY(report.unplaced.size() >= size_t(500 * 7));
    }

    /// Labels that are too far apart are not of one table: the larger part is the table.
    void boundsATable()
    {
        const Place between = places()[2];
        QString rows;
        for (const QString &label : {u"1.属于国家秘密"_qs, u"2.其他法律行政法规禁止公开"_qs,
                 u"1.本机关不掌握相关政府信息"_qs, u"2.没有现成信息需要另行制作"_qs,
                 u"3.补正后申请内容仍不明确"_qs, u"1.信访举报投诉类申请"_qs})
            rows += label + u"\t0\t0\t0\t0\t0\t0\t0\n"_qs;
        const Report report = extract(between.before + u"1 "_qs.repeated(100'000) + rows);
        QVERIFY(report.unplaced.size() < 20'000);
        const ReportTable *table = report.table(u"requests");
        QVERIFY(table);
        QVERIFY(table->span.length() < 40'000);
    }

private:
    static Document documentOf(const QString &text)
    {
        Document document;
        document.format = u"text"_qs;
        document.text = text;
        return document;
    }

    Report extract(const QString &text) const
    {
        const auto report = m_extractor.extract(documentOf(text));
        return report.value_or(Report());
    }

    double timeFor(const QString &text) const
    {
        const Document document = documentOf(text);
        const double before = timeUsed();
        const auto report = m_extractor.extract(document);
        if (report)
            Checker().check({document, *report, *m_library});
        return timeUsed() - before;
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
    const Extractor m_extractor {*m_library};
};

QTEST_GUILESS_MAIN(tst_HugeTexts)
#include "tst_hugetexts.moc"
