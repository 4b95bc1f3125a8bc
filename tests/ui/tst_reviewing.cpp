#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/cellfinder.h"
#include "ui/cheatsheet.h"
#include "ui/findings/filterbar.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingspane.h"
#include "ui/history/historypage.h"
#include "ui/history/reasondialog.h"
#include "ui/originalview/originalpane.h"
#include "ui/reviewdocks.h"
#include "ui/tables/celltext.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QStatusBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));
const QString RowTotal = QStringLiteral("requests.row_total/received");

} // namespace

/// How a clerk works through a report's findings, with the keyboard alone.
class tst_Reviewing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        QVERIFY(m->open(m->writeSample({{Received.toString(), u"28"_qs}})));
    }

    void cleanup() { m.reset(); }

    void confirmsAndGoesOn()
    {
        press(Qt::Key_F8);
        const QString first = m->session().currentFinding()->key();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decision(first), Decision::Confirmed);
        QVERIFY(m->session().currentFinding());
        QVERIFY(m->session().currentFinding()->key() != first);
        QCOMPARE(page()->model().rowOf(first), -1); // it is decided
        QVERIFY(m->controller->window().isWindowModified());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(decision(first), Decision::Open);
        QVERIFY(page()->model().rowOf(first) >= 0);
    }

    void dismissesWithAReason()
    {
        m->session().selectFinding(RowTotal);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), page()->detail()->noteBox());
        press(Qt::Key_Return); // without a reason
        QCOMPARE(decision(RowTotal), Decision::Open);
        press(Qt::Key_D, Qt::ControlModifier);
        type(u"rounded"_qs);
        press(Qt::Key_Return);
        QCOMPARE(decision(RowTotal), Decision::Dismissed);
        QCOMPARE(m->session().review().verdict(RowTotal).note, u"rounded"_qs);
        QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void postponesWithTheSpaceBar()
    {
        m->session().selectFinding(RowTotal);
        page()->list()->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(decision(RowTotal), Decision::Postponed);
        QVERIFY(page()->model().rowOf(RowTotal) >= 0); // it waits
        QVERIFY(m->session().currentFinding()->key() != RowTotal);
    }

    /// Letters and spaces that are keys elsewhere can be written.
    void writesInTheNote()
    {
        m->session().selectFinding(RowTotal);
        press(Qt::Key_M, Qt::ControlModifier);
        type(u"r e"_qs);
        QCOMPARE(page()->detail()->noteBox()->text(), u"r e"_qs);
        QCOMPARE(decision(RowTotal), Decision::Open);
        press(Qt::Key_Return);
        QCOMPARE(m->session().review().verdict(RowTotal).note, u"r e"_qs);
        QCOMPARE(decision(RowTotal), Decision::Open); // a note alone decides nothing
        press(Qt::Key_M, Qt::ControlModifier);
        type(u"x"_qs);
        press(Qt::Key_Escape);
        QCOMPARE(page()->detail()->noteBox()->text(), u"r e"_qs);
    }

    void reopens()
    {
        m->session().selectFinding(RowTotal);
        press(Qt::Key_Return, Qt::ControlModifier);
        page()->filters()->clear();
        m->session().selectFinding(RowTotal);
        press(Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(decision(RowTotal), Decision::Open);
    }

    void confirmsACell()
    {
        m->click(u"requests/granted/natural"_qs);
        QVERIFY(!m->session().currentFinding());
        press(Qt::Key_Return, Qt::ControlModifier);
        const CellId granted(u"requests/granted/natural"_qs);
        QVERIFY(m->session().review().settledCells().contains(granted));
        const QModelIndex index = m->table(u"requests")->formModel().indexOf(granted);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"so printed"_qs));
    }

    void walksThroughTheCellsOfARelation()
    {
        m->session().selectFinding(RowTotal);
        m->view().tables()->focusActiveView();
        const auto cells = m->session().currentFinding()->cells;
        QCOMPARE(m->session().currentCell(), cells[0]);
        press(Qt::Key_R);
        QCOMPARE(m->session().currentCell(), cells[1]);
        QCOMPARE(m->session().currentFinding()->key(), RowTotal);
        for (size_t i = 1; i < cells.size(); ++i)
            press(Qt::Key_R);
        QCOMPARE(m->session().currentCell(), cells[0]);
    }

    void correctsWhatIsWrong()
    {
        const int before = m->session().review().progress().decided;
        m->session().selectFinding(RowTotal);
        m->view().tables()->focusActiveView();
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"29"_qs);
        press(Qt::Key_Return);
        QCOMPARE(m->content(Received.toString()).number, Number(29));
        QCOMPARE(decision(RowTotal), Decision::Corrected);
        QVERIFY(m->session().review().progress().decided > before);
        m->session().selectFinding(RowTotal); // there is nothing more to say of it
        QVERIFY(!page()->detail()->button(Decision::Confirmed)->isEnabled());
    }

    void showsThePlaceBesideTheFinding()
    {
        m->session().selectFinding(RowTotal);
        const QString html = page()->detail()->snippet()->text();
        QVERIFY2(html.contains(u"&nbsp;28&nbsp;</b>"_qs), qPrintable(html));
    }

    void goesBetweenTables()
    {
        TablesPane *tables = m->view().tables();
        m->click(Received.toString());
        const int at = tables->currentIndex();
        press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(tables->currentIndex(), (at + 1) % tables->count());
        press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(tables->currentIndex(), at);
    }

    void goesToACellByItsName()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        auto *finder = m->view().findChild<CellFinder *>();
        QVERIFY(finder && QTest::qWaitForWindowActive(finder));
        finder->textBox()->insert(u"结转下年度 总计"_qs);
        QTest::keyClick(finder->textBox(), Qt::Key_Return);
        QCOMPARE(m->session().currentCell(), CellId(u"requests/carried_out/total"_qs));
    }

    void choosesByKey_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("downs");
        QTest::addColumn<QString>("cell");
        QTest::newRow("id") << u"requests/received"_qs << 0 << u"requests/received/natural"_qs;
        QTest::newRow("the next") << u"requests/received"_qs << 1
                                  << u"requests/received/business"_qs;
    }

    void choosesByKey()
    {
        QFETCH(QString, words);
        QFETCH(int, downs);
        QFETCH(QString, cell);
        press(Qt::Key_G, Qt::ControlModifier);
        auto *finder = m->view().findChild<CellFinder *>();
        QTest::keyClicks(finder->textBox(), words);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(finder->textBox(), Qt::Key_Down);
        QTest::keyClick(finder->textBox(), Qt::Key_Return);
        QCOMPARE(m->session().currentCell().toString(), cell);
    }

    void showsTheHistoryAndRevertsOneStep()
    {
        edit(Received, 30);
        edit(CellId(u"requests/granted/natural"_qs), 1);
        press(Qt::Key_H, Qt::ControlModifier);
        ListView *history = m->controller->window().docks()->history()->list();
        QCOMPARE(QApplication::focusWidget(), history);
        QCOMPARE(history->model()->rowCount(), 2);
        press(Qt::Key_End); // the first step is the last line
        press(Qt::Key_Down);
        QCOMPARE(m->session().currentCell(), Received);
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m->content(Received.toString()).number, Number(28));
        QCOMPARE(m->content(u"requests/granted/natural"_qs).number, Number(1));
        QCOMPARE(history->model()->rowCount(), 3);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m->content(Received.toString()).number, Number(30));
    }

    void showsTheHistoryOfOneCell()
    {
        edit(Received, 30);
        edit(CellId(u"requests/granted/natural"_qs), 1);
        m->click(Received.toString());
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        const HistoryPage *page = m->controller->window().docks()->history();
        QCOMPARE(page->list()->model()->rowCount(), 1);
        QVERIFY(page->allButton()->isVisible());
        page->allButton()->click();
        QCOMPARE(page->list()->model()->rowCount(), 2);
    }

    void givesAReasonForWhatWasTyped()
    {
        m->click(Received.toString());
        m->type(u"29"_qs); // the cell below is selected now
        giveReason(u"told by the department"_qs);
        const CellText text(m->session());
        QVERIFY(text.lines(Received).contains(u"Reason: told by the department"_qs));
        QCOMPARE(reasonsInHistory(), (QStringList {QString(), u"told by the department"_qs}));
        press(Qt::Key_Z, Qt::ControlModifier); // the reason alone
        QCOMPARE(m->content(Received.toString()).number, Number(29));
        QVERIFY(!text.lines(Received).join(u'\n').contains(u"Reason"_qs));
    }

    void givesAReasonInTheHistory()
    {
        edit(Received, 30);
        edit(CellId(u"requests/granted/natural"_qs), 1);
        press(Qt::Key_H, Qt::ControlModifier);
        press(Qt::Key_End);
        giveReason(u"typing error"_qs);
        QCOMPARE(reasonsInHistory(), (QStringList {QString(), QString(), u"typing error"_qs}));
        edit(Received, 31); // what the first step wrote is gone, its reason stays in the record
        QCOMPARE(reasonsInHistory().last(), u"typing error"_qs);
        QCOMPARE(m->session().review().verdict(cellSubject(Received)).note, QString());
        press(Qt::Key_End);
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!m->controller->window().findChild<ReasonDialog *>());
    }

    void f6ReachesEveryPaneAndDock()
    {
        m->session().selectFinding(RowTotal);
        ReviewDocks *docks = m->controller->window().docks();
        docks->raise(ReviewDocks::Relations);
        press(Qt::Key_H, Qt::ControlModifier);
        std::vector<const QWidget *> panes {m->view().original(), m->view().tables(),
            m->view().findings(), docks->content(ReviewDocks::Relations), docks->history()};
        for (int i = 0; i < 8; ++i) {
            press(Qt::Key_F6);
            std::erase_if(panes, [](const QWidget *pane) {
                return pane->isAncestorOf(QApplication::focusWidget());
            });
        }
        QVERIFY(panes.empty());
    }

    void filtersByEverything()
    {
        FilterBar *filters = page()->filters();
        const int all = page()->model().rowCount();
        filters->textBox()->setText(u"总计"_qs);
        const int some = page()->model().rowCount();
        QVERIFY(some > 0 && some < all);
        filters->clear();
        choose(filters->ruleBox(), u"requests.row_total"_qs);
        QCOMPARE(page()->model().rowCount(), 1);
        QCOMPARE(page()->model().key(0), RowTotal);
        QVERIFY(filters->ruleBox()->currentText().contains(u"(1)"_qs));
        filters->clear();
        choose(filters->tableBox(), u"disputes"_qs);
        const int disputes = page()->model().rowCount();
        choose(filters->tableBox(), u"requests"_qs);
        QVERIFY(page()->model().rowCount() > disputes);
        filters->clear();
        filters->severityButton(Severity::Error)->click();
        QCOMPARE(page()->model().rowOf(RowTotal), -1);
        filters->clear();
        m->session().selectFinding(RowTotal);
        press(Qt::Key_Return, Qt::ControlModifier);
        choose(filters->verdictBox(), int(FindingFilter::Verdicts::Confirmed));
        QCOMPARE(page()->model().rowCount(), 1);
    }

    void sortsByTable()
    {
        FilterBar *filters = page()->filters();
        choose(filters->orderBox(), int(FindingFilter::Order::Table));
        QStringList tables;
        for (int row = 0; row < page()->model().rowCount(); ++row) {
            const QString table =
                tableOf(*m->session().finding(page()->model().key(row))).toString();
            if (tables.isEmpty() || tables.last() != table)
                tables << table;
        }
        QCOMPARE(tables.removeDuplicates(), 0); // what belongs together stands together
    }

    void tellsTheProgress()
    {
        const int total = m->session().review().progress().total;
        const auto labels = m->controller->window().statusBar()->findChildren<QLabel *>();
        const auto says = [&](const QString &text) {
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(says(u"0 of %1 finding"_qs.arg(total)));
        m->session().selectFinding(RowTotal);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(says(u"1 of %1 finding"_qs.arg(total)));
    }

    void theCheatSheetNamesEveryKey()
    {
        press(Qt::Key_F1);
        const auto *sheet = m->controller->window().findChild<CheatSheet *>();
        QVERIFY(sheet);
        const QString text = sheet->page()->toPlainText();
        for (int id = 0; id < Actions::Count; ++id) {
            const QAction *action = m->action(Actions::Id(id));
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(text.contains(key), qPrintable(key));
        }
    }

    /// A screen reader finds a name for everything that can have the focus.
    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("dock");
        QTest::newRow("comparison") << int(ReviewDocks::Comparison);
        QTest::newRow("relations") << int(ReviewDocks::Relations);
        QTest::newRow("charts") << int(ReviewDocks::Charts);
        QTest::newRow("history") << int(ReviewDocks::History);
    }

    void everyControlHasAName()
    {
        QFETCH(int, dock);
        m->session().selectFinding(RowTotal);
        m->controller->window().docks()->raise(ReviewDocks::Id(dock));
        for (QWidget *widget : m->controller->window().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->focusProxy())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            if (accessible->role() == QAccessible::Splitter
                || accessible->role() == QAccessible::Client)
                continue;
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName() + u' '
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }

    void aCellTellsItsStateToAScreenReader()
    {
        FormTableView *table = m->table(u"requests");
        m->click(Received.toString());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table);
        QVERIFY(accessible && accessible->tableInterface());
        const QModelIndex index = table->formModel().indexOf(Received);
        QAccessibleInterface *cell =
            accessible->tableInterface()->cellAt(index.row(), index.column());
        QVERIFY(cell);
        const QString broken = cell->text(QAccessible::Name);
        QVERIFY2(broken.contains(u"28"_qs) && broken.contains(u"Error"_qs), qPrintable(broken));
        edit(Received, 29);
        const QString edited = cell->text(QAccessible::Name);
        QVERIFY2(edited.contains(u"Original: 28"_qs), qPrintable(edited));
        QVERIFY(!edited.contains(u"Error"_qs));
    }

    void everyStateOfACellIsSpoken_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("a number") << u"28"_qs << u"28"_qs;
        QTest::newRow("zero") << u"0"_qs << u"0"_qs;
        QTest::newRow("blank") << QString() << u"blank"_qs;
        QTest::newRow("a dash") << u"-"_qs << u"a dash"_qs;
        QTest::newRow("unreadable") << u"二八"_qs << u"unreadable"_qs;
    }

    void everyStateOfACellIsSpoken()
    {
        QFETCH(QString, printed);
        QFETCH(QString, spoken);
        QVERIFY(
            m->open(m->writeSample({{u"requests/granted/natural"_qs, printed}}, u"states.txt"_qs)));
        const FormTableView *table = m->table(u"requests");
        const QModelIndex index =
            table->formModel().indexOf(CellId(u"requests/granted/natural"_qs));
        const QString text = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.contains(spoken), qPrintable(text));
        QVERIFY2(text.contains(u"自然人"_qs), qPrintable(text)); // and whose it is
    }

private:
    FindingsPage *page() const { return m->view().findings()->page(); }

    Decision decision(const QString &key) const
    {
        const Finding *finding = m->session().finding(key);
        return finding ? m->session().review().decision(*finding) : Decision::Open;
    }

    /// A key for whoever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m->controller->window(), Qt::Key(key), modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    void edit(const CellId &cell, int number) const
    {
        m->session().edits().edit({{cell, CellContent::of(Number(number))}}, u"Set"_qs);
    }

    void giveReason(const QString &reason) const
    {
        press(Qt::Key_R, Qt::ControlModifier);
        auto *dialog = m->controller->window().findChild<ReasonDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->textBox(), reason);
        QTest::keyClick(dialog->textBox(), Qt::Key_Return);
        QTRY_VERIFY(!m->controller->window().findChild<ReasonDialog *>());
        m->show(); // a window manager would make it the active one again
    }

    /// The latest step first.
    QStringList reasonsInHistory() const
    {
        press(Qt::Key_H, Qt::ControlModifier);
        const auto *model = m->controller->window().docks()->history()->list()->model();
        QStringList reasons;
        for (int row = 0; row < model->rowCount(); ++row)
            reasons << model->index(row, HistoryModel::ReasonColumn).data().toString();
        return reasons;
    }

    static void choose(QComboBox *box, const QVariant &value)
    {
        box->setCurrentIndex(box->findData(value));
    }

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_Reviewing)
#include "tst_reviewing.moc"
