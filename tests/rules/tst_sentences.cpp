#include "tests/support/rulecase.h"

#include <QDir>
#include <QTest>

using namespace gouji;

/// The numbers that narratives state about the tables: few false alarms, few misses.
class tst_Sentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void namesContradictions_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(folder()).entryList({u"*.txt"_qs})) {
            if (file != u"report.txt"_qs)
                QTest::newRow(qPrintable(file)) << file;
        }
    }

    void namesContradictions()
    {
        QFETCH(QString, file);
        const auto library = FormLibrary::create();
        QVERIFY(library);
        const RuleCaseReport report(*library, linesOf(u"report.txt"_qs));
        const Checker checker;
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (const QString &line : linesOf(file)) {
            Document document;
            document.text = QString(line).remove(u'[').remove(u']');
            const QStringList expected = bracketed(line);
            const QStringList named =
                alarms(checker.check({document, report.build(), *library}), document.text);
            right += int(common(expected, named));
            wrong += int(named.size() - common(expected, named));
            missed += int(expected.size() - common(expected, named));
            if (named != expected)
                qInfo().noquote() << line << "\n    named:" << named.join(u' ');
        }
        qInfo("%d right, %d wrong, %d missed", right, wrong, missed);
        QVERIFY(right >= 0.95 * (right + wrong)); // precision
        QVERIFY(right >= 0.80 * (right + missed)); // recall
    }

private:
    static QString folder() { return QStringLiteral(GOUJI_TEST_DIR "/rules/cases/narratives/"); }

    static QStringList linesOf(const QString &name)
    {
        QFile file(folder() + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
        return lines;
    }

    static QStringList bracketed(const QString &line)
    {
        static const QRegularExpression bracket(u"\\[([^\\]]+)\\]"_qs);
        QStringList texts;
        for (const auto &match : bracket.globalMatch(line))
            texts << match.captured(1);
        return texts;
    }

    static QStringList alarms(const Findings &findings, const QString &text)
    {
        QStringList texts;
        qsizetype last = -1;
        for (const Finding &finding : findings) {
            if (!finding.rule.startsWith(u"text."_qs) || !finding.isListed()
                || finding.spans[0].begin == std::exchange(last, finding.spans[0].begin))
                continue;
            const QString place = text.mid(finding.spans[0].begin, finding.spans[0].length());
            // The place of a number has its unit, that of a zero in words is the clause.
            texts << (place.contains(QRegularExpression(u"[未没无]"_qs)) ? place
                                                                         : place.chopped(1));
        }
        return texts;
    }

    static qsizetype common(const QStringList &expected, QStringList named)
    {
        return std::count_if(expected.begin(), expected.end(),
            [&named](const QString &text) { return named.removeOne(text); });
    }
};

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
