#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/actions.h"
#include "ui/findings/findingspane.h"
#include "ui/originalview/originalpane.h"
#include "ui/originalview/searchbar.h"
#include "ui/tables/mergedheader.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>

using namespace gouji;

namespace {

const test::Printed Broken {{QStringLiteral("requests/received/natural"), QStringLiteral("28")}};

} // namespace

/// What a clerk does with one report: look, find, correct, undo, paste.
class tst_Window : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        QVERIFY(m->open(m->writeSample(Broken)));
    }

    void cleanup() { m.reset(); }

    void showsEveryTableOnItsTab()
    {
        const TablesPane *tables = m->view().tables();
        QCOMPARE(tables->count(), 3);
        QCOMPARE(tables->views().size(), 6u);
        QVERIFY(tables->tabText(1).startsWith(u"3 Requests ("_qs)); // with the number of findings
    }

    void aCellShowsItsPlaceInTheOriginal()
    {
        m->click(u"requests/carried_out/natural"_qs);
        const Cell *cell = m->session().printed(CellId(u"requests/carried_out/natural"_qs));
        const OriginalView *original = m->view().original()->view();
        QCOMPARE(original->currentSpans(), cell->spans);
        QVERIFY(original->viewport()->rect().contains(original->rectOf(cell->spans.front())));
    }

    void aNumberOfTheOriginalSelectsItsCell()
    {
        const CellId granted(u"requests/granted/natural"_qs);
        const SourceSpan span = m->session().printed(granted)->spans.front();
        OriginalView *original = m->view().original()->view();
        original->showSpan(span);
        QTest::mouseClick(
            original->viewport(), Qt::LeftButton, {}, original->rectOf(span).center());
        QCOMPARE(m->session().currentCell(), granted);
        const FormTableView *table = m->table(u"requests");
        QCOMPARE(table->formModel().cell(table->currentIndex()), granted);
        QVERIFY(table->isVisible());
    }

    void aBrokenRowIsMarkedInItsHead()
    {
        const MergedHeader *head = m->table(u"requests")->rowHead();
        const auto marks = head->marksOf(head->cells().front());
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks.front().finding->rule, u"requests.row_total"_qs);
        const auto unbroken = head->marksOf(head->cells()[1]);
        QVERIFY(unbroken.empty());
        for (const QString &column : {u"natural"_qs, u"research"_qs, u"total"_qs}) {
            const CellId cell(u"requests"_qs, u"received"_qs, column);
            QCOMPARE(m->session().index().marks(cell).row, Severity::Error);
        }
    }

    void aBrokenColumnIsMarkedInItsHead()
    {
        const MergedHeader *head = m->table(u"requests")->columnHead();
        const auto marks = head->marksOf(head->cells().front());
        QCOMPARE(marks.size(), 1u);
        QCOMPARE(marks.front().finding->rule, u"requests.balance"_qs);
    }

    void headsAndCellsStandInLine()
    {
        const FormTableView *table = m->table(u"requests");
        m->click(u"requests/carried_out/total"_qs); // scrolled down
        const QPoint head = table->rowHead()->viewport()->mapTo(table, QPoint(0, 0));
        const QPoint cells = table->viewport()->mapTo(table, QPoint(0, 0));
        QCOMPARE(head.y(), cells.y());
        QCOMPARE(table->columnHead()->viewport()->mapTo(table, QPoint(0, 0)).x(), cells.x());
        QVERIFY(table->rowHead()->width() >= table->rowHead()->sizeHint().width());
        QCOMPARE(head.x() + table->rowHead()->width(), cells.x());
    }

    void aFindingSelectsItsFirstCell()
    {
        m->action(Actions::NextFinding)->trigger();
        const Finding *finding = m->session().currentFinding();
        QVERIFY(finding);
        QCOMPARE(m->session().currentCell(), finding->cells.front());
        const QString first = finding->key();
        m->action(Actions::NextFinding)->trigger();
        QVERIFY(m->session().currentFinding()->key() != first);
        m->action(Actions::PreviousFinding)->trigger();
        QCOMPARE(m->session().currentFinding()->key(), first);
    }

    void theOutlinesOfAFindingStayOnItsCells()
    {
        m->session().selectFinding(u"requests.row_total/received"_qs);
        m->click(u"requests/received/total"_qs);
        QVERIFY(m->session().currentFinding());
        m->click(u"requests/granted/total"_qs);
        QVERIFY(!m->session().currentFinding());
    }

    void typingCorrectsAndChecksAtOnce()
    {
        const int before = m->view().findings()->findingsView()->model()->rowCount();
        m->click(u"requests/received/natural"_qs);
        m->type(u"29"_qs);
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(29));
        QVERIFY(m->session().index().marks(CellId(u"requests/received/natural"_qs)).row
            == std::nullopt);
        QVERIFY(m->view().findings()->findingsView()->model()->rowCount() < before);
        // Enter goes to the row below, as spreadsheets do.
        QCOMPARE(m->session().currentCell(), CellId(u"requests/carried_in/natural"_qs));
        QVERIFY(m->controller->window().isWindowModified());
        QVERIFY(m->action(Actions::Undo)->text().contains(u"29"_qs));
        m->action(Actions::Undo)->trigger();
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(28));
        QVERIFY(!m->controller->window().isWindowModified());
        m->action(Actions::Redo)->trigger();
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(29));
    }

    void correctingACellOfAFindingKeepsItsPlace()
    {
        m->session().selectFinding(u"requests.balance/natural"_qs);
        m->click(u"requests/carried_out/natural"_qs);
        m->type(u"7"_qs); // makes the row total fail, too: the list of findings is another
        QCOMPARE(m->content(u"requests/carried_out/natural"_qs).number, Number(7));
        QCOMPARE(m->session().currentCell(), CellId(u"requests/carried_out/natural"_qs));
        QCOMPARE(m->session().currentFinding()->key(), u"requests.balance/natural"_qs);
    }

    void aTextThatIsNoNumberIsRefused()
    {
        m->click(u"requests/received/natural"_qs);
        m->type(u"x2"_qs);
        FormTableView *table = m->table(u"requests");
        QVERIFY(test::WindowFixture::editor(table)); // still open
        const auto *hint = table->viewport()->findChild<QLabel *>(u"hint"_qs);
        QVERIFY(hint && hint->isVisible() && hint->text().contains(u"x2"_qs));
        QTest::keyClick(test::WindowFixture::editor(table), Qt::Key_Escape);
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(28));
        QVERIFY(!m->session().edits().canUndo());
    }

    void lookingIntoACellIsNoEdit()
    {
        m->click(u"requests/received/natural"_qs);
        m->action(Actions::EditCell)->trigger();
        QWidget *editor = test::WindowFixture::editor(m->table(u"requests"));
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!m->session().edits().canUndo());
    }

    void deleteBlanksTheSelection()
    {
        m->click(u"requests/received/natural"_qs);
        QTest::keyClick(m->table(u"requests"), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m->table(u"requests"), Qt::Key_Delete);
        QCOMPARE(m->content(u"requests/received/natural"_qs).state, CellState::Blank);
        QCOMPARE(m->content(u"requests/received/business"_qs).state, CellState::Blank);
        m->action(Actions::Undo)->trigger();
        QCOMPARE(m->content(u"requests/received/business"_qs).number, Number(6));
    }

    void deleteInTheOriginalBlanksNothing()
    {
        m->click(u"requests/received/natural"_qs);
        m->view().original()->view()->setFocus();
        QTest::keyClick(m->view().original()->view(), Qt::Key_Delete);
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(28));
    }

    void copiesAndPastesBlocks()
    {
        m->click(u"requests/received/natural"_qs);
        QTest::keyClick(m->table(u"requests"), Qt::Key_Right, Qt::ShiftModifier);
        m->action(Actions::Copy)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"28\t6\n"_qs);
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
        QApplication::clipboard()->setText(u"29\t7\r\n1\t2\r\n"_qs);
        m->action(Actions::Paste)->trigger();
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(29));
        QCOMPARE(m->content(u"requests/carried_in/business"_qs).number, Number(2));
        m->action(Actions::Undo)->trigger();
        QVERIFY(m->session().review().corrections().empty());
    }

    void refusesABlockThatDoesNotFit()
    {
        m->click(u"requests/received/total"_qs);
        QApplication::clipboard()->setText(u"1\t2"_qs);
        QSignalSpy hinted(&m->view(), &ReviewView::hinted);
        m->action(Actions::Paste)->trigger();
        QCOMPARE(hinted.size(), 1);
        QVERIFY(m->session().review().corrections().empty());
    }

    void oneValueFillsTheSelection()
    {
        m->click(u"requests/received/research"_qs);
        QTest::keyClick(m->table(u"requests"), Qt::Key_Right, Qt::ShiftModifier);
        QApplication::clipboard()->setText(u"3"_qs);
        m->action(Actions::Paste)->trigger();
        QCOMPARE(m->content(u"requests/received/research"_qs).number, Number(3));
        QCOMPARE(m->content(u"requests/received/public_interest"_qs).number, Number(3));
    }

    void findsInTheOriginal()
    {
        m->action(Actions::Find)->trigger();
        SearchBar *bar = m->view().original()->searchBar();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(bar->findChild<QLineEdit *>(), u"36"_qs);
        QCOMPARE(bar->countText(), u"1 of 1"_qs);
        bar->findChild<QLineEdit *>()->setText(u"第二十条"_qs);
        QCOMPARE(bar->countText(), u"1 of 4"_qs);
        m->action(Actions::FindNext)->trigger();
        QCOMPARE(bar->countText(), u"2 of 4"_qs);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void zoomsTheOriginal()
    {
        OriginalView *original = m->view().original()->view();
        original->setFocus();
        const qreal normal = original->font().pointSizeF();
        m->action(Actions::ZoomIn)->trigger();
        QVERIFY(original->font().pointSizeF() > normal);
        m->action(Actions::ZoomReset)->trigger();
        QCOMPARE(original->font().pointSizeF(), normal);
    }

    void zoomsTheTables()
    {
        m->click(u"requests/received/natural"_qs);
        const FormTableView *table = m->table(u"requests");
        const int normal = table->rowHeight(0);
        for (int i = 0; i < 3; ++i)
            m->action(Actions::ZoomIn)->trigger();
        QVERIFY(table->rowHeight(0) > normal);
        QCOMPARE(m->view().original()->view()->zoom(), 0);
        m->action(Actions::ZoomReset)->trigger();
        QCOMPARE(table->rowHeight(0), normal);
    }

    void theKeyboardReachesEveryPane()
    {
        m->click(u"requests/received/natural"_qs);
        QSet<QWidget *> reached {m->view().activePane()};
        for (int i = 0; i < 2; ++i) {
            m->action(Actions::NextPane)->trigger();
            reached.insert(m->view().activePane());
            QVERIFY(m->view().activePane()->isAncestorOf(QApplication::focusWidget()));
        }
        QCOMPARE(reached.size(), 3);
    }

    void goesThroughTheTables()
    {
        TablesPane *tables = m->view().tables();
        tables->setCurrentIndex(0);
        m->action(Actions::NextTable)->trigger();
        QCOMPARE(tables->currentIndex(), 1);
        m->action(Actions::PreviousTable)->trigger();
        m->action(Actions::PreviousTable)->trigger();
        QCOMPARE(tables->currentIndex(), 2);
    }

    void downLeadsToTheNextBlock()
    {
        m->click(u"proactive.art20_1/normative_documents/issued"_qs);
        QTest::keyClick(m->table(u"proactive.art20_1"), Qt::Key_Down);
        QTRY_COMPARE(
            m->session().currentCell(), CellId(u"proactive.art20_5/licensing/decisions"_qs));
    }

    /// Numbers, labels and heads are not cut off at the smallest size of the window.
    void nothingIsCutOff()
    {
        m->controller->window().resize(1024, 700);
        QCoreApplication::processEvents();
        TablesPane *tables = m->view().tables();
        for (FormTableView *table : tables->views()) {
            m->session().selectCell(table->formModel().cell(table->model()->index(0, 0)));
            QVERIFY(table->isVisible());
            for (int row = 0; row < table->model()->rowCount(); ++row)
                QVERIFY(table->rowHeight(row) >= table->fontMetrics().height() + 4);
            for (int column = 0; column < table->model()->columnCount(); ++column)
                QVERIFY(
                    table->columnWidth(column) > table->fontMetrics().horizontalAdvance(u"000"_qs));
        }
    }

private:
    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
