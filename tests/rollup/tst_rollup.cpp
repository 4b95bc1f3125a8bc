#include "model/export/rollupexport.h"
#include "tests/support/reportbuilder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/total"));

Report report(const FormLibrary &library, QStringView form, const QString &rows)
{
    return ReportBuilder(library, form).year(2023).fill(rows).build();
}

const RollupCell &cellOf(const Rollup &rollup, const FormTable &layout, const CellId &id)
{
    return *rollup.table(layout)->cells.constFind(id);
}

} // namespace

/// What a district's reports add up to, and where each number of it comes from.
class tst_Rollup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void tracesEachSumToItsAddends()
    {
        Rollup rollup;
        add(rollup, u"甲局"_qs, u"2021", u"requests/received 3 0 0 0 0 0 3"_qs);
        add(rollup, u"乙局"_qs, u"2021", u"requests/received 4 _ 0 0 0 0 4"_qs);
        add(rollup, u"丙局"_qs, u"2021", u"requests/received 5 ? 0 0 0 0 !"_qs);
        const RollupCell &cell = cellOf(rollup, *requests(u"2021"), Received);
        QCOMPARE(cell.sum, Number(7));
        QCOMPARE(cell.addends.size(), 2u);
        QCOMPARE(cell.addends[1].part, 1u);
        QCOMPARE(cell.addends[1].number, Number(4));
        QCOMPARE(cell.open, std::vector<size_t> {2}); // no zero is made up for what is unreadable
        const RollupCell &business =
            cellOf(rollup, *requests(u"2021"), CellId(u"requests/received/business"_qs));
        QCOMPARE(business.open, (std::vector<size_t> {1, 2}));
    }

    /// The forms count differently, so their numbers are never added up; 表四 is the same in both.
    void keepsTheFormsApart()
    {
        Rollup rollup;
        add(rollup, u"甲局"_qs, u"2021", u"requests/received 3 0 0 0 0 0 3"_qs);
        add(rollup, u"乙局"_qs, u"2019", u"requests/received 4 0 0 0 0 0 4"_qs);
        const Report hybrid = ReportBuilder(m_library, u"2021")
                                  .useLayout(u"requests", u"2019")
                                  .fill(u"requests/received 5 0 0 0 0 0 5"_qs)
                                  .build();
        rollup.add({u"c.txt"_qs, u"丙局"_qs, 2023, u"hybrid"_qs}, hybrid);
        QCOMPARE(cellOf(rollup, *requests(u"2021"), Received).sum, Number(3));
        QCOMPARE(cellOf(rollup, *requests(u"2019"), Received).sum, Number(9));
        QCOMPARE(rollup.hybrids(), std::vector<size_t> {2});
        const FormTable &disputes = *m_library.form(u"2021")->table(u"disputes");
        QCOMPARE(rollup.table(disputes)->parts.size(), 3u);
        QCOMPARE(rollup.tables().front().layout->formId, u"2021"_qs);
        QCOMPARE(rollup.tables().back().layout->id, u"disputes"_qs);
    }

    void saysWhatIsNotInTheSumsOrTwice()
    {
        Rollup rollup;
        add(rollup, u"甲局"_qs, u"2021", {});
        rollup.add({u"empty.txt"_qs, u"乙局"_qs, 2023, u"none"_qs}, Report());
        add(rollup, u"甲局"_qs, u"2021", {});
        QCOMPARE(rollup.leftOut(), std::vector<size_t> {1});
        QCOMPARE(rollup.repeated(), std::vector<size_t> {2});
    }

    void explainsDifferencesByAddends()
    {
        Rollup rollup;
        add(rollup, u"甲局"_qs, u"2021", u"requests/received 3 10 0 0 0 0 3"_qs);
        add(rollup, u"乙局"_qs, u"2021", u"requests/received 4 20 0 0 0 0 4"_qs);
        add(rollup, u"丙局"_qs, u"2021", u"requests/received 9 40 1 0 0 0 _"_qs);
        const Report own = report(m_library, u"2021", u"requests/received 12 40 2 7 0 0 7"_qs);
        const RollupComparison comparison = compare(rollup, own);
        QCOMPARE(comparison.differences.size(), 4u); // the totals agree
        const auto &natural = comparison.differences[0];
        QCOMPARE(natural.sum, Number(16));
        QCOMPARE(natural.explanations.size(), 1u); // 16 − 12
        QCOMPARE(natural.explanations[0].kind, Explanation::Kind::LeftOut);
        QCOMPARE(natural.explanations[0].parts, std::vector<size_t> {1});
        const auto &business = comparison.differences[1];
        QCOMPARE(business.explanations[0].parts, (std::vector<size_t> {0, 1})); // 70 − 40
        const auto &research = comparison.differences[2];
        QCOMPARE(research.explanations[0].kind, Explanation::Kind::CountedTwice); // 1 and 2
        QVERIFY(comparison.differences[3].explanations.empty());
        QVERIFY(
            compare(rollup, report(m_library, u"2019", {})).withoutSum.contains(u"requests"_qs));
    }

    /// A change on the sheet of a part reaches the sum, in a program that is not ours.
    void exportsFormulasThatFollowTheParts()
    {
        Rollup rollup;
        add(rollup, u"甲局"_qs, u"2021", u"requests/received 3 0 0 0 0 0 3"_qs);
        add(rollup, u"乙'局: A/B"_qs, u"2021", u"requests/received 4 _ 0 0 0 0 4"_qs);
        add(rollup, u"丙局"_qs, u"2019", u"requests/received 5 0 0 0 0 0 5"_qs);
        const auto bytes = toXlsx({rollup, nullptr, Messages(Language::Chinese)});
        QVERIFY(bytes);
        const QString file = m_folder->filePath(u"book.xlsx"_qs);
        write(file, *bytes);
        const QString copy = m_folder->filePath(u"copy.xlsx"_qs);
        const QString place = partCell(rollup);
        const QJsonObject book = read({file, copy, u"甲局"_qs, place, u"100"_qs});
        if (book.isEmpty())
            QSKIP("python3-openpyxl is not installed: the workbook was not read back.");
        const QString sums = u"三、收到和处理政府信息公开申请情况 (2021)"_qs;
        const QString first = firstFormula(book[sums].toObject());
        QCOMPARE(result(book, sums, first), 7);
        QCOMPARE(result(book, u"甲局"_qs, place), 3);
        const QJsonObject other = recalculated(copy);
        if (other.isEmpty())
            QSKIP("LibreOffice is not installed: the workbook was not recalculated.");
        QCOMPARE(result(other, sums, first), 104);
        for (const QString &cell : book[sums][u"cells"_qs].toObject().keys()) {
            if (cell != first && book[sums][u"cells"_qs][cell][u"type"_qs] == u"f"_qs)
                QCOMPARE(result(other, sums, cell), result(book, sums, cell));
        }
    }

private:
    FormTablePtr requests(QStringView form) const
    {
        return m_library.form(form)->table(u"requests");
    }

    void add(Rollup &rollup, const QString &issuer, QStringView form, const QString &rows) const
    {
        rollup.add(
            {issuer + u".txt"_qs, issuer, 2023, form.toString()}, report(m_library, form, rows));
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Where 本年新收 of 自然人 stands on the sheet of a part: behind the tables before 表三.
    static QString partCell(const Rollup &rollup)
    {
        int row = 2;
        for (const RollupTable &table : rollup.tables()) {
            if (table.layout->id == u"requests"_qs)
                break;
            row += 2 + int(table.layout->rows.size()) + 1;
        }
        return u"B%1"_qs.arg(row + 2 + 1);
    }

    static int result(const QJsonObject &book, const QString &sheet, const QString &cell)
    {
        return book[sheet][u"cells"_qs][cell][u"result"_qs].toInt(-1);
    }

    static QString firstFormula(const QJsonObject &sheet)
    {
        static const QRegularExpression place(u"([A-Z]+)([0-9]+)"_qs);
        QString first;
        int best = INT_MAX;
        for (const QString &name : sheet[u"cells"_qs].toObject().keys()) {
            const auto match = place.match(name);
            const int rank = match.captured(2).toInt() * 100 + match.captured(1).at(0).unicode();
            if (sheet[u"cells"_qs][name][u"type"_qs] == u"f"_qs && rank < best) {
                best = rank;
                first = name;
            }
        }
        return first;
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

    static QJsonObject read(const QStringList &arguments)
    {
        const QStringList script {QStringLiteral(GOUJI_TEST_DIR "/export/readxlsx.py")};
        for (const QString &python : {u"/usr/bin/python3"_qs, u"python3"_qs}) {
            QByteArray output;
            if (run(python, script + arguments, &output))
                return QJsonDocument::fromJson(output).object();
        }
        return {};
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

    const FormLibrary m_library = *FormLibrary::create();
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Rollup)
#include "tst_rollup.moc"
