#include "tests/repair/repairfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Mistakes as they are made: each is told for what it is.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void tellsTheKind_data()
    {
        QTest::addColumn<QString>("rows"); // over a report in which all relations hold
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("one wrong cell")
            << u"requests/granted 20 5 0 0 0 0 26"_qs
            << QStringList {
                   u"cells unique proved source_inconsistent: requests/granted/total 26→25"_qs};
        QTest::newRow("row one place off")
            << u"requests/granted 0 20 5 0 0 0 25"_qs
            << QStringList {u"shift unique proved source_inconsistent: "
                            "requests/granted/natural 0→20, requests/granted/business 20→5, "
                            "requests/granted/research 5→0"_qs};
        QTest::newRow("exchanged rows")
            << u"requests/granted 1 2 0 0 0 0 3\nrequests/carried_out 20 5 0 0 0 0 25"_qs
            << QStringList {
                   u"swap unique proved source_inconsistent: "
                   "requests/granted/natural 1→20, requests/granted/business 2→5, "
                   "requests/granted/total 3→25, requests/carried_out/natural 20→1, "
                   "requests/carried_out/business 5→2, requests/carried_out/total 25→3"_qs};
        QTest::newRow("number split over two cells")
            << u"requests/granted 2 0 5 0 0 0 25"_qs
            << QStringList {u"split unique proved source_inconsistent: "
                            "requests/granted/natural 2→20, requests/granted/business 0→5, "
                            "requests/granted/research 5→0"_qs};
        QTest::newRow("two numbers joined")
            << u"requests/granted 205 0 0 0 0 25 _"_qs
            << QStringList {u"join unique proved source_inconsistent: "
                            "requests/granted/natural 205→20, requests/granted/business 0→5, "
                            "requests/granted/other 25→0, requests/granted/total blank→25"_qs};
        QTest::newRow("blank total")
            << u"requests/granted 20 5 0 0 0 0 _"_qs
            << QStringList {
                   u"fill unique proved source_inconsistent: requests/granted/total blank→25"_qs};
        QTest::newRow("undetermined cell")
            << u"requests/granted 20 ? 0 0 0 0 25"_qs
            << QStringList {u"fill unique proved source_inconsistent: "
                            "requests/granted/business undetermined→5"_qs};
        QTest::newRow("undetermined cell beside a wrong one")
            << u"requests/granted 20 ? 0 0 0 0 25\n"
               "requests/not_processed.petition 9 0 0 0 0 0 8"_qs
            << QStringList {u"fill unique proved source_inconsistent: "
                            "requests/granted/business undetermined→5"_qs,
                   u"cells unique proved source_inconsistent: "
                   "requests/not_processed.petition/total 8→9"_qs};
        QTest::newRow("blank cells do not hide a wrong one")
            << u"requests/granted 20 5 _ _ _ _ 26"_qs
            << QStringList {
                   u"cells unique proved source_inconsistent: requests/granted/total 26→25"_qs};
    }

    void tellsTheKind()
    {
        QFETCH(QString, rows);
        QFETCH(QStringList, expected);
        const Report report = ReportBuilder(m_library, u"2021").fill(Rows + rows).build();
        QCOMPARE(suggestionLines(Repairer(m_library).search(report)), expected);
    }

    void closesASplitRowWithANumberThatHasNoCell()
    {
        ReportBuilder builder(m_library, u"2021");
        builder.fill(Rows + u"requests/granted 2 0 5 0 0 0 0"_qs);
        builder.report().unplaced.push_back({u"25"_qs, u"requests"_qs, {}});
        const Suggestions answer = Repairer(m_library).search(builder.build());
        QCOMPARE(suggestionLines(answer),
            QStringList {u"split unique proved source_inconsistent: "
                         "requests/granted/natural 2→20, requests/granted/business 0→5, "
                         "requests/granted/research 5→0, requests/granted/total 0→25"_qs});
    }

    void listsWhereAnApplicantMayBeMisclassified()
    {
        const Report report = ReportBuilder(m_library, u"2021")
                                  .fill(u"requests/received 30 11 0 0 0 0 41\n"
                                        "requests/granted 17 8 0 0 0 0 25\n"
                                        "requests/not_processed.petition 9 4 0 0 0 0 13\n"
                                        "requests/total 29 9 0 0 0 0 38\n"
                                        "requests/carried_out 1 2 0 0 0 0 3"_qs)
                                  .build();
        const Suggestions answer = Repairer(m_library).search(report);
        QCOMPARE(suggestionLines(answer),
            QStringList({u"misclassified proved source_inconsistent: "
                         "requests/granted/natural 17→20, requests/granted/business 8→5"_qs,
                u"misclassified proved source_inconsistent: "
                "requests/not_processed.petition/natural 9→12, "
                "requests/not_processed.petition/business 4→1"_qs}));
        QVERIFY(!answer.moreExist);
    }

    void neverTouchesWhatTheReviewerConfirmed()
    {
        const Report report = ReportBuilder(m_library, u"2021")
                                  .fill(Rows + u"requests/granted 20 5 0 0 0 0 26"_qs)
                                  .build();
        const CellId total(u"requests/granted/total"_qs);
        const Suggestions answer = Repairer(m_library).search(report, {total});
        QVERIFY(!answer.list.empty());
        for (const Suggestion &suggestion : answer.list) {
            for (const CellEdit &edit : suggestion.edits)
                QVERIFY(edit.cell != total);
        }
    }

    void saysThatConfirmedCellsContradictEachOther()
    {
        const Report report = ReportBuilder(m_library, u"2021")
                                  .fill(Rows + u"requests/granted 20 5 0 0 0 0 26"_qs)
                                  .build();
        QSet<CellId> fixed;
        for (const FormLine &column : m_library.form(u"2021")->table(u"requests")->columns)
            fixed.insert(CellId(u"requests"_qs, u"granted"_qs, column.id));
        const Suggestions answer = Repairer(m_library).search(report, fixed);
        QVERIFY(answer.list.empty());
        QCOMPARE(answer.advice.size(), size_t(1));
        QCOMPARE(adviceName(answer.advice.front().code), u"confirmed_conflict"_qs);
    }

    void tellsAMisreadingFromAMistakeOfTheReport()
    {
        ReportBuilder builder(m_library, u"2021");
        builder.fill(Rows + u"requests/granted 20 5 0 0 0 0 2"_qs);
        Cell &total = builder.cell(CellId(u"requests/granted/total"_qs));
        total.raw = u"25"_qs; // the value is not what the original shows
        QCOMPARE(
            Repairer(m_library).search(builder.build()).list.front().reading, Reading::Misread);
        total.raw = u"2"_qs;
        QCOMPARE(Repairer(m_library).search(builder.build()).list.front().reading,
            Reading::SourceInconsistent);
        builder.report().unplaced.push_back({u"25"_qs, u"requests"_qs, {}});
        QCOMPARE(
            Repairer(m_library).search(builder.build()).list.front().reading, Reading::Misread);
    }

    /// Either of the two could be wrong; last year's report tells which.
    void ranksTiesByLastYear()
    {
        const Report previous = ReportBuilder(m_library, u"2021")
                                    .year(2022)
                                    .fill(u"requests/carried_out 4 0 0 0 0 0 4"_qs)
                                    .build();
        const Report report = ReportBuilder(m_library, u"2021")
                                  .year(2023)
                                  .fill(u"requests/received 9 0 0 0 0 0 9\n"
                                        "requests/carried_in 6 0 0 0 0 0 6\n"
                                        "requests/granted 13 0 0 0 0 0 13\n"
                                        "requests/total 13 0 0 0 0 0 13"_qs)
                                  .build();
        Repairer repairer(m_library);
        repairer.setPrevious(&previous);
        const Suggestions answer = repairer.search(report);
        QVERIFY(answer.list.size() > 1);
        QCOMPARE(suggestionLine(answer.list.front()),
            u"cells proved source_inconsistent: requests/carried_in/natural 6→4, "
            "requests/carried_in/total 6→4"_qs);
        QVERIFY(answer.list.front().resolves.contains(u"years.carried/natural"_qs));
    }

    void knowsTypingSlips_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("slip");
        QTest::newRow("one digit changed") << u"35"_qs << u"36"_qs << true;
        QTest::newRow("two digits exchanged") << u"1342"_qs << u"1432"_qs << true;
        QTest::newRow("a digit dropped") << u"1342"_qs << u"142"_qs << true;
        QTest::newRow("a digit doubled") << u"35"_qs << u"355"_qs << true;
        QTest::newRow("a sign") << u"-3"_qs << u"3"_qs << true;
        QTest::newRow("two digits changed") << u"35"_qs << u"46"_qs << false;
        QTest::newRow("two digits dropped") << u"1342"_qs << u"12"_qs << false;
        QTest::newRow("the same") << u"35"_qs << u"35"_qs << false;
    }

    void knowsTypingSlips()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(isTypingSlip(*Number::fromDecimal(before), *Number::fromDecimal(after)), "slip");
    }

private:
    inline static const QString Rows = u"requests/received 30 7 0 0 0 0 37\n"
                                       "requests/granted 20 5 0 0 0 0 25\n"
                                       "requests/not_processed.petition 9 0 0 0 0 0 9\n"
                                       "requests/total 29 5 0 0 0 0 34\n"
                                       "requests/carried_out 1 2 0 0 0 0 3\n"_qs;
    FormLibrary m_library;
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
