#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/cellfinder.h"
#include "ui/charts/chartspane.h"
#include "ui/cheatsheet.h"
#include "ui/findings/filterbar.h"
#include "ui/findings/findingspane.h"
#include "ui/history/historypage.h"
#include "ui/history/reasondialog.h"
#include "ui/reviewdocks.h"

#include <QAccessible>
#include <QComboBox>
#include <QGraphicsView>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));
const CellId Granted(QStringLiteral("requests/granted/natural"));

} // namespace

/// A review from the first finding to the saved file, without a mouse.
class tst_Keyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        QVERIFY(m->open(m->writeSample({{Received.toString(), u"28"_qs}})));
    }

    void cleanup() { m.reset(); }

    void decidesAWholeReport()
    {
        press(Qt::Key_F8);
        waitForSuggestions();
        goTo(findings()->list());
        press(Qt::Key_1);
        QCOMPARE(m->content(Received.toString()).number, Number(29));
        const ReviewProgress before = m->session().review().progress();
        QVERIFY(before.decided > 0);
        for (int i = before.decided; i < before.total; ++i) {
            press(Qt::Key_F8);
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        const ReviewProgress after = m->session().review().progress();
        QCOMPARE(after.decided, after.total);
    }

    void correctsSavesClosesAndOpensAgain()
    {
        goToCell(u"requests/received/natural"_qs);
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"29"_qs);
        press(Qt::Key_Return);
        giveReason(u"told by the department"_qs);
        m->prompts.saveTo = m->path(u"draft.gouji"_qs);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m->controller->window().isWindowModified());
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m->controller->session());
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        for (int i = 0; i < 9 && focusedText() != u"draft.gouji"_qs; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusedText(), u"draft.gouji"_qs);
        press(Qt::Key_Space);
        QVERIFY(opened.size() > 0 || opened.wait());
        QCOMPARE(m->content(Received.toString()).number, Number(29));
        QCOMPARE(m->session().review().verdict(cellSubject(Received)).note,
            u"told by the department"_qs);
    }

    void filtersByTextAndVerdict()
    {
        FilterBar *filters = findings()->filters();
        const int all = findings()->model().rowCount();
        goTo(findings()->list());
        tabTo(filters->textBox());
        QTest::keyClicks(filters->textBox(), u"28"_qs);
        QVERIFY(findings()->model().rowCount() < all);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        QCOMPARE(findings()->model().rowCount(), all);
        tabTo(filters->verdictBox());
        press(Qt::Key_End); // dismissed ones: there are none
        QCOMPARE(findings()->model().rowCount(), 0);
        tabTo(filters->severityButton(Severity::Error));
        press(Qt::Key_Space);
        QVERIFY(findings()->model().filter().hiddenSeverities.contains(int(Severity::Error)));
    }

    /// The menu key opens the menu of the cell that is selected.
    void aCellsHistoryIsInItsMenu()
    {
        goToCell(u"requests/granted/natural"_qs);
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"3"_qs);
        press(Qt::Key_Return);
        goToCell(u"requests/granted/natural"_qs);
        QTimer::singleShot(100, this, [this] { choose(Actions::CellHistory); });
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m->view().tables()->activeView(), &wanted);
        const HistoryPage *history = m->controller->window().docks()->history();
        QVERIFY(history && history->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), history->list());
        QCOMPARE(history->list()->model()->rowCount(), 1);
        press(Qt::Key_Home);
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m->content(Granted.toString()).number, Number(23));
        press(Qt::Key_Return); // on with the cell
        QCOMPARE(QApplication::focusWidget(), m->view().tables()->activeView());
        QCOMPARE(m->session().currentCell(), Granted);
    }

    void chartsComeByTheMenu()
    {
        QTest::keyClick(&m->controller->window(), Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        choose(m->controller->window().docks()->actions()[ReviewDocks::Charts]);
        auto *charts = qobject_cast<ChartsPane *>(
            m->controller->window().docks()->content(ReviewDocks::Charts));
        QVERIFY(charts && charts->isVisible());
        goTo(charts->choice());
        press(Qt::Key_Down);
        QCOMPARE(charts->choice()->currentIndex(), 1);
        press(Qt::Key_Up);
        auto *bars = charts->findChild<QGraphicsView *>();
        for (int i = 0; i < 4 && QApplication::focusWidget() != bars; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Right); // the first bar
        QCOMPARE(m->session().currentCell(), Granted);
        press(Qt::Key_Right);
        QCOMPARE(m->session().currentCell(), CellId(u"requests/partly_granted/natural"_qs));
        press(Qt::Key_Up);
        QCOMPARE(m->session().currentCell(), CellId(u"requests/partly_granted/business"_qs));
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(bars);
        QVERIFY(told->text(QAccessible::Description).endsWith(u": 1"_qs));
    }

    void theReviewIsPrintedToAFileByTheMenu()
    {
        m->prompts.saveTo = m->folder.filePath(u"review.pdf"_qs);
        QTest::keyClick(&m->controller->window(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QMenu *exports = nullptr;
        for (QObject *place : m->action(Actions::SavePdf)->associatedObjects())
            exports = qobject_cast<QMenu *>(place) ? qobject_cast<QMenu *>(place) : exports;
        QVERIFY(exports);
        choose(exports->menuAction());
        QTRY_COMPARE(QApplication::activePopupWidget(), exports);
        choose(Actions::SavePdf);
        QFile file(m->prompts.saveTo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void thePreviewShowsThePagesAndEscapeGoesOn()
    {
        int pages = 0;
        QStringList reached;
        QTimer::singleShot(200, qApp, [&] {
            QWidget *preview = QApplication::activeModalWidget();
            if (!preview || !preview->inherits("QPrintPreviewDialog"))
                return;
            preview->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(preview));
            pages = int(preview->findChild<QGraphicsView *>()->scene()->items().size());
            for (int i = 0; i < 12; ++i) {
                QWidget *focused = preview->focusWidget();
                QTest::keyClick(focused ? focused : preview, Qt::Key_Tab);
                focused = preview->focusWidget();
                reached << QString::fromLatin1(focused ? focused->metaObject()->className() : "");
            }
            QTest::keyClick(preview, Qt::Key_Escape);
        });
        press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(pages > 1);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY2(reached.contains(u"QComboBox"_qs), qPrintable(reached.join(u' ')));
        press(Qt::Key_F8); // the review goes on
        QVERIFY(m->session().currentFinding());
    }

    void f1ShowsTheKeysAndEscapeGoesOn()
    {
        press(Qt::Key_F1);
        auto *sheet = m->controller->window().findChild<CheatSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m->controller->window().findChild<CheatSheet *>());
    }

    /// A key that two actions share does nothing at all.
    void noKeyStandsForTwoActions()
    {
        QHash<QKeySequence, QString> known;
        for (int id = 0; id < Actions::Count; ++id) {
            const QAction *action = m->action(Actions::Id(id));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!known.contains(key),
                    qPrintable(key.toString() + u": "_qs + known[key] + u", "_qs + action->text()));
                known.insert(key, action->text());
            }
        }
    }

private:
    FindingsPage *findings() const { return m->view().findings()->page(); }

    /// A key for whoever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m->controller->window(), Qt::Key(key), modifiers);
    }

    static QString focusedText()
    {
        const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }

    /// From pane to pane.
    void goTo(const QWidget *widget) const
    {
        for (int i = 0; i < 9 && QApplication::focusWidget() != widget; ++i)
            press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), widget);
    }

    /// Backwards from control to control: what filters a list stands before it.
    void tabTo(const QWidget *widget) const
    {
        for (int i = 0; i < 12 && QApplication::focusWidget() != widget; ++i)
            press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), widget);
    }

    void goToCell(const QString &name) const
    {
        press(Qt::Key_G, Qt::ControlModifier);
        const auto finders = m->view().findChildren<CellFinder *>(); // also those being deleted
        QVERIFY(!finders.isEmpty());
        CellFinder *finder = finders.last();
        QVERIFY(QTest::qWaitForWindowActive(finder));
        QTest::keyClicks(finder->textBox(), name);
        QTest::keyClick(finder->textBox(), Qt::Key_Return);
        m->show(); // a window manager would make it the active one again
        QCOMPARE(m->session().currentCell().toString(), name);
    }

    void giveReason(const QString &reason) const
    {
        press(Qt::Key_R, Qt::ControlModifier);
        auto *dialog = m->controller->window().findChild<ReasonDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->textBox(), reason);
        QTest::keyClick(dialog->textBox(), Qt::Key_Return);
        QTRY_VERIFY(!m->controller->window().findChild<ReasonDialog *>());
        m->show();
    }

    void choose(Actions::Id id) const { choose(m->action(id)); }

    /// In the menu that is open, with the arrow keys.
    static void choose(const QAction *action)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().contains(action));
        for (int i = 0; i < menu->actions().size() && menu->activeAction() != action; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    void waitForSuggestions() const { QTRY_VERIFY(!m->session().suggestions().isSearching()); }

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
