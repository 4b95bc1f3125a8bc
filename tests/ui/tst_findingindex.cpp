#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"
#include "ui/reviewsession.h"

using namespace gouji;

/// Which rows, columns and cells carry which marks.
class tst_FindingIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library); }
    void init() { test::failOnAnyWarning(); }

    void marksABrokenRowOverItsFullWidth()
    {
        const auto session = make({{u"requests/received/research"_qs, u"3"_qs}});
        for (const FormLine &column : requests().columns) {
            const CellId cell(u"requests"_qs, u"received"_qs, column.id);
            QCOMPARE(session->index().marks(cell).row, Severity::Error);
        }
        const auto marks = session->index().rowMarks(requests());
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks.front().first, requests().rowIndex(u"received"));
        QVERIFY(marks.front().isBroken);
    }

    void marksABrokenColumn()
    {
        const auto session = make({{u"requests/received/research"_qs, u"3"_qs}});
        const auto marks = session->index().columnMarks(requests());
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks.front().first, requests().columnIndex(u"research"));
        QCOMPARE(
            session->index().marks(CellId(u"requests/total/research"_qs)).column, Severity::Error);
        QVERIFY(!session->index().marks(CellId(u"requests/granted/research"_qs)).column);
    }

    /// A sum over a part of a row, one group of 表四, marks the head of that group.
    void marksABrokenGroup()
    {
        const auto session = make({{u"disputes/count/direct_suit.total"_qs, u"3"_qs}});
        const FormTable &disputes = *m_library->form(u"2021")->table(u"disputes");
        QVERIFY(session->index().rowMarks(disputes).empty());
        const auto marks = session->index().columnMarks(disputes);
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks.front().first, disputes.columnIndex(u"direct_suit.upheld"));
        QCOMPARE(marks.front().last, disputes.columnIndex(u"direct_suit.total"));
        QVERIFY(!session->index().marks(CellId(u"disputes/count/reconsideration.total"_qs)).row);
    }

    void tintsNothingThatCannotBeAssessed()
    {
        const auto session = make({{u"requests/received/natural"_qs, QString()}});
        const auto marks = session->index().rowMarks(requests());
        QCOMPARE(marks.size(), 1u);
        QVERIFY(!marks.front().isBroken);
        QVERIFY(!session->index().marks(CellId(u"requests/received/total"_qs)).row);
    }

    void findsNothingInACleanReport()
    {
        const auto session = make({});
        QVERIFY(session->index().rowMarks(requests()).empty());
        QVERIFY(session->index().columnMarks(requests()).empty());
    }

private:
    const FormTable &requests() const { return *m_library->form(u"2021")->table(u"requests"); }

    std::unique_ptr<ReviewSession> make(const test::Printed &printed) const
    {
        auto sample = test::sampleReport(*m_library, u"2021", printed);
        return std::make_unique<ReviewSession>(
            sample.document, sample.report, *m_library, Language::English);
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
};

QTEST_GUILESS_MAIN(tst_FindingIndex)
#include "tst_findingindex.moc"
