#include "model/export/checkplan.h"
#include "model/export/exporters.h"
#include "model/export/labelsizes.h"
#include "model/form/headerblocks.h"
#include "tests/export/samplereport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

const QString Requests = QStringLiteral("三、收到和处理政府信息公开申请情况");
const QString Disputes = QStringLiteral("四、政府信息公开行政复议、行政诉讼情况");

} // namespace

/// The workbook, as a reader that is not ours sees it.
class tst_Xlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &python : {u"/usr/bin/python3"_qs, u"python3"_qs}) {
            if (run(python, {u"-c"_qs, u"import openpyxl"_qs}))
                m_python = python;
        }
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void mergesHeadersAsTheFormDoes()
    {
        const auto library = FormLibrary::create();
        const FormTablePtr table = library->form(u"2021")->table(u"requests");
        const auto columns = headerBlocks(table->columns);
        QCOMPARE(columns[0], (HeaderBlock {0, 0, 0, 1, u"自然人"_qs}));
        QCOMPARE(columns[1], (HeaderBlock {1, 5, 0, 0, u"法人或其他组织"_qs}));
        const auto rows = headerBlocks(table->rows);
        QCOMPARE(rows[0], (HeaderBlock {0, 0, 0, 2, table->rows[0].labels[0]}));
        QCOMPARE(rows[2], (HeaderBlock {2, 23, 0, 0, u"三、本年度办理结果"_qs}));
        QVERIFY(headerBlocks(library->form(u"2021")->table(u"disputes")->rows).empty());
    }

    void givesLongLabelsRoom()
    {
        QCOMPARE(linesIn(u"其他"_qs, 11), 1);
        QCOMPARE(linesIn(u"本年收费金额（单位：万元）"_qs, 11), 3);
        const auto library = FormLibrary::create();
        const FormTablePtr table = library->form(u"2021")->table(u"requests");
        const auto lines = rowLines(table->rows, labelWidths(table->rows));
        QCOMPARE(lines[0], 1);
        QCOMPARE(lines[20], 2); // 1.申请人无正当理由逾期不补正…
    }

    void placesChecksOutsideTheForm()
    {
        const auto library = FormLibrary::create();
        const CheckPlan requests = planChecks(*library->form(u"2021")->table(u"requests"));
        QCOMPARE(requests.beside.size(), 1u);
        QCOMPARE(requests.beside[0].rule, u"requests.row_total"_qs);
        QCOMPARE(requests.below.size(), 2u);
        QCOMPARE(requests.below[1].rule, u"requests.balance"_qs);
        const CheckPlan disputes = planChecks(*library->form(u"2021")->table(u"disputes"));
        QVERIFY(disputes.beside.empty());
        QCOMPARE(disputes.checks.back().line, 14);
    }

    void holdsConstantsInTheFormAndFormulasOutside()
    {
        const SampleReport sample = filledSample();
        const QJsonObject book = exported(sample, sample.report);
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        QCOMPARE(book.keys().size(), 6 + 2);
        const QJsonObject sheet = book[Requests].toObject();
        QCOMPARE(cell(sheet, u"A1"_qs)[u"content"_qs].toString(), Requests);
        QCOMPARE(cell(sheet, u"D2"_qs)[u"content"_qs].toString(), u"自然人"_qs);
        QCOMPARE(cell(sheet, u"D4"_qs)[u"content"_qs].toInt(), 29);
        QCOMPARE(cell(sheet, u"J4"_qs)[u"content"_qs].toInt(), 36); // the total, as printed
        QVERIFY(!cell(sheet, u"F4"_qs).contains(u"content"_qs)); // blank stays empty
        const QJsonArray merged = sheet[u"merged"_qs].toArray();
        for (const char *area : {"A2:C3", "D2:D3", "E2:I2", "J2:J3", "A4:C4", "A6:A27", "B8:B15"})
            QVERIFY2(merged.contains(QString::fromLatin1(area)), area);
        QCOMPARE(sheet[u"frozen"_qs].toString(), u"D4"_qs);
        QVERIFY(sheet[u"landscape"_qs].toBool());
        QVERIFY(sheet[u"fits"_qs].toBool());
        QCOMPARE(sheet[u"height"_qs].toInt(), 0);
        verifyFormulasOutside(sheet, u"J28"_qs);
    }

    void showsWhichCheckFails()
    {
        const SampleReport sample = filledSample();
        const QJsonObject book = exported(sample, sample.report);
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        const QJsonObject sheet = book[Requests].toObject();
        QCOMPARE(cell(sheet, u"L4"_qs)[u"result"_qs].toString(), u"?"_qs); // one part is blank
        QCOMPARE(cell(sheet, u"L5"_qs)[u"result"_qs].toDouble(-1), 0.0);
        QCOMPARE(cell(sheet, u"D31"_qs)[u"result"_qs].toInt(), 29); // received − processed
        QVERIFY(!cell(sheet, u"D31"_qs)[u"comment"_qs].toString().isEmpty());
        QVERIFY(!cell(sheet, u"D30"_qs).contains(u"comment"_qs));
        QString criterion;
        for (const QJsonValue &look : sheet[u"conditional"_qs].toArray()) {
            if (look[u"area"_qs].toString() == u"D4:D5 D27:D28")
                criterion = look[u"formulas"_qs][0].toString();
        }
        QCOMPARE(criterion, u"AND(ISNUMBER($D$31),$D$31<>0)"_qs);
        const QJsonObject disputes = book[Disputes].toObject();
        QCOMPARE(cell(disputes, u"E7"_qs)[u"result"_qs].toInt(), -2);
    }

    void judgesBlanksAsTheFindingsDo()
    {
        SampleReport sample;
        sample.set(u"requests/received/natural"_qs, 8);
        sample.set(u"requests/received/research"_qs, CellState::Blank);
        sample.set(u"requests/received/total"_qs, 8);
        sample.set(u"requests/carried_in/natural"_qs, 3);
        sample.set(u"requests/carried_in/research"_qs, CellState::Blank);
        sample.set(u"requests/carried_in/total"_qs, 2);
        sample.set(u"requests/granted/research"_qs, CellState::Blank);
        sample.set(u"requests/granted/total"_qs, 2);
        const QJsonObject book = exported(sample, sample.report);
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        const QJsonObject sheet = book[Requests].toObject();
        QCOMPARE(cell(sheet, u"L4"_qs)[u"result"_qs].toDouble(-1), 0.0); // holds with 0
        QCOMPARE(cell(sheet, u"L5"_qs)[u"result"_qs].toInt(), 1); // no number makes it hold
        QCOMPARE(cell(sheet, u"L6"_qs)[u"result"_qs].toString(), u"?"_qs); // a 2 would
    }

    void marksCorrectionsAndDoubts()
    {
        const SampleReport sample = filledSample();
        Report current = sample.report;
        current.setContent(CellId(u"requests/received/total"_qs), CellContent::of(Number(35)));
        const QJsonObject book = exported(sample, current);
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        const QJsonObject total = cell(book[Requests].toObject(), u"J4"_qs);
        QCOMPARE(total[u"content"_qs].toInt(), 35);
        QVERIFY(total[u"comment"_qs].toString().contains(u"36"_qs));
        QVERIFY(total.contains(u"fill"_qs));
        const QJsonObject doubtful = cell(book[Requests].toObject(), u"G4"_qs);
        QCOMPARE(doubtful[u"content"_qs].toString(), u"?"_qs);
        QVERIFY(doubtful[u"comment"_qs].toString().contains(u"=1+1若干"_qs));
        QVERIFY(doubtful[u"fill"_qs] != total[u"fill"_qs]);
        const QJsonObject list = book[u"更正"_qs].toObject();
        QCOMPARE(cell(list, u"E2"_qs)[u"content"_qs].toString(), u"36"_qs);
        QCOMPARE(cell(list, u"F2"_qs)[u"content"_qs].toString(), u"35"_qs);
    }

    /// Local rows, indicator lists and texts that look like formulas or break Excel's rules.
    void copesWithLayoutsMadeOnTheFly()
    {
        SampleReport sample {QString()};
        addIndicators(sample, u"=SUM(A1)"_qs,
            u"统计[表]:*?/\\统计表统计表统计表统计表统计表统计表统计表统计表"_qs);
        ForeignCell foreign;
        foreign.cell.id = CellId(u"indicators/foreign.1/c3"_qs);
        foreign.cell.content = CellContent::of(Number(186));
        foreign.label = u"\x01本地\uFFFE指标"_qs;
        sample.report.foreign.push_back(foreign);
        const QJsonObject book = exported(sample, sample.report);
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        const QString name = book.keys().filter(u"统计-表-"_qs).value(0);
        QCOMPARE(name.size(), 31);
        const QJsonObject sheet = book[name].toObject();
        QCOMPARE(cell(sheet, u"A3"_qs)[u"content"_qs].toString(), u"=SUM(A1)"_qs);
        QCOMPARE(cell(sheet, u"A3"_qs)[u"type"_qs].toString(), u"s"_qs);
        QCOMPARE(cell(sheet, u"B3"_qs)[u"content"_qs].toString(), u"件"_qs);
        QCOMPARE(cell(sheet, u"C3"_qs)[u"content"_qs].toInt(), 5);
        QCOMPARE(cell(sheet, u"A9"_qs)[u"content"_qs].toString(), u"本地指标"_qs);
        QCOMPARE(cell(sheet, u"E9"_qs)[u"content"_qs].toInt(), 186);
        QCOMPARE(cell(sheet, u"G3"_qs)[u"result"_qs].toInt(), 1); // 2 + 4 − 5, beside the parent
    }

    void comesOutWithoutTables()
    {
        const SampleReport sample {QString()};
        const auto bytes = toXlsx({sample.document, sample.report, sample.report, {}, m_chinese});
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("PK"));
    }

    /// Another program computes the same results, also after a number was changed in it.
    void recalculatesElsewhere()
    {
        const SampleReport sample = filledSample();
        const QString copy = m_folder->filePath(u"copy.xlsx"_qs);
        const QJsonObject book =
            exported(sample, sample.report, {copy, Requests, u"D28"_qs, u"29"_qs});
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        const QJsonObject other = recalculated(copy);
        if (other.isEmpty())
            QSKIP("LibreOffice is not installed: the workbook was not recalculated.");
        const QJsonObject ours = book[Requests].toObject();
        const QJsonObject theirs = other[Requests].toObject();
        for (const QString &place : ours[u"cells"_qs].toObject().keys()) {
            const QJsonObject check = cell(ours, place);
            if (check[u"type"_qs].toString() == u"f" && place != u"D31" && place != u"L28")
                QCOMPARE(cell(theirs, place)[u"result"_qs], check[u"result"_qs]);
        }
        QCOMPARE(cell(theirs, u"D31"_qs)[u"result"_qs].toInt(-1), 0); // carried over: balanced now
        QCOMPARE(cell(theirs, u"L28"_qs)[u"result"_qs].toInt(-1), 29);
    }

private:
    static SampleReport filledSample()
    {
        SampleReport sample;
        sample.set(u"requests/received/natural"_qs, 29);
        sample.set(u"requests/received/business"_qs, 6);
        sample.set(u"requests/received/research"_qs, CellState::Blank);
        sample.print(
            u"requests/received/public_interest"_qs, {CellState::Unreadable, {}}, u"=1+1若干"_qs);
        sample.set(u"requests/received/total"_qs, 36);
        sample.set(u"disputes/count/reconsideration.total"_qs, 2);
        return sample;
    }

    /// Two indicators, each with the two parts that follow it.
    static void addIndicators(SampleReport &sample, const QString &label, const QString &title)
    {
        auto layout = std::make_shared<FormTable>();
        layout->id = u"indicators"_qs;
        layout->title = title;
        layout->formId = u"indicators"_qs;
        layout->columns = {{u"year"_qs, {u"本年"_qs}, ValueKind::Count},
            {u"cumulative"_qs, {u"历年累计"_qs}, ValueKind::Count}};
        for (int row = 1; row <= 6; ++row)
            layout->rows.push_back({QString::number(row), {row == 1 ? label : u"指标"_qs}});
        for (const QString &column : {u"year"_qs, u"cumulative"_qs}) {
            for (const int row : {1, 4}) {
                const auto id = [&](int part) {
                    return CellId(layout->id, QString::number(row + part), column);
                };
                layout->relations.push_back(
                    {u"indicators.part_sum"_qs, id(0).toString(), {id(1), id(2)}, {id(0)}, {}});
            }
        }
        sample.addTable(layout);
        sample.set(u"indicators/1/year"_qs, 5);
        sample.set(u"indicators/2/year"_qs, 2);
        sample.set(u"indicators/3/year"_qs, 4);
        sample.report.indicators = {{u"indicators/1"_qs, label, u"件"_qs, {}, {}}};
    }

    static bool run(
        const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
    {
        QProcess process;
        process.start(program, arguments);
        const bool worked = process.waitForFinished(120'000) && process.exitCode() == 0;
        if (output)
            *output = process.readAllStandardOutput();
        return worked;
    }

    QJsonObject read(const QStringList &arguments) const
    {
        QByteArray output;
        if (m_python.isEmpty()
            || !run(m_python,
                QStringList {QStringLiteral(GOUJI_TEST_DIR "/export/readxlsx.py")} + arguments,
                &output))
            return {};
        return QJsonDocument::fromJson(output).object();
    }

    QJsonObject exported(
        const SampleReport &sample, const Report &current, const QStringList &more = {}) const
    {
        const auto bytes = toXlsx({sample.document, sample.report, current, {}, m_chinese});
        QFile file(m_folder->filePath(u"book.xlsx"_qs));
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return {};
        file.close();
        return read(QStringList {file.fileName()} + more);
    }

    QJsonObject recalculated(const QString &path) const
    {
        const QString profile =
            u"-env:UserInstallation=file://"_qs + m_folder->filePath(u"profile"_qs);
        const QString folder = m_folder->filePath(u"recalculated"_qs);
        run(u"soffice"_qs,
            {profile, u"--headless"_qs, u"--convert-to"_qs, u"xlsx"_qs, u"--outdir"_qs, folder,
                path});
        return read({folder + u"/copy.xlsx"_qs});
    }

    static QJsonObject cell(const QJsonObject &sheet, const QString &place)
    {
        return sheet[u"cells"_qs][place].toObject();
    }

    /// No formula stands at or before the last cell of the form, and some stand behind it.
    static void verifyFormulasOutside(const QJsonObject &sheet, const QString &lastCell)
    {
        static const QRegularExpression name(u"([A-Z]+)(\\d+)"_qs);
        const auto last = name.match(lastCell);
        int formulas = 0;
        for (const QString &place : sheet[u"cells"_qs].toObject().keys()) {
            if (cell(sheet, place)[u"type"_qs].toString() != u"f")
                continue;
            const auto match = name.match(place);
            QVERIFY2(match.captured(1) > last.captured(1)
                    || match.captured(2).toInt() > last.captured(2).toInt(),
                qPrintable(place));
            ++formulas;
        }
        QCOMPARE(formulas, 25 + 7 + 7);
    }

    const Messages m_chinese {Language::Chinese};
    QString m_python;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Xlsx)
#include "tst_xlsx.moc"
