#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"
#include "ui/originalview/originaldocument.h"

#include <QTextTable>

using namespace gouji;

namespace {

Document plain(const QString &text)
{
    Document document;
    document.text = text;
    return document;
}

qsizetype tablesIn(const QTextDocument &document)
{
    const auto frames = document.rootFrame()->childFrames();
    return std::count_if(frames.begin(), frames.end(),
        [](QTextFrame *frame) { return qobject_cast<QTextTable *>(frame); });
}

GridCell cell(int row, int column, int rowSpan, int columnSpan, SourceSpan span)
{
    GridCell cell;
    cell.row = row;
    cell.column = column;
    cell.rowSpan = rowSpan;
    cell.columnSpan = columnSpan;
    cell.span = span;
    return cell;
}

} // namespace

/// What is shown and what was read stay in step: every place can be found in both directions.
class tst_OriginalDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library); }
    void init() { test::failOnAnyWarning(); }

    void mapsPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("LF") << u"规章\n29\n\n0"_qs;
        QTest::newRow("CR LF") << u"规章\r\n29\r\n\r\n0\r\n"_qs;
        QTest::newRow("CR") << u"规章\r29\r0"_qs;
        QTest::newRow("line separator") << u"规章\u202829\u20290"_qs;
        QTest::newRow("frame marks") << u"规章\uFDD029\uFDD1\n0"_qs;
        QTest::newRow("outside the plane") << u"𠮷规\n29 0"_qs;
        QTest::newRow("nothing but line ends") << u"\n\r\n\n29 0"_qs;
    }

    void mapsPlainText()
    {
        QFETCH(QString, text);
        const OriginalDocument original(plain(text));
        for (const QString &number : {u"29"_qs, u"0"_qs}) {
            const qsizetype at = text.indexOf(number);
            const SourceSpan span {at, at + number.size()};
            QCOMPARE(original.cursorFor(span).selectedText(), number);
            QCOMPARE(original.offsetOf(original.positionOf(at)), at);
        }
    }

    void mapsEveryCellOfTables()
    {
        const auto sample = test::sampleReport(
            *m_library, u"2021", {{u"requests/granted/research"_qs, QString()}}, true);
        const OriginalDocument original(sample.document);
        QCOMPARE(tablesIn(*original.textDocument()), 6);
        for (const Cell &cell : sample.report.cells()) {
            const SourceSpan span = cell.spans.front();
            QCOMPARE(original.cursorFor(span).selectedText(), cell.raw);
            QCOMPARE(original.offsetOf(original.positionOf(span.begin)), span.begin);
            QVERIFY(original.cursorFor(span).currentTable());
        }
    }

    void mergesCells()
    {
        Document document = plain(u"a\tb\nc\td"_qs);
        document.grids.push_back({{0, 7}, 2, 3,
            {cell(0, 0, 2, 1, {0, 1}), cell(0, 1, 1, 2, {2, 3}), cell(1, 1, 1, 1, {4, 5}),
                cell(1, 2, 1, 1, {6, 7})}});
        const OriginalDocument original(document);
        const QTextTable *table = original.cursorFor({0, 1}).currentTable();
        QVERIFY(table);
        QCOMPARE(table->cellAt(0, 0).rowSpan(), 2);
        QCOMPARE(table->cellAt(0, 1).columnSpan(), 2);
        QCOMPARE(original.cursorFor({6, 7}).selectedText(), u"d"_qs);
    }

    void survivesDamagedGrids()
    {
        Document document = plain(u"a\tb\nc\td"_qs);
        document.grids.push_back({{0, 7}, 2, 2,
            {cell(0, 0, 9, 9, {0, 1}), cell(0, 1, 1, 1, {2, 3}), cell(7, 7, 1, 1, {4, 5})}});
        const OriginalDocument original(document);
        QVERIFY(original.textDocument()->toPlainText().contains(u'a'));
    }

    void seesTablesDrawnWithCharacters()
    {
        QVERIFY(
            !OriginalDocument(plain(u"一、总体情况\n全年收到申请29件。\n"_qs)).isPreformatted());
        QVERIFY(OriginalDocument(plain(u"规章 | 0 | 0 | 0 |\n"_qs.repeated(20))).isPreformatted());
    }

private:
    const Result<FormLibrary> m_library = FormLibrary::create();
};

QTEST_MAIN(tst_OriginalDocument)
#include "tst_originaldocument.moc"
