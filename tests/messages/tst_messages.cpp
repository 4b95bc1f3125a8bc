#include "model/messages/messages.h"
#include "tests/export/samplereport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// Every id of the contract has a sentence in both languages, and the sentences carry the numbers.
class tst_Messages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void namesTheBrokenRowTotal()
    {
        SampleReport sample = receivedOffByOne();
        const Finding finding = sample.sum(u"requests.row_total"_qs, u"received"_qs);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"一、本年新收政府信息公开申请数量: 29 + 6 + 0 + 0 + 0 + 0 = 35, but 总计 is 36 (off by 1)"_qs);
        QCOMPARE(m_chinese.finding(finding, sample.report),
            u"一、本年新收政府信息公开申请数量：29 + 6 + 0 + 0 + 0 + 0 = 35，而总计为 36（相差 1）"_qs);
        QCOMPARE(m_english.relation(finding, sample.report),
            u"29 + 6 + 0 + 0 + 0 + 0 ≠ 36, off by 1"_qs);
    }

    void namesTheTermsOfAShortSum()
    {
        SampleReport sample = receivedOffByOne();
        sample.set(u"requests/total/natural"_qs, 28);
        const Finding finding = sample.sum(u"requests.balance"_qs, u"natural"_qs);
        QCOMPARE(m_chinese.finding(finding, sample.report),
            u"自然人：一、本年新收政府信息公开申请数量 29 + 二、上年结转政府信息公开申请数量 0 = "
            u"29，"
            "而（七）总计 28 + 四、结转下年度继续办理 0 = 28（相差 1）"_qs);
        QCOMPARE(m_chinese.relation(finding, sample.report), u"29 + 0 ≠ 28 + 0，相差 1"_qs);
    }

    void showsOnlyWhatIsNotZeroInALongSum()
    {
        SampleReport sample;
        sample.set(u"requests/granted/natural"_qs, 12);
        sample.set(u"requests/partly_granted/natural"_qs, 3);
        sample.set(u"requests/total/natural"_qs, 16);
        const Finding finding = sample.sum(u"requests.processed_total"_qs, u"natural"_qs);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"自然人: （一）予以公开 12 + （二）部分公开 3 = 15, but （七）总计 is 16 (off by 1)"_qs);
        QCOMPARE(m_english.relation(finding, sample.report), u"12 + 3 ≠ 16, off by 1"_qs);
    }

    void namesTheGroupOfOutcomes()
    {
        SampleReport sample;
        sample.set(u"disputes/count/direct_suit.upheld"_qs, 2);
        const Finding finding = sample.sum(u"disputes.group_total"_qs, u"direct_suit"_qs);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"行政诉讼 · 未经复议直接起诉: 结果维持 2 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 2, "
            "but 总计 is 0 (off by 2)"_qs);
    }

    void saysWhatWasTakenAsZero()
    {
        SampleReport sample = receivedOffByOne();
        sample.set(u"requests/received/research"_qs, CellState::Blank);
        sample.set(u"requests/received/total"_qs, 35);
        const Finding finding = sample.sum(u"requests.row_total"_qs, u"received"_qs);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"一、本年新收政府信息公开申请数量: 29 + 6 + 0 + 0 + 0 + 0 = 35, and 总计 is 35; not "
            u"filled in "
            "and taken as 0: 科研机构"_qs);
    }

    void comparesWithLastYear()
    {
        const SampleReport sample;
        Finding finding;
        finding.rule = u"years.stock"_qs;
        finding.scope = u"rules"_qs;
        finding.verdict = Verdict::Fail;
        finding.cells = {CellId(u"previous:proactive.art20_1/rules/in_force"_qs),
            CellId(u"proactive.art20_1/rules/issued"_qs),
            CellId(u"proactive.art20_1/rules/in_force"_qs),
            CellId(u"proactive.art20_1/rules/repealed"_qs)};
        finding.leftCount = 2;
        finding.left = Number(5);
        finding.right = Number(0);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"规章: last year's 现行有效件数 + 本年制发件数 = 5, but 现行有效件数 + 本年废止件数 = 0 (off by 5)"_qs);
        QCOMPARE(m_chinese.relation(finding, sample.report), u"5 ≠ 0 + 0，相差 5"_qs);
    }

    void saysWhichBoundIsBroken()
    {
        SampleReport sample;
        Finding finding;
        finding.rule = u"proactive.bounds"_qs;
        finding.scope = u"proactive.art20_1/rules"_qs;
        finding.verdict = Verdict::Fail;
        finding.cells = {CellId(u"proactive.art20_1/rules/issued"_qs),
            CellId(u"proactive.art20_1/rules/in_force"_qs)};
        finding.leftCount = 1;
        finding.left = Number(3);
        finding.right = Number(2);
        sample.set(u"proactive.art20_1/rules/issued"_qs, 3);
        sample.set(u"proactive.art20_1/rules/in_force"_qs, 2);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"规章: 本年制发件数 is 3, more than 现行有效件数 with 2"_qs);
        QCOMPARE(m_english.relation(finding, sample.report), u"3 > 2"_qs);
    }

    void quotesTheText()
    {
        const SampleReport sample;
        Finding finding;
        finding.rule = u"text.percentage"_qs;
        finding.verdict = Verdict::Fail;
        finding.cells = {CellId(u"requests/granted/total"_qs), CellId(u"requests/total/total"_qs)};
        finding.leftCount = 1;
        finding.left = Number::fromDecimal(u"33.9");
        finding.right = Number::fromDecimal(u"34.1");
        finding.printed = u"予以公开占33.9%。"_qs;
        QCOMPARE(m_english.finding(finding, sample.report),
            u"The text says 33.9%, but in the table （一）予以公开 · 总计 / （七）总计 · 总计 makes 34.1%: “予以公开占33.9%。”"_qs);
    }

    void saysWhatABlankTotalMustHold()
    {
        SampleReport sample;
        sample.set(u"requests/received/natural"_qs, 8);
        sample.set(u"requests/received/total"_qs, CellState::Blank);
        Finding finding = sample.sum(u"requests.row_total"_qs, u"received"_qs);
        finding.verdict = Verdict::Unassessable;
        finding.blanks = std::move(finding.assumedZero);
        finding.assumedZero.clear();
        finding.missing = Number(8);
        QCOMPARE(m_english.finding(finding, sample.report),
            u"一、本年新收政府信息公开申请数量: 总计 is blank, the parts make 8"_qs);
        QCOMPARE(m_chinese.finding(finding, sample.report),
            u"一、本年新收政府信息公开申请数量：总计（空白），各项之和为 8"_qs);
    }

    void saysWhyASumIsUnassessable()
    {
        SampleReport sample;
        sample.set(u"requests/received/business"_qs, CellState::Unreadable);
        Finding finding = sample.sum(u"requests.row_total"_qs, u"received"_qs);
        finding.verdict = Verdict::Unassessable;
        finding.blanks = std::exchange(finding.assumedZero, {});
        QCOMPARE(m_english.finding(finding, sample.report),
            u"一、本年新收政府信息公开申请数量: 商业企业 is unreadable, so that the sum cannot be checked"_qs);
        finding.missingRows = QStringList {u"granted"_qs};
        QVERIFY(m_english.finding(finding, sample.report).contains(u"（一）予以公开"_qs));
        finding.note = u"placed_by_relation"_qs;
        QVERIFY(m_chinese.finding(finding, sample.report).contains(u"原文"_qs));
    }

    void countsInTheSingularAndThePlural()
    {
        SampleReport sample;
        Finding finding;
        finding.rule = u"cell.blank"_qs;
        finding.scope = u"disputes"_qs;
        finding.verdict = Verdict::Fail;
        finding.cells = {CellId(u"disputes/count/direct_suit.total"_qs)};
        QVERIFY(m_english.finding(finding, sample.report).contains(u": 1 cell is not"_qs));
        QVERIFY(m_english.finding(finding, sample.report)
                    .contains(u"行政诉讼 · 未经复议直接起诉 · 总计"_qs));
        finding.cells.push_back(CellId(u"disputes/count/reconsideration.total"_qs));
        QVERIFY(m_english.finding(finding, sample.report).contains(u": 2 cells are not"_qs));
        QVERIFY(m_chinese.finding(finding, sample.report).contains(u"有 2 个单元格"_qs));
    }

    void saysWhatProbablyHappened_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("sentence");
        const QString natural = u"requests/received/natural"_qs;
        const QString business = u"requests/received/business"_qs;
        QTest::newRow("misclassified") << QStringList {natural,
            business} << u"疑似归类错误：总计列无误，而“自然人”与“商业企业”各差 1、方向相反"_qs;
        QTest::newRow("swapped_digits")
            << QStringList {natural}
            << u"疑似数字颠倒：“一、本年新收政府信息公开申请数量 · 自然人”应为 2，而非 1"_qs;
        QTest::newRow("shifted_row")
            << QStringList {natural, u"requests/granted/natural"_qs}
            << u"疑似错行：“一、本年新收政府信息公开申请数量”与“（一）予以公开”两行数字完全相同"_qs;
        QTest::newRow("split_number") << QStringList {natural, business}
                                      << u"疑似数字被拆开：“一、本年新收政府信息公开申请数量 · "
                                         u"自然人”的 1 与“一、本年新收政府"
                                         u"信息公开申请数量 · 商业企业”的 2 合起来正是所缺的 12"_qs;
    }

    void saysWhatProbablyHappened()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, sentence);
        SampleReport sample = receivedOffByOne();
        Finding finding = sample.sum(u"requests.row_total"_qs, u"received"_qs);
        QVERIFY(m_chinese.diagnosis(finding, sample.report).isEmpty());
        finding.diagnosis = Diagnosis {
            QString::fromLatin1(QTest::currentDataTag()), {}, {Number(1), Number(2), Number(12)}};
        for (const QString &cell : cells)
            finding.diagnosis->cells.emplace_back(cell);
        QCOMPARE(m_chinese.diagnosis(finding, sample.report), sentence);
        QVERIFY(m_chinese.finding(finding, sample.report).endsWith(u'；' + sentence));
        QVERIFY(m_english.diagnosis(finding, sample.report).startsWith(u"probably "_qs));
    }

    void spokenRules_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::newRow("requests.row_total") << u"received"_qs;
        QTest::newRow("requests.processed_total") << u"natural"_qs;
        QTest::newRow("requests.balance") << u"total"_qs;
        QTest::newRow("disputes.group_total") << u"direct_suit"_qs;
        QTest::newRow("indicators.part_sum") << u"indicators/1/year"_qs;
        QTest::newRow("indicators.part_bound") << u"indicators/2/year:part"_qs;
        QTest::newRow("cell.kind") << u"requests/received/natural"_qs;
        QTest::newRow("cell.unit") << u"proactive.art20_8/fees/amount"_qs;
        QTest::newRow("cell.blank") << u"requests"_qs;
        QTest::newRow("proactive.bounds") << u"proactive.art20_1/rules"_qs;
        QTest::newRow("proactive.rules_power") << u"proactive.art20_1/rules/issued"_qs;
        QTest::newRow("proactive.misread_columns") << u"proactive.art20_6/penalties"_qs;
        QTest::newRow("years.carried") << u"natural"_qs;
        QTest::newRow("years.stock") << u"rules"_qs;
        QTest::newRow("years.items") << u"proactive.art20_6/penalties"_qs;
        QTest::newRow("years.copied_text") << u"1"_qs;
        QTest::newRow("text.number") << u"requests/received/total#1"_qs;
        QTest::newRow("text.percentage") << u"requests/received/total#1"_qs;
        QTest::newRow("text.year") << u"#1"_qs;
        QTest::newRow("text.privacy") << u"#1"_qs;
        QTest::newRow("form.label") << u"requests/received/*"_qs;
        QTest::newRow("form.row") << u"requests/*/natural"_qs;
        QTest::newRow("form.table") << u"disputes"_qs;
        QTest::newRow("form.generation") << u"document"_qs;
        QTest::newRow("form.section") << u"2"_qs;
        QTest::newRow("extraction.unplaced") << u"requests"_qs;
    }

    /// A finding with little in it still makes a sentence without holes, in both languages.
    void spokenRules()
    {
        QFETCH(QString, scope);
        const SampleReport sample;
        const QString rule = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(m_english.ruleName(rule) != rule);
        QVERIFY(m_chinese.ruleName(rule) != m_english.ruleName(rule));
        for (const Verdict verdict : {Verdict::Fail, Verdict::Unassessable, Verdict::Pass}) {
            Finding finding;
            finding.rule = rule;
            finding.scope = scope;
            finding.verdict = verdict;
            for (const Messages *messages : {&m_english, &m_chinese}) {
                const QString sentence = messages->finding(finding, sample.report);
                QVERIFY(!sentence.isEmpty());
                QVERIFY2(
                    !sentence.contains(QRegularExpression(u"%[0-9n]"_qs)), qPrintable(sentence));
            }
        }
    }

    void speaksOfEveryError()
    {
        for (int code = 0; code <= int(ErrorCode::ConverterMissing); ++code) {
            const Error error {ErrorCode(code), u"a.docx"_qs, u"line 3"_qs};
            QVERIFY(m_english.error(error).contains(u"“a.docx”"_qs));
            QVERIFY(m_english.error(error).endsWith(u" (line 3)"_qs));
            QVERIFY(m_chinese.error(error).endsWith(u"（line 3）"_qs));
            QVERIFY(m_chinese.error(error) != m_english.error(error));
        }
        QVERIFY(m_english.error({ErrorCode::Empty, u"-"_qs, {}}).contains(u"standard input"_qs));
    }

    void showsUnknownIdsAsTheyAre()
    {
        QCOMPARE(m_english.ruleName(u"new.rule"_qs), u"new.rule"_qs);
        QCOMPARE(m_english.notice({u"new_notice"_qs, u"x"_qs}), u"new_notice (x)"_qs);
        QVERIFY(m_chinese.notice({u"tracked_changes"_qs, {}}).contains(u"修订"_qs));
    }

    void namesCells()
    {
        SampleReport sample;
        const CellId cell(u"requests/partly_granted/business"_qs);
        QCOMPARE(m_english.cellName(cell, sample.report), u"（二）部分公开 · 商业企业"_qs);
        QCOMPARE(m_english.cellName(CellId(u"previous:"_qs + cell.toString()), sample.report),
            u"last year's （二）部分公开 · 商业企业"_qs);
        const CellId local(u"proactive.art20_1/foreign.1/issued"_qs);
        ForeignCell foreign;
        foreign.cell.id = local;
        foreign.label = u"其他主动公开文件"_qs;
        sample.report.foreign.push_back(foreign);
        QCOMPARE(m_english.cellName(local, sample.report), u"其他主动公开文件 · 本年制发件数"_qs);
        QCOMPARE(m_english.tableName(u"disputes"_qs, Report {}),
            u"四、政府信息公开行政复议、行政诉讼情况"_qs);
    }

    void saysWhatACellHolds()
    {
        QCOMPARE(m_english.content(CellContent::of(Number(-3))), u"-3"_qs);
        QCOMPARE(m_english.content(CellContent::blank()), u"blank"_qs);
        QCOMPARE(m_chinese.content({CellState::Undetermined, {}}), u"无法判定"_qs);
    }

    /// Texts that lupdate found and nobody translated would come out in English.
    void leavesNoTextUntranslated()
    {
        for (const QString &name : {u"gouji_zh_CN.ts"_qs, u"gouji_en.ts"_qs}) {
            QFile file(QStringLiteral(GOUJI_SOURCE_DIR "/translations/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("unfinished"), qPrintable(name));
        }
    }

private:
    static SampleReport receivedOffByOne()
    {
        SampleReport sample;
        sample.set(u"requests/received/natural"_qs, 29);
        sample.set(u"requests/received/business"_qs, 6);
        sample.set(u"requests/received/total"_qs, 36);
        return sample;
    }

    const Messages m_english {Language::English};
    const Messages m_chinese {Language::Chinese};
};

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_messages.moc"
