#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/originalview/originalpane.h"
#include "ui/originalview/searchbar.h"

#include <QClipboard>
#include <QScrollBar>
#include <QWheelEvent>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// A report with pages, as a user meets it.
class tst_Pages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m;

    static QString pdf(const QString &name)
    {
        return QStringLiteral(GOUJI_SOURCE_DIR "/tests/pdf/cases/") + name;
    }

    PageView &pages() const { return *m->view().original()->pages(); }

    SourceSpan placeOf(const QString &cell) const
    {
        return m->session().printed(CellId(cell))->spans.front();
    }

    void drag(QPoint from, QPoint to) const
    {
        QWidget *paper = pages().viewport();
        QTest::mousePress(paper, Qt::LeftButton, {}, from);
        const QPoint global = paper->mapToGlobal(to);
        QMouseEvent move(QEvent::MouseMove, to, global, Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(paper, &move);
        QTest::mouseRelease(paper, Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<WindowFixture>();
        QVERIFY(m->open(pdf(u"report.pdf"_s)));
    }
    void cleanup() { m.reset(); }

    void pagesComeByThemselves()
    {
        QVERIFY(!m->view().original()->view());
        QTRY_VERIFY(pages().isDrawn());
        const QImage shown = pages().viewport()->grab().toImage();
        int dark = 0;
        for (int x = 0; x < shown.width(); x += 2) {
            for (int y = 0; y < shown.height(); y += 2)
                dark += qGray(shown.pixel(x, y)) < 100;
        }
        QVERIFY2(dark > 100, "the page in sight is blank");
    }

    void selectedCellIsFramed()
    {
        m->click(u"requests/received/total"_s);
        QCOMPARE(pages().currentPlaces().size(), 1u);
        const SourceSpan box = pages().currentPlaces().front();
        const SourceSpan number = placeOf(u"requests/received/total"_s);
        QCOMPARE(box.page, number.page);
        QVERIFY(box.rect.contains(number.rect.center()));
        QVERIFY(pages().viewport()->rect().contains(pages().rectOf(box)));
    }

    void clickSelectsTheCell()
    {
        m->click(u"requests/received/total"_s);
        const QString other = u"requests/received/natural"_s;
        const int before = pages().verticalScrollBar()->value();
        QTest::mouseClick(
            pages().viewport(), Qt::LeftButton, {}, pages().rectOf(placeOf(other)).center());
        QCOMPARE(m->session().currentCell(), CellId(other));
        QCOMPARE(pages().verticalScrollBar()->value(), before);
    }

    void zoomKeepsThePlace()
    {
        QSignalSpy zoomed(&pages(), &PageView::zoomChanged);
        m->click(u"requests/total/total"_s);
        const QRect before = pages().rectOf(pages().currentPlaces().front());
        // Zooming is about the pane that has the focus.
        QTest::mouseClick(pages().viewport(), Qt::LeftButton, {}, before.center());
        m->action(Actions::ZoomIn)->trigger();
        m->action(Actions::ZoomIn)->trigger();
        const QRect larger = pages().rectOf(pages().currentPlaces().front());
        QVERIFY(larger.height() > before.height());
        const QPoint middle = pages().viewport()->rect().center();
        QWheelEvent wheel(QPointF(middle), QPointF(pages().viewport()->mapToGlobal(middle)), {},
            {0, -120}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pages().viewport(), &wheel);
        QCOMPARE(pages().zoom(), 1);
        m->action(Actions::ZoomReset)->trigger();
        QCOMPARE(pages().rectOf(pages().currentPlaces().front()).size(), before.size());
        QCOMPARE(zoomed.size(), 4);
        QTRY_VERIFY(pages().isDrawn());
    }

    void searchGoesToThePlace()
    {
        m->action(Actions::Find)->trigger();
        auto *wanted = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(wanted);
        wanted->setText(u"行政复议"_s); // as an input method commits it
        const SearchBar *bar = m->view().original()->searchBar();
        QVERIFY2(bar->countText().startsWith(u"1 of "_s), qPrintable(bar->countText()));
        const int first = pages().verticalScrollBar()->value();
        QVERIFY(first > 0);
        QTRY_VERIFY(pages().isDrawn());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(pages().hasFocus());
    }

    void dragSelectsAndCopies()
    {
        const SourceSpan number = placeOf(u"requests/received/total"_s);
        m->click(u"requests/received/total"_s);
        const QRect rect = pages().rectOf(number);
        drag({rect.left() - 1 - QApplication::startDragDistance(), rect.center().y()},
            {rect.right() + 1, rect.center().y()});
        pages().setFocus();
        m->action(Actions::Copy)->trigger();
        const QString printed = m->session().printed(CellId(u"requests/received/total"_s))->raw;
        QVERIFY2(QApplication::clipboard()->text().contains(printed),
            qPrintable(QApplication::clipboard()->text()));
    }

    void findingShowsItsPlace()
    {
        m->action(Actions::NextFinding)->trigger();
        if (m->session().currentFinding())
            QVERIFY(!pages().currentPlaces().empty());
    }

    void protectedFileAsksUntilThePasswordIsRight()
    {
        m->prompts.passwords = {u"wrong"_s, u"open sesame"_s};
        QVERIFY(m->open(pdf(u"protected.pdf"_s)));
        QCOMPARE(
            m->prompts.askedForPassword, (QStringList {u"protected.pdf"_s, u"protected.pdf"_s}));
        QTRY_VERIFY(pages().isDrawn());
        QVERIFY(m->prompts.errors.isEmpty());
    }

    void scanSaysWhatItIs()
    {
        QSignalSpy failed(m->controller.get(), &Controller::openingFailed);
        m->controller->open(pdf(u"scan.pdf"_s));
        QVERIFY(failed.wait());
        QCOMPARE(m->prompts.errors.size(), 1);
        QVERIFY2(
            m->prompts.errors[0].contains(u"only pictures"_s), qPrintable(m->prompts.errors[0]));
    }

    void textIsShownAsBefore()
    {
        QVERIFY(m->open(m->writeSample()));
        QVERIFY(m->view().original()->view());
        QVERIFY(!m->view().original()->pages());
    }
};

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
