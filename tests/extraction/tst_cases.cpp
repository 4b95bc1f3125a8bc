#include "model/extraction/extractor.h"
#include "model/reading/documentreader.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace gouji;

namespace {

using Lines = std::vector<std::pair<QString, QString>>; ///< name and value

/// A value as expected.tsv has it: a number, or the state where there is none.
QString shown(const CellContent &content)
{
    return content.number ? content.number->toString() : stateName(content.state);
}

Lines linesOf(const Report &report)
{
    Lines lines {{u"form"_qs, report.form}, {u"year"_qs, QString::number(report.year)}};
    for (const Cell &cell : report.cells())
        lines.emplace_back(cell.id.toString(), shown(cell.content));
    return lines;
}

Lines linesOf(const QString &expected)
{
    Lines lines;
    for (const QString &line : expected.split(u'\n', Qt::SkipEmptyParts))
        lines.emplace_back(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    return lines;
}

/// One line for each difference. An expected value may name alternatives, `32|undetermined`: where
/// only a sum tells the number, a reader may leave it open, but must not read another one.
QStringList differences(const Lines &expected, const Lines &got)
{
    QHash<QString, QString> left;
    for (const auto &[name, value] : got)
        left.insert(name, value);
    QStringList result;
    for (const auto &[name, value] : expected) {
        const QString found = left.contains(name) ? left.take(name) : u"not printed"_qs;
        if (!value.split(u'|').contains(found))
            result << name + u": expected "_qs + value + u", got "_qs + found;
    }
    for (auto it = left.begin(); it != left.end(); ++it)
        result << it.key() + u": expected nothing, got "_qs + it.value();
    return result;
}

} // namespace

/// Each folder of cases/ is a report in a layout seen on a real page, with every value that a
/// careful person reads in it.
class tst_Cases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        QDirIterator folders(
            QStringLiteral(GOUJI_TEST_DIR "/extraction/cases"), QDir::Dirs | QDir::NoDotAndDotDot);
        while (folders.hasNext()) {
            const QString folder = folders.next();
            QTest::newRow(qPrintable(folders.fileName())) << folder;
        }
    }

    void cases()
    {
        QFETCH(QString, folder);
        const auto document = ReaderRegistry().readFile(folder + u"/input.txt"_qs);
        QVERIFY(document);
        const auto library = FormLibrary::create();
        const auto report = Extractor(*library).extract(*document);
        QVERIFY(report);
        QFile expected(folder + u"/expected.tsv"_qs);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QStringList wrong =
            differences(linesOf(QString::fromUtf8(expected.readAll())), linesOf(*report));
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
