#include "model/rules/checker.h"
#include "tests/support/reportbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// The sums of the statutory tables, in three values: a blank is not a zero, but may be one.
class tst_Relations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
    }

    void judges_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("rows"); // a report of zeros but for these rows
        QTest::addColumn<QString>("key"); // rule and scope
        QTest::addColumn<QString>("verdict"); // empty: not evaluated
        QTest::addColumn<QString>("sides"); // left and right, "-" where unknown
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("assumedZero");

        const QString row = u"requests.row_total/received"_qs;
        const auto rowTotal = [&](const char *name, const char *cells, const char *verdict,
                                  const char *sides, const char *missing, const char *assumed) {
            QTest::newRow(name) << u"2021"_qs << u"requests/received "_qs + QLatin1String(cells)
                                << row << QString::fromLatin1(verdict) << QString::fromLatin1(sides)
                                << QString::fromLatin1(missing) << QString::fromLatin1(assumed);
        };
        rowTotal("holds", "1 2 3 0 0 1 7", "pass", "7 7", "", "");
        rowTotal("broken", "1 2 3 0 0 1 8", "fail", "7 8", "", "");
        rowTotal("blanks that are zero", "7 _ - _ _ _ 7", "pass", "7 7", "",
            "business research public_interest legal_service other");
        rowTotal("blank total of zero", "0 0 0 0 0 0 _", "pass", "0 0", "", "total");
        rowTotal("blank total", "5 3 0 0 0 0 _", "unassessable", "8 -", "8", "");
        rowTotal("blank part", "5 _ 0 0 0 0 8", "unassessable", "5 8", "3", "");
        rowTotal("several blank parts", "5 _ - 0 0 0 8", "unassessable", "5 8", "3", "");
        rowTotal("blanks on both sides", "5 _ 0 0 0 0 _", "unassessable", "5 -", "", "");
        rowTotal("no blank could help", "9 _ 0 0 0 0 8", "fail", "9 8", "", "");
        rowTotal("only the total", "_ _ _ _ _ _ 8", "unassessable", "- 8", "8", "");
        rowTotal("all blank", "_ _ _ _ - _ _", "", "", "", "");
        rowTotal("unreadable", "! 2 3 0 0 1 7", "unassessable", "- 7", "", "");
        rowTotal("undetermined total", "1 2 3 0 0 1 ?", "unassessable", "7 -", "", "");
        rowTotal("undetermined among blanks", "_ _ _ _ _ _ ?", "unassessable", "- -", "", "");
        rowTotal("a column is not printed", "7 . 0 0 0 0 7", "", "", "", "");
        rowTotal("the total is not printed", "7 0 0 0 0 0 .", "", "", "", "");

        const auto other = [](const char *name, const QString &form, const char *rows,
                               const char *key, const char *verdict, const char *sides) {
            QTest::newRow(name) << form << QString::fromLatin1(rows) << QString::fromLatin1(key)
                                << QString::fromLatin1(verdict) << QString::fromLatin1(sides)
                                << QString() << QString();
        };
        other("processed, one row under six", u"2019"_qs,
            "requests/granted 1 0 0 0 0 0 1\nrequests/other 4 0 0 0 0 0 4\n"
            "requests/total 5 0 0 0 0 0 6",
            "requests.processed_total/natural", "pass", "5 5");
        other("processed, three rows under six", u"2021"_qs,
            "requests/refused.state_secret 1 0 0 0 0 0 1\nrequests/other.rest 4 0 0 0 0 0 4\n"
            "requests/total 5 0 0 0 0 0 6",
            "requests.processed_total/total", "fail", "5 6");
        other("balance", u"2021"_qs,
            "requests/received 36 0 0 0 0 0 36\nrequests/carried_in 1 0 0 0 0 0 1\n"
            "requests/total 30 0 0 0 0 0 30\nrequests/carried_out 7 0 0 0 0 0 7",
            "requests.balance/natural", "pass", "37 37");
        other("balance is broken", u"2019"_qs,
            "requests/received 36 0 0 0 0 0 36\nrequests/total 35 0 0 0 0 0 35",
            "requests.balance/total", "fail", "36 35");
        other("direct suits", u"2021"_qs, "disputes/count 0 0 0 0 0 1 2 0 1 5 0 0 0 0 0",
            "disputes.group_total/direct_suit", "fail", "4 5");
        other("suits after reconsideration", u"2021"_qs,
            "disputes/count 0 0 0 0 0 0 0 0 0 0 2 0 0 1 3",
            "disputes.group_total/suit_after_reconsideration", "pass", "3 3");
        other("a group of disputes is blank", u"2021"_qs,
            "disputes/count _ _ _ _ _ 0 0 0 0 0 0 0 0 0 0", "disputes.group_total/reconsideration",
            "", "");
    }

    void judges()
    {
        QFETCH(QString, form);
        QFETCH(QString, rows);
        QFETCH(QString, key);
        QFETCH(QString, verdict);
        const auto finding = judge(ReportBuilder(m_library, form).fill(rows).build(), key);
        QCOMPARE(finding.has_value(), !verdict.isEmpty());
        if (!finding)
            return;
        QCOMPARE(verdictName(finding->verdict), verdict);
        QCOMPARE(finding->severity,
            finding->verdict == Verdict::Unassessable ? Severity::Warning : Severity::Error);
        QTEST(side(finding->left) + u' ' + side(finding->right), "sides");
        QTEST(finding->missing ? finding->missing->toString() : QString(), "missing");
        QTEST(columns(finding->assumedZero), "assumedZero");
    }

    void namesTheBlanks()
    {
        const auto finding = judge(
            ReportBuilder(m_library, u"2021").fill(u"requests/received 5 _ ! - 0 0 _"_qs).build(),
            u"requests.row_total/received"_qs);
        QCOMPARE(columns(finding->blanks), u"research business public_interest total"_qs);
        QCOMPARE(finding->cells.size(), 7u);
        QCOMPARE(finding->leftCount, 6);
    }

    void namesMissingResultRows()
    {
        ReportBuilder builder(m_library, u"2021");
        builder.fill(u"requests/granted 3 0 0 0 0 0 3\nrequests/total 3 0 0 0 0 0 3"_qs)
            .removeRow(u"requests", u"refused.state_secret")
            .removeRow(u"requests", u"other.fee_unpaid");
        const auto finding = judge(builder.build(), u"requests.processed_total/natural"_qs);
        QCOMPARE(finding->verdict, Verdict::Unassessable);
        QCOMPARE(finding->missingRows,
            QStringList({u"refused.state_secret"_qs, u"other.fee_unpaid"_qs}));
        QVERIFY(!finding->left);
        // The other relations do not need those rows.
        QCOMPARE(judge(builder.build(), u"requests.balance/natural"_qs)->verdict, Verdict::Fail);
    }

    void skipsWhatIsNotPrinted()
    {
        ReportBuilder builder(m_library, u"2021");
        builder.removeRow(u"requests", u"total");
        QVERIFY(!judge(builder.build(), u"requests.processed_total/natural"_qs));
        QVERIFY(!judge(builder.build(), u"requests.balance/natural"_qs));
        QVERIFY(!judge(builder.build(), u"requests.row_total/total"_qs));
        QVERIFY(judge(builder.build(), u"requests.row_total/received"_qs));
    }

    void doesNotConfirmItsOwnAssumption()
    {
        ReportBuilder builder(m_library, u"2021");
        builder.fill(u"requests/received 5 3 0 0 0 0 8"_qs);
        builder.cell(CellId(u"requests/received/business"_qs)).placedBy =
            QStringList {u"requests.row_total/received"_qs};
        auto finding = judge(builder.build(), u"requests.row_total/received"_qs);
        QCOMPARE(finding->verdict, Verdict::Unassessable);
        QCOMPARE(finding->note, u"placed_by_relation"_qs);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(side(finding->left), u"8"_qs);

        // A fail stays a fail, and other relations over the cell are not concerned.
        builder.fill(u"requests/received 5 3 0 0 0 0 9"_qs);
        finding = judge(builder.build(), u"requests.row_total/received"_qs);
        QCOMPARE(finding->verdict, Verdict::Fail);
        QVERIFY(finding->note.isEmpty());
    }

    void tellsErrorsFromWarnings()
    {
        ReportBuilder builder(m_library, u"2021");
        QVERIFY(!hasErrors(check({m_document, builder.build(), m_library})));
        builder.fill(u"requests/received 5 3 0 0 0 0 _"_qs);
        QVERIFY(!hasErrors(check({m_document,
            ReportBuilder(m_library, u"2021").fill(u"requests/granted 0 _ 0 0 0 0 0"_qs).build(),
            m_library})));
        builder.fill(u"requests/received 5 3 0 0 0 0 9"_qs);
        QVERIFY(hasErrors(check({m_document, builder.build(), m_library})));
    }

private:
    std::optional<Finding> judge(const Report &report, const QString &key) const
    {
        for (const Finding &finding : check({m_document, report, m_library})) {
            if (finding.key() == key)
                return finding;
        }
        return std::nullopt;
    }

    static QString side(const std::optional<Number> &number)
    {
        return number ? number->toString() : u"-"_qs;
    }

    static QString columns(const std::vector<CellId> &cells)
    {
        QStringList result;
        for (const CellId &cell : cells)
            result << cell.column().toString();
        return result.join(u' ');
    }

    FormLibrary m_library;
    Document m_document;
};

QTEST_GUILESS_MAIN(tst_Relations)
#include "tst_relations.moc"
