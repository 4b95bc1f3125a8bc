#include "tests/support/rulecase.h"

#include <QDir>
#include <QTest>

using namespace gouji;

/// Every rule comes to the findings that its file under cases/ names, and to no other.
class tst_Rules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void findsWhatTheCaseSays_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<RuleCase>("ruleCase");
        const QDir folder(QStringLiteral(GOUJI_TEST_DIR "/rules/cases"));
        for (const QFileInfo &file : folder.entryInfoList({u"*.txt"_qs})) {
            const QString rule = file.completeBaseName();
            for (const RuleCase &ruleCase : RuleCase::read(file.filePath()))
                QTest::addRow("%s: %s", qPrintable(rule), qPrintable(ruleCase.name))
                    << rule << ruleCase;
        }
    }

    void findsWhatTheCaseSays()
    {
        QFETCH(QString, rule);
        QFETCH(RuleCase, ruleCase);
        const auto library = FormLibrary::create();
        QVERIFY(library);
        QCOMPARE(ruleCase.run(*library, rule).join(u'\n'), ruleCase.expected.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
