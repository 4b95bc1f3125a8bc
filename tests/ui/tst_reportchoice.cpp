#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/headerbar.h"
#include "ui/reportchoice.h"

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));

} // namespace

/// Of a file with several reports each can be reviewed, and none of the work on one reaches
/// another.
class tst_ReportChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        const QString first = textOf(u"41"_qs);
        const QString second = textOf(u"52"_qs);
        m_file = m->write(u"both.txt"_qs, (first + u'\n' + second).toUtf8());
        QVERIFY(m->open(m_file));
    }

    void cleanup() { m.reset(); }

    void oneReportNeedsNoChoice()
    {
        QVERIFY(m->open(m->writeSample()));
        QVERIFY(!box());
        QVERIFY(!m->action(Actions::ChooseReport)->isEnabled());
    }

    void offersWhatTheFileHolds()
    {
        QVERIFY(box());
        QCOMPARE(box()->count(), 2);
        QVERIFY(box()->itemText(1).startsWith(u"2. "_qs));
        QCOMPARE(box()->currentIndex(), 0);
        QVERIFY(m->action(Actions::ChooseReport)->isEnabled());
        QCOMPARE(printed(), Number(41));
    }

    void opensTheOther()
    {
        open(1);
        QCOMPARE(printed(), Number(52));
        QCOMPARE(m->session().report().extent, 1);
    }

    /// A wheel that turns over the header is meant for something else.
    void isNotChangedInPassing()
    {
        QWheelEvent event({5, 5}, box()->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box(), &event);
        QVERIFY(!m->controller->isLoading());
        QCOMPARE(box()->currentIndex(), 0);
    }

    void keepsUnsavedWork()
    {
        m->click(Received.toString());
        m->type(u"40"_qs);
        m->prompts.unsaved = Prompts::Unsaved::Cancel;
        QSignalSpy finished(m->controller.get(), &Controller::opened);
        choose(1);
        QTRY_VERIFY(!m->controller->isLoading());
        QCOMPARE(m->prompts.askedAboutUnsavedWork, 1);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(box()->currentIndex(), 0);
        QCOMPARE(m->content(Received.toString()).number, Number(40));
    }

    void savedReviewKnowsItsReport()
    {
        open(1);
        m->click(Received.toString());
        m->type(u"50"_qs);
        m->prompts.saveTo = m->path(u"second.gouji"_qs);
        m->action(Actions::SaveAs)->trigger();
        QCOMPARE(QFileInfo(m->prompts.suggested).fileName(), u"both-2.gouji"_qs);
        QVERIFY(m->open(m->path(u"second.gouji"_qs)));
        QCOMPARE(box()->currentIndex(), 1);
        QCOMPARE(m->content(Received.toString()).number, Number(50));
        QCOMPARE(printed(), Number(52));
        open(0); // from within the saved review
        QCOMPARE(m->content(Received.toString()).number, Number(41));
        QVERIFY(m->session().review().record().empty());
    }

    /// What is known of a file's review is known of that report alone.
    void offersTheReviewOfEachReport()
    {
        open(1);
        m->click(Received.toString());
        m->type(u"50"_qs);
        m->prompts.saveTo = m->path(u"second.gouji"_qs);
        m->action(Actions::SaveAs)->trigger();
        QVERIFY(m->open(m_file));
        QVERIFY(!m->prompts.askedAboutEarlier);
        m->prompts.earlier = Prompts::Earlier::Continue;
        open(1);
        QVERIFY(m->prompts.askedAboutEarlier);
        QCOMPARE(m->content(Received.toString()).number, Number(50));
    }

    void workOnTheSecondOutlivesACrash()
    {
        open(1);
        m->click(Received.toString());
        m->type(u"50"_qs);
        m->controller.reset(); // it had no time to ask or to save
        m->start();
        const auto unfinished = Journal::unfinished(m->path(u"state"_qs));
        QCOMPARE(unfinished.size(), 1u);
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->controller->recover(unfinished.front());
        QVERIFY(opened.wait());
        QCOMPARE(box()->currentIndex(), 1);
        QCOMPARE(m->content(Received.toString()).number, Number(50));
    }

private:
    QString textOf(const QString &received) const
    {
        return test::sampleReport(m->library, u"2021", {{Received.toString(), received}})
            .document.text;
    }

    ReportChoice *box() const { return m->view().header()->reportBox(); }
    std::optional<Number> printed() const
    {
        return m->session().review().original().content(Received).number;
    }

    void choose(int which) const { Q_EMIT box()->activated(which); }

    void open(int which) const
    {
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        choose(which);
        QVERIFY(opened.wait());
        QCOMPARE(box()->currentIndex(), which);
    }

    std::unique_ptr<test::WindowFixture> m;
    QString m_file;
};

QTEST_MAIN(tst_ReportChoice)
#include "tst_reportchoice.moc"
