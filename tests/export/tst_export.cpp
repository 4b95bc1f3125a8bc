#include "model/export/exporters.h"
#include "model/export/reportjson.h"
#include "tests/export/casefile.h"
#include "tests/export/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace gouji;

/// JSON, CSV and note of the cases beside this test are what an office expects to get.
class tst_Export : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QString cases = QStringLiteral(GOUJI_TEST_DIR "/export/cases/");
        const QStringList names = caseNames(cases);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << cases + name;
    }

    void cases()
    {
        QFETCH(QString, folder);
        const CaseFile input(folder + u"/input.txt"_qs);
        const ExportInput all {
            input.sample.document, input.sample.report, input.current, input.findings, m_chinese};
        QVERIFY(matchesGolden(folder + u"/expected.csv"_qs, toCsv(all)));
        QVERIFY(matchesGolden(folder + u"/expected.txt"_qs, toNote(all).toUtf8()));
        QVERIFY(matchesGolden(folder + u"/expected.json"_qs, broken(toJson(all))));
    }

    void writesJsonThatOthersRead()
    {
        SampleReport sample;
        sample.report.title = u"引号\"与反斜线\\ 和\n换行"_qs;
        const QByteArray line = reportJson(sample.document, sample.report, m_chinese);
        QVERIFY(!line.contains('\n'));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object[u"title"_qs].toString(), sample.report.title);
        QCOMPARE(object[u"cells"_qs].toArray().size(), qsizetype(sample.report.cells().size()));
        QVERIFY(!object.contains(u"findings"_qs));
        QVERIFY(!object.contains(u"text"_qs));
    }

    /// Fractions and large amounts are decimals as a person writes them.
    void writesNumbersWithoutExponent_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"0", "-167", "343.78", "100000000000", "0.000001", "4068.208"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void writesNumbersWithoutExponent()
    {
        QFETCH(QString, number);
        SampleReport sample;
        sample.report.setContent(CellId(u"proactive.art20_8/fees/amount"_qs),
            CellContent::of(*Number::fromDecimal(number)));
        const QByteArray line = reportJson(sample.document, sample.report, m_chinese);
        QVERIFY(line.contains("\"value\":" + number.toLatin1() + ','));
    }

    void writesPlacesOnPages()
    {
        SampleReport sample {QString()};
        Cell cell;
        cell.id = CellId(u"requests/received/natural"_qs);
        cell.content = CellContent::blank();
        cell.confidence = 0.98765;
        cell.spans = {{7, 9, 3, QRectF(0.1, 0.25, 0.00001, 0.5)}};
        sample.report.addCell(cell);
        QCOMPARE(broken(reportJson(sample.document, sample.report, m_chinese)).split('\n')[2],
            "\"cells\":[{\"id\":\"requests/received/natural\",\"value\":null,\"raw\":\"\","
            "\"state\":\"blank\",\"confidence\":0.9876,\"spans\":[{\"begin\":7,\"end\":9,\"page\":"
            "3,"
            "\"rect\":[0.1,0.25,0.1,0.75]}],\"placed_by\":[]}],");
    }

    void notesWhatIsWrongOutsideTheTables()
    {
        const SampleReport sample;
        Finding finding;
        finding.rule = u"text.number"_qs;
        finding.verdict = Verdict::Fail;
        finding.severity = Severity::Warning;
        finding.cells = {CellId(u"requests/received/total"_qs)};
        finding.left = Number(35);
        finding.right = Number(0);
        finding.printed = u"全年收到申请35件。"_qs;
        const QString note =
            toNote({sample.document, sample.report, sample.report, {finding}, m_chinese});
        QVERIFY(note.endsWith(u"1. 表：正文与体例\n   依据：正文为 "
                              u"35，而表中一、本年新收政府信息公开申请数量 · 总计为 0："
                              "“全年收到申请35件。”\n"_qs));
    }

    /// Two sums and the rule about blanks see the same empty cell.
    void notesABlankOnce()
    {
        SampleReport sample;
        const CellId blank(u"requests/granted/natural"_qs);
        sample.report.setContent(blank, CellContent::blank());
        Findings findings;
        for (const QString &rule : {u"requests.row_total"_qs, u"cell.blank"_qs}) {
            Finding &finding = findings.emplace_back();
            finding.rule = rule;
            finding.verdict = Verdict::Fail;
            finding.severity = Severity::Warning;
            finding.cells = {blank};
            finding.blanks = {blank};
        }
        const QString note =
            toNote({sample.document, sample.report, sample.report, findings, m_chinese});
        QVERIFY(note.contains(u"\n1. "_qs));
        QVERIFY(!note.contains(u"\n2. "_qs));
        QCOMPARE(note.count(u"依据："_qs), 1);
    }

    void tellsWhyAFileWasNotRead()
    {
        const QJsonObject object =
            QJsonDocument::fromJson(errorJson({ErrorCode::Encrypted, u"a.docx"_qs, {}}, m_chinese))
                .object();
        QCOMPARE(object[u"file"_qs].toString(), u"a.docx"_qs);
        QCOMPARE(object[u"error"_qs][u"code"_qs].toString(), u"encrypted"_qs);
    }

    void addsPassesAndTextOnlyWhenAsked()
    {
        SampleReport sample;
        const Findings findings {sample.sum(u"requests.balance"_qs, u"natural"_qs)};
        JsonOptions options {true, &findings, true};
        QJsonObject object =
            QJsonDocument::fromJson(reportJson(sample.document, sample.report, m_chinese, options))
                .object();
        QCOMPARE(object[u"findings"_qs].toArray().size(), 1);
        QCOMPARE(object[u"text"_qs].toString(), sample.document.text);
        options.withPasses = false;
        object =
            QJsonDocument::fromJson(reportJson(sample.document, sample.report, m_chinese, options))
                .object();
        QCOMPARE(object[u"findings"_qs].toArray().size(), 0);
    }

private:
    /// One value a line, so that a diff is readable.
    static QByteArray broken(QByteArray json)
    {
        return json.replace("},{\"", "},\n{\"")
                   .replace(",\"tables\":", ",\n\"tables\":")
                   .replace("],\"", "],\n\"")
                   .replace("],\n\"placed_by", "],\"placed_by")
            + '\n';
    }

    const Messages m_chinese {Language::Chinese};
};

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
