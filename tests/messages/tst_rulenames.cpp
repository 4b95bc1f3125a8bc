#include "model/messages/messages.h"
#include "model/rules/checker.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// Each rule of the catalogue has a name for people in either language.
class tst_RuleNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void namesEachRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const QString &rule : Checker::ruleIds())
            QTest::newRow(qPrintable(rule)) << rule;
    }

    void namesEachRule()
    {
        QFETCH(QString, rule);
        const QString english = Messages(Language::English).ruleName(rule);
        const QString chinese = Messages(Language::Chinese).ruleName(rule);
        QVERIFY(english != rule && chinese != rule);
        QVERIFY(english != chinese);
        QVERIFY(chinese.contains(QRegularExpression(u"^[\\x{4e00}-\\x{9fff}“”]+$"_qs)));
    }
};

QTEST_GUILESS_MAIN(tst_RuleNames)
#include "tst_rulenames.moc"
