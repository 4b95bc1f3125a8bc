#include "model/rules/checker.h"
#include "model/rules/coverage.h"
#include "tests/support/reportbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// For every cell it can be told which relations would show a wrong number in it, or that none
/// would.
class tst_Coverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
        m_report = ReportBuilder(m_library, u"2021"_qs).year(2023).build();
    }

    void namesTheRelationsOfACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("an addend") << u"requests/granted/natural"_qs
                                   << QStringList {u"requests.row_total/granted"_qs,
                                          u"requests.processed_total/natural"_qs};
        QTest::newRow("a total") << u"requests/total/total"_qs
                                 << QStringList {u"requests.row_total/total"_qs,
                                        u"requests.processed_total/total"_qs,
                                        u"requests.balance/total"_qs};
        QTest::newRow("an outcome") << u"disputes/count/direct_suit.upheld"_qs
                                    << QStringList {u"disputes.group_total/direct_suit"_qs};
        QTest::newRow("a bound") << u"proactive.art20_1/rules/issued"_qs
                                 << QStringList {u"proactive.bounds/proactive.art20_1/rules"_qs};
        QTest::newRow("nothing") << u"proactive.art20_8/fees/amount"_qs << QStringList();
    }

    void namesTheRelationsOfACell()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, keys);
        const Findings findings = check({m_document, m_report, m_library});
        QStringList found;
        for (const Finding *finding : comparisonsOf(CellId(cell), findings))
            found << finding->key();
        QCOMPARE(found, keys);
    }

    void listsWhatNothingCovers()
    {
        const Findings findings = check({m_document, m_report, m_library});
        const auto uncovered = uncoveredCells(findings, m_report);
        for (const Cell &cell : m_report.cells()) {
            const bool isListed = std::count(uncovered.begin(), uncovered.end(), cell.id) == 1;
            QCOMPARE(isListed, comparisonsOf(cell.id, findings).empty());
        }
        QVERIFY(!uncovered.empty());
        for (const CellId &cell : uncovered)
            QVERIFY2(cell.table().startsWith(u"proactive"), qPrintable(cell.toString()));
    }

    /// Last year's report covers what nothing within this year's does.
    void lastYearCoversMore()
    {
        const CellId carriedIn(u"requests/carried_in/natural"_qs);
        CheckInput input {m_document, m_report, m_library};
        const auto before = comparisonsOf(carriedIn, check(input)).size();
        const Report previous = ReportBuilder(m_library, u"2021"_qs).year(2022).build();
        input.previousReport = &previous;
        QCOMPARE(comparisonsOf(carriedIn, check(input)).size(), before + 1);
    }

private:
    FormLibrary m_library;
    Document m_document;
    Report m_report;
};

QTEST_GUILESS_MAIN(tst_Coverage)
#include "tst_coverage.moc"
