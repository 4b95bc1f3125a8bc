#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"
#include "model/rules/checker.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// The samples of resources/samples/ show what they promise, and nothing else.
class tst_SampleSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void findings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("mistakes") << u"report-with-mistakes.txt"_qs
                                  << QStringList {
                                         u"requests.row_total/unavailable.not_held"_qs,
                                         u"text.number/requests/received/total#1"_qs,
                                         u"requests.row_total/carried_out"_qs,
                                         u"requests.processed_total/total"_qs,
                                         u"requests.balance/natural"_qs,
                                         u"cell.blank/requests"_qs,
                                         u"form.label/requests/partly_granted/*"_qs,
                                     };
        QTest::newRow("clean") << u"report-clean.txt"_qs << QStringList {};
        QTest::newRow("indicators") << u"indicator-list.txt"_qs
                                    << QStringList {u"indicators.part_sum/indicators/5/year"_qs};
    }

    void findings()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, problems);
        const auto document = ReaderRegistry().readFile(
            QStringLiteral(GOUJI_SOURCE_DIR "/resources/samples/") + file);
        QVERIFY(document);
        const auto library = FormLibrary::create();
        const auto report = Extractor(*library).extract(*document);
        QStringList found;
        for (const Finding &finding : check({*document, *report, *library})) {
            if (finding.isListed())
                found << finding.key();
        }
        found.sort();
        problems.sort();
        QCOMPARE(found.join(u'\n'), problems.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(tst_SampleSet)
#include "tst_sampleset.moc"
