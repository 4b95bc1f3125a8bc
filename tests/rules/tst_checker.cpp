#include "tests/support/rulecase.h"

#include <QSet>
#include <QTest>

using namespace gouji;

/// What holds for the catalogue as a whole.
class tst_Checker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void initTestCase()
    {
        auto library = FormLibrary::create();
        QVERIFY(library);
        m_library = std::move(*library);
        const QString folder = QStringLiteral(GOUJI_TEST_DIR "/rules/cases/narratives/");
        const RuleCaseReport read(m_library, linesOf(folder + u"report.txt"_qs));
        m_report = read.build();
        m_document.text = u"一、总体情况\n"_qs + linesOf(folder + u"passages.txt"_qs).join(u'\n');
    }

    void hasTheRulesOfTheContract()
    {
        const QStringList ids = Checker::ruleIds();
        const QStringList expected {u"requests.row_total"_qs, u"requests.processed_total"_qs,
            u"requests.balance"_qs, u"disputes.group_total"_qs, u"indicators.part_sum"_qs,
            u"indicators.part_bound"_qs, u"cell.kind"_qs, u"cell.unit"_qs, u"cell.blank"_qs,
            u"proactive.bounds"_qs, u"proactive.rules_power"_qs, u"proactive.misread_columns"_qs,
            u"years.carried"_qs, u"years.stock"_qs, u"years.items"_qs, u"years.copied_text"_qs,
            u"text.number"_qs, u"text.percentage"_qs, u"text.year"_qs, u"text.privacy"_qs,
            u"form.label"_qs, u"form.row"_qs, u"form.table"_qs, u"form.generation"_qs,
            u"form.section"_qs, u"extraction.unplaced"_qs, u"profile.relation"_qs};
        QCOMPARE(ids, expected);
    }

    void ordersItsFindings()
    {
        const QStringList ids = Checker::ruleIds();
        qsizetype last = 0;
        QSet<QString> keys;
        for (const Finding &finding : Checker().check(everything())) {
            const qsizetype index = ids.indexOf(finding.rule);
            QVERIFY(index >= last);
            last = index;
            QVERIFY2(!keys.contains(finding.key()), qPrintable(finding.key()));
            keys.insert(finding.key());
        }
    }

    void isTheSameWithFactsReadBefore()
    {
        const Checker checker;
        CheckInput input = everything();
        const Findings without = checker.check(input);
        const TextFacts facts = checker.read(input);
        input.facts = &facts;
        const Findings with = checker.check(input);
        QCOMPARE(with.size(), without.size());
        for (size_t i = 0; i < with.size(); ++i)
            QCOMPARE(findingLine(with[i], m_document), findingLine(without[i], m_document));
    }

    void checksAFullReport()
    {
        const Checker checker;
        Findings findings;
        QBENCHMARK
        {
            findings = checker.check(everything());
        }
        QVERIFY(!findings.empty());
    }

    void checksAgainAfterAnEdit()
    {
        const Checker checker;
        const Document narrative = usualNarrative();
        CheckInput input {narrative, m_report, m_library};
        const TextFacts facts = checker.read(input);
        input.facts = &facts;
        Findings findings;
        QBENCHMARK
        {
            m_report.setContent(CellId(u"requests/granted/natural"_qs), CellContent::of(Number(8)));
            findings = checker.check(input);
        }
        QVERIFY(!findings.empty());
    }

private:
    static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
        return lines;
    }

    /// As much as reports usually say about the tables.
    Document usualNarrative() const
    {
        Document document;
        document.text = QStringList(m_document.text.split(u'\n').mid(0, 12)).join(u'\n');
        return document;
    }

    CheckInput everything() const
    {
        return {m_document, m_report, m_library, &m_report, &m_document};
    }

    FormLibrary m_library;
    Report m_report;
    Document m_document;
};

QTEST_GUILESS_MAIN(tst_Checker)
#include "tst_checker.moc"
