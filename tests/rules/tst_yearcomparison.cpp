#include "model/report/yearcomparison.h"
#include "tests/support/reportbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// Two years' reports are compared cell by cell, whatever their forms.
class tst_YearComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void tellsDifferencesAndPercentages()
    {
        const auto of = [](int before, int now) {
            return CellComparison {
                {}, CellContent::of(Number(before)), CellContent::of(Number(now))};
        };
        QCOMPARE(of(8, 10).difference(), std::optional(Number(2)));
        QCOMPARE(of(8, 10).percent(), std::optional(25.0));
        QCOMPARE(of(8, 6).percent(), std::optional(-25.0));
        QCOMPARE(of(-4, -2).percent(), std::optional(50.0));
        QCOMPARE(of(0, 3).difference(), std::optional(Number(3)));
        QVERIFY(!of(0, 3).percent());
        QVERIFY(of(3, 3).isSame());
    }

    /// A blank is not a zero.
    void comparesNoBlankWithANumber()
    {
        const CellComparison comparison {{}, CellContent::blank(), CellContent::of(Number(0))};
        QVERIFY(!comparison.isSame());
        QVERIFY(!comparison.difference());
    }

    void leavesOutWhatOneYearDoesNotPrint()
    {
        const Report previous = ReportBuilder(m_library, u"2019"_qs).build();
        const Report current = ReportBuilder(m_library, u"2021"_qs)
                                   .fill(u"requests/received 3 0 0 0 0 0 3"_qs)
                                   .build();
        const auto comparisons = compareYears(previous, current);
        const auto count = [&](QStringView table) {
            return std::count_if(
                comparisons.begin(), comparisons.end(), [table](const CellComparison &comparison) {
                    return comparison.cell.table() == table;
                });
        };
        QCOMPARE(
            count(u"requests"), 22 * 7); // all rows but the three of （六）, which 2019 had as one
        QCOMPARE(count(u"disputes"), 15);
        QCOMPARE(count(u"proactive.art20_1"), 0); // other columns
        const auto changed = std::find_if(comparisons.begin(), comparisons.end(),
            [](const CellComparison &comparison) { return !comparison.isSame(); });
        QCOMPARE(changed->cell, CellId(u"requests/received/natural"_qs));
    }

    void matchesIndicatorsByTheirLabels()
    {
        const auto comparisons = compareYears(
            indicators({u"主动公开数"_qs, u"收到申请数"_qs, u"其他"_qs, u"其他"_qs}, 1),
            indicators({u"收到申请数"_qs, u"办结数"_qs, u"其他"_qs}, 10));
        QCOMPARE(comparisons.size(), size_t(1));
        QCOMPARE(comparisons[0].cell, CellId(u"indicators/1/year"_qs));
        QCOMPARE(comparisons[0].before, CellContent::of(Number(2)));
        QCOMPARE(comparisons[0].now, CellContent::of(Number(10)));
    }

private:
    /// A list whose values count up from `first`.
    static Report indicators(const QStringList &labels, int first)
    {
        auto layout = std::make_shared<FormTable>();
        layout->id = layout->formId = u"indicators"_qs;
        layout->columns = {{u"year"_qs, {u"本年"_qs}, ValueKind::Count}};
        for (const QString &label : labels)
            layout->rows.push_back({QString::number(layout->rows.size() + 1), {label}});
        Report report;
        report.tables.push_back({layout->id, layout, {}, {}});
        for (const FormLine &row : layout->rows) {
            Cell cell;
            cell.id = layout->cell(row, layout->columns.front());
            cell.content = CellContent::of(Number(first++));
            report.addCell(std::move(cell));
        }
        return report;
    }

    FormLibrary m_library;
};

QTEST_GUILESS_MAIN(tst_YearComparison)
#include "tst_yearcomparison.moc"
