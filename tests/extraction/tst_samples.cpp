#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"
#include "model/rules/checker.h"

#include <QDir>
#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

namespace {

QString samplesFolder()
{
    const QString named = qEnvironmentVariable("GOUJI_SAMPLES");
    return named.isEmpty() ? QStringLiteral(GOUJI_SOURCE_DIR "/../shared/samples") : named;
}

} // namespace

/// Real reports, which are not part of the project: where their folder exists, every fact that is
/// known of them must come out.
class tst_Samples : public QObject {
    Q_OBJECT

private:
    const Result<FormLibrary> m_library = FormLibrary::create();
    Document m_document;

    Report read(const QString &name)
    {
        auto document = ReaderRegistry().readFile(samplesFolder() + u'/' + name);
        if (!document)
            QTest::qFail("cannot read the sample", __FILE__, __LINE__);
        m_document = std::move(*document);
        return *Extractor(*m_library).extract(m_document);
    }

    static QString value(const Report &report, const QString &cell)
    {
        const Cell *found = report.find(CellId(cell));
        if (!found)
            return u"absent"_s;
        return found->number() ? found->number()->toString() : stateName(found->state());
    }

    int errors(const Report &report) const
    {
        const Findings findings = check({m_document, report, *m_library});
        return int(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.verdict == Verdict::Fail && finding.severity == Severity::Error;
        }));
    }

    /// Every value's span holds its raw text, every blank's span is empty.
    void verifySpans(const Report &report) const
    {
        for (const Cell &cell : report.cells()) {
            QVERIFY2(!cell.spans.empty(), qPrintable(cell.id.toString()));
            const SourceSpan span = cell.spans.front();
            const QString text = m_document.text.mid(span.begin, span.length()).trimmed();
            QCOMPARE(text, cell.raw);
        }
    }

    /// All 186 printed cells: those that are not 0 by name.
    static void verifyHongzeCells(const Report &report)
    {
        QHash<QString, QString> printed {
            {u"proactive.art20_1/normative_documents/repealed"_s, u"5"_s},
            {u"proactive.art20_1/normative_documents/in_force"_s, u"5"_s},
            {u"proactive.art20_5/licensing/decisions"_s, u"550"_s},
            {u"proactive.art20_6/penalties/decisions"_s, u"4119"_s},
            {u"proactive.art20_6/coercion/decisions"_s, u"195"_s},
            {u"proactive.art20_8/fees/amount"_s, u"7730.28"_s},
            {u"disputes/count/reconsideration.upheld"_s, u"10"_s},
            {u"disputes/count/reconsideration.corrected"_s, u"1"_s},
            {u"disputes/count/suit_after_reconsideration.upheld"_s, u"5"_s},
        };
        const QHash<QString, QString> rows {{u"received"_s, u"21"_s}, {u"partly_granted"_s, u"4"_s},
            {u"refused.state_secret"_s, u"1"_s}, {u"refused.process_information"_s, u"1"_s},
            {u"refused.enforcement_files"_s, u"1"_s}, {u"unavailable.not_held"_s, u"10"_s},
            {u"unavailable.needs_creation"_s, u"3"_s}, {u"not_processed.petition"_s, u"1"_s},
            {u"total"_s, u"21"_s}};
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            for (const QString &column : {u"natural"_s, u"total"_s})
                printed.insert(u"requests/"_s + row.key() + u'/' + column, row.value());
        }
        QCOMPARE(report.cells().size(), 186u);
        for (const Cell &cell : report.cells())
            QCOMPARE(value(report, cell.id.toString()), printed.value(cell.id.toString(), u"0"_s));
        for (auto cell = printed.begin(); cell != printed.end(); ++cell)
            QCOMPARE(value(report, cell.key()), cell.value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(samplesFolder()).exists())
            QSKIP("the folder with real samples is not here");
        QVERIFY(m_library);
    }

    void cellPerLine()
    {
        const Report report = read(u"2019-baoshan-center.txt"_s);
        QCOMPARE(report.form, u"2019"_s);
        QCOMPARE(report.year, 2019);
        QCOMPARE(report.cells().size(), 198u);
        QCOMPARE(value(report, u"proactive.art20_9/procurement/amount"_s), u"343.78"_s);
        QCOMPARE(value(report, u"requests/granted/natural"_s), u"1"_s);
        QCOMPARE(errors(report), 0);
        QVERIFY(report.unplaced.empty());
        verifySpans(report);
    }

    void pipesOnOwnLines()
    {
        const Report report = read(u"2020-hanbin-district.txt"_s);
        QCOMPARE(report.form, u"2019"_s);
        QCOMPARE(report.year, 2020);
        QCOMPARE(report.cells().size(), 198u);
        QCOMPARE(value(report, u"proactive.art20_6/penalties/prior_items"_s), u"1433"_s);
        QCOMPARE(value(report, u"proactive.art20_6/penalties/change"_s), u"-167"_s);
        QCOMPARE(value(report, u"proactive.art20_6/penalties/decisions"_s), u"1266"_s);
        QCOMPARE(value(report, u"proactive.art20_9/procurement/items"_s), u"123"_s);
        QCOMPARE(value(report, u"proactive.art20_9/procurement/amount"_s), u"16800"_s);
        QCOMPARE(value(report, u"disputes/count/reconsideration.other"_s), u"1"_s);
        QCOMPARE(value(report, u"disputes/count/reconsideration.total"_s), u"1"_s);
        QCOMPARE(value(report, u"disputes/count/direct_suit.pending"_s), u"1"_s);
        QCOMPARE(value(report, u"disputes/count/direct_suit.total"_s), u"1"_s);
        QCOMPARE(errors(report), 0);
        verifySpans(report);
    }

    void rowPerLine()
    {
        const Report report = read(u"2018-zhaotong-bureau.txt"_s);
        QCOMPARE(report.form, u"2019"_s);
        QCOMPARE(report.year, 2018);
        QCOMPARE(report.cells().size(), 198u);
        for (const Cell &cell : report.cells())
            QCOMPARE(cell.state(), CellState::Zero);
        QCOMPARE(errors(report), 0);
        QStringList deviating;
        for (const Finding &finding : check({m_document, report, *m_library})) {
            if (finding.rule == u"form.label" && finding.verdict == Verdict::Fail)
                deviating << finding.printed;
        }
        for (const QString &wording : {u"商业机构"_s, u"采购金额"_s})
            QVERIFY2(deviating.contains(wording), qPrintable(deviating.join(u'\n')));
        QVERIFY(!deviating.filter(u"不分公开"_s).isEmpty());
        QVERIFY(!deviating.filter(u"以获取"_s).isEmpty());
        verifySpans(report);
    }

    void indicatorList()
    {
        const Report report = read(u"2018-quanzhou-center.txt"_s);
        QCOMPARE(report.form, u"indicators"_s);
        QCOMPARE(report.year, 2018);
        QCOMPARE(report.indicators.size(), 15u);
        QCOMPARE(report.cells().size(), 30u);
        QCOMPARE(value(report, u"indicators/1/year"_s), u"1104"_s);
        QCOMPARE(value(report, u"indicators/1/cumulative"_s), u"14949"_s);
        QCOMPARE(value(report, u"indicators/15/year"_s), u"0"_s);
        QCOMPARE(report.indicators[1].parent, u"indicators/1"_s);
        QCOMPARE(report.indicators[2].parent, u"indicators/1"_s);
        QCOMPARE(report.indicators[3].parent, QString());
        QCOMPARE(report.indicators[6].parent, u"indicators/4"_s);
        QCOMPARE(report.indicators[14].parent, QString());
        QCOMPARE(errors(report), 0);
        verifySpans(report);
    }

    void webPage()
    {
        const Report report = read(u"2025-city-tables.html"_s);
        QCOMPARE(report.form, u"2021"_s);
        QCOMPARE(report.year, 2025);
        QCOMPARE(report.cells().size(), 200u);
        QCOMPARE(value(report, u"proactive.art20_5/licensing/decisions"_s), u"11398889"_s);
        QCOMPARE(value(report, u"requests/received/total"_s), u"14069"_s);
        QCOMPARE(errors(report), 0);
        QVERIFY(report.unplaced.empty());
        for (const Cell &cell : report.cells())
            QVERIFY2(cell.number(), qPrintable(cell.id.toString()));
        verifySpans(report);
    }

    void blankForm()
    {
        const Report report = read(u"official-form-2021.docx"_s);
        QCOMPARE(report.form, u"2021"_s);
        QCOMPARE(report.cells().size(), 200u);
        for (const Cell &cell : report.cells())
            QCOMPARE(cell.state(), CellState::Blank);
        QCOMPARE(errors(report), 0);
    }

    void pdf()
    {
        const Report report = read(u"2023-hongze-district.pdf"_s);
        QCOMPARE(report.form, u"hybrid"_s);
        QCOMPARE(report.year, 2023);
        verifyHongzeCells(report);
        QVERIFY(report.unplaced.empty());
        QStringList errors;
        QStringList labels;
        int generations = 0;
        for (const Finding &finding : check({m_document, report, *m_library})) {
            if (finding.verdict != Verdict::Fail)
                continue;
            if (finding.severity == Severity::Error)
                errors << finding.rule + u' ' + finding.scope;
            if (finding.rule == u"form.label")
                labels << finding.printed;
            generations += finding.rule == u"form.generation";
        }
        QCOMPARE(errors,
            (QStringList {u"disputes.group_total reconsideration"_s,
                u"disputes.group_total suit_after_reconsideration"_s}));
        QCOMPARE(labels, QStringList {u"2.其他法律行政止公开"_s});
        QCOMPARE(generations, 1);
        verifySpans(report);
        for (const Cell &cell : report.cells()) {
            QVERIFY(cell.spans.front().page >= 2 && cell.spans.front().page <= 4);
            QVERIFY(QRectF(0, 0, 1, 1).contains(cell.spans.front().rect));
        }
    }

    void countedBlanks()
    {
        const Report report = read(u"2020-jinan-bureau.txt"_s);
        QCOMPARE(report.form, u"2019"_s);
        QCOMPARE(report.cells().size(), 198u);
        QCOMPARE(value(report, u"requests/unavailable.not_held/natural"_s), u"8"_s);
        QCOMPARE(value(report, u"requests/total/natural"_s), u"49"_s);
        QCOMPARE(value(report, u"requests/received/natural"_s), u"49"_s);
        QCOMPARE(value(report, u"requests/received/total"_s), u"49"_s);
        QCOMPARE(value(report, u"requests/granted/natural"_s), u"41"_s);
        for (const QString &column : {u"business"_s, u"research"_s, u"other"_s})
            QCOMPARE(value(report, u"requests/received/"_s + column), u"undetermined"_s);
        for (const QString &column : {u"natural"_s, u"business"_s, u"total"_s})
            QCOMPARE(value(report, u"requests/carried_in/"_s + column), u"undetermined"_s);
        QCOMPARE(value(report, u"disputes/count/direct_suit.pending"_s), u"undetermined"_s);
        QCOMPARE(value(report, u"disputes/count/direct_suit.total"_s), u"undetermined"_s);
        QCOMPARE(value(report, u"disputes/count/reconsideration.upheld"_s), u"blank"_s);
        QCOMPARE(value(report, u"proactive.art20_5/licensing/change"_s), u"3950"_s);
        QCOMPARE(value(report, u"proactive.art20_5/other_services/prior_items"_s), u"0"_s);
        QCOMPARE(value(report, u"proactive.art20_5/other_services/change"_s), u"blank"_s);
        QCOMPARE(value(report, u"proactive.art20_8/fees/change"_s), u"blank"_s);
        verifySpans(report);
    }
};

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
