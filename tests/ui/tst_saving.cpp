#include "app/program/windows.h"
#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/startpage.h"

#include <QDir>
#include <QLabel>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));
const CellId Granted(QStringLiteral("requests/granted/natural"));

} // namespace

/// Work on a report is saved, found again, and never lost on the way.
class tst_Saving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        m_draft = m->writeSample();
        QVERIFY(m->open(m_draft));
    }

    void cleanup() { m.reset(); }

    void savesAndOpensAReview()
    {
        correct(Received, 28);
        QVERIFY(m->controller->window().isWindowModified());
        saveAs(u"draft.gouji"_qs);
        QCOMPARE(m->prompts.suggested, m->path(u"draft.gouji"_qs));
        QVERIFY(!m->controller->window().isWindowModified());
        QVERIFY(QFile::remove(m_draft)); // it holds all that it needs
        QVERIFY(m->open(m->path(u"draft.gouji"_qs)));
        QCOMPARE(m->content(Received.toString()).number, Number(28));
        QCOMPARE(m->session().review().record().size(), 1u);
        QCOMPARE(m->session().review().record().front().user, u"Li"_qs);
        QVERIFY(!m->controller->window().isWindowModified());
    }

    void savesAgainWithoutAsking()
    {
        correct(Received, 28);
        saveAs(u"draft.gouji"_qs);
        m->prompts.suggested.clear();
        correct(Granted, 3);
        m->action(Actions::Save)->trigger();
        QVERIFY(m->prompts.suggested.isEmpty());
        QVERIFY(!m->controller->window().isWindowModified());
        QVERIFY(m->open(m->path(u"draft.gouji"_qs)));
        QCOMPARE(m->content(Granted.toString()).number, Number(3));
    }

    void neverSavesOverTheOriginal()
    {
        const QByteArray before = m->written(u"draft.txt"_qs);
        correct(Received, 28);
        saveAs(u"draft.txt"_qs);
        QCOMPARE(m->prompts.errors.size(), 1);
        QCOMPARE(m->written(u"draft.txt"_qs), before);
        QVERIFY(m->controller->window().isWindowModified());
    }

    void workIsOfferedBackAfterACrash()
    {
        correct(Received, 28);
        correct(Granted, 3);
        m->action(Actions::Undo)->trigger();
        m->controller.reset(); // it had no time to ask or to save
        m->prompts.unfinished = Prompts::Unfinished::Restore;
        Windows windows(m->services());
        windows.open({});
        windows.offerUnfinished();
        QCOMPARE(m->prompts.offered.size(), 1);
        QTRY_VERIFY(windows.controllers().front()->session());
        Controller &controller = *windows.controllers().front();
        const Review &review = controller.session()->review();
        QCOMPARE(review.content(Received).number, Number(28));
        QCOMPARE(review.corrections().size(), 1u);
        QCOMPARE(review.record().size(), 3u);
        QVERIFY(controller.window().isWindowModified());
        QVERIFY(Journal::unfinished(m->services().stateFolder).empty()); // in hand again
    }

    void recoveredWorkIsStillKept()
    {
        correct(Received, 28);
        m->controller.reset();
        for (int crash = 0; crash < 2; ++crash) {
            m->start();
            recover();
            QCOMPARE(m->content(Received.toString()).number, Number(28));
            if (crash == 0)
                correct(Granted, 3);
            m->controller.reset();
        }
        m->start();
        recover();
        QCOMPARE(m->content(Granted.toString()).number, Number(3));
        saveAs(u"draft.gouji"_qs);
        QVERIFY(QDir(m->services().stateFolder).isEmpty());
    }

    void recoveredWorkIsSavedWhereItWas()
    {
        correct(Received, 28);
        saveAs(u"draft.gouji"_qs);
        correct(Granted, 3);
        m->controller.reset();
        m->start();
        recover();
        m->prompts.saveTo.clear();
        m->action(Actions::Save)->trigger();
        QVERIFY(!m->controller->window().isWindowModified());
        QVERIFY(m->open(m->path(u"draft.gouji"_qs)));
        QCOMPARE(m->content(Granted.toString()).number, Number(3));
    }

    void discardedWorkIsGone()
    {
        correct(Received, 28);
        m->prompts.unsaved = Prompts::Unsaved::Discard;
        m->action(Actions::CloseReport)->trigger();
        QVERIFY(!m->controller->session());
        QVERIFY(QDir(m->services().stateFolder).isEmpty());
    }

    void tellsOnceThatNothingIsKept()
    {
        m->write(u"state"_qs, "a file where the folder should be");
        correct(Received, 28);
        correct(Granted, 3);
        QCOMPARE(m->content(Granted.toString()).number, Number(3));
        const QLabel *warning = m->controller->window().warning();
        QVERIFY(warning->isVisible()); // as long as nothing is kept
        QVERIFY(QFile::remove(m->path(u"state"_qs)));
        correct(Received, 27); // now it can be kept, with what went before
        QVERIFY(!warning->isVisible());
        m->controller.reset();
        m->start();
        recover();
        QCOMPARE(m->content(Granted.toString()).number, Number(3));
        QCOMPARE(m->content(Received.toString()).number, Number(27));
    }

    void savingElsewhereTakesTheWarningBack()
    {
        m->write(u"state"_qs, "a file where the folder should be");
        correct(Received, 28);
        QVERIFY(m->controller->window().warning()->isVisible());
        saveAs(u"draft.gouji"_qs);
        QVERIFY(!m->controller->window().warning()->isVisible());
    }

    void findsTheReviewOfAFile()
    {
        correct(Received, 28);
        saveAs(u"draft.gouji"_qs);
        m->prompts.earlier = Prompts::Earlier::Continue;
        QVERIFY(m->open(m_draft));
        QCOMPARE(m->prompts.askedAboutEarlier, false);
        QCOMPARE(m->content(Received.toString()).number, Number(28));
        m->prompts.earlier = Prompts::Earlier::StartAnew;
        QVERIFY(m->open(m_draft));
        QCOMPARE(m->content(Received.toString()).number, Number(29));
    }

    void carriesCorrectionsOverToAChangedFile()
    {
        correct(Received, 28);
        correct(Granted, 3);
        saveAs(u"draft.gouji"_qs);
        m->writeSample({{Granted.toString(), u"1"_qs}});
        m->prompts.earlier = Prompts::Earlier::CarryOver;
        QVERIFY(m->open(m_draft));
        QCOMPARE(m->prompts.askedAboutEarlier, true);
        checkCarriedOver();
    }

    void aReviewKnowsThatItsFileHasChanged()
    {
        correct(Received, 28);
        correct(Granted, 3);
        saveAs(u"draft.gouji"_qs);
        m->writeSample({{Granted.toString(), u"1"_qs}});
        m->prompts.earlier = Prompts::Earlier::Continue;
        QVERIFY(m->open(m->path(u"draft.gouji"_qs)));
        QCOMPARE(m->prompts.askedAboutEarlier, true);
        QCOMPARE(m->content(Granted.toString()).number, Number(3)); // as it was reviewed
        m->prompts.earlier = Prompts::Earlier::CarryOver;
        QVERIFY(m->open(m->path(u"draft.gouji"_qs)));
        checkCarriedOver();
    }

    void remembersHowFarAReviewIs()
    {
        correct(Received, 28);
        saveAs(u"draft.gouji"_qs);
        const QString file = m->path(u"draft.gouji"_qs);
        QCOMPARE(m->settings.recentFiles().front(), file);
        QCOMPARE(m->settings.progress(file), m->session().review().progress());
        QVERIFY(m->settings.progress(file).total > 0);
        const auto &recent = m->controller->window().startPage()->recent();
        QCOMPARE(recent.front().file, file);
        QCOMPARE(recent.front().progress, m->settings.progress(file));
    }

    /// A review may come from elsewhere and name any file as its original.
    void looksForItsOriginalAmongLocalFilesAlone_data()
    {
        QTest::addColumn<QString>("original");
        QTest::newRow("a device") << u"/dev/zero"_qs;
        QTest::newRow("a share") << u"//server/share/draft.txt"_qs;
        QTest::newRow("a folder") << u"/"_qs;
        QTest::newRow("a relative path") << u"draft.txt"_qs;
    }

    void looksForItsOriginalAmongLocalFilesAlone()
    {
        QFETCH(QString, original);
        ReviewFile review;
        review.original = {m->written(u"draft.txt"_qs), original, {}};
        QVERIFY(m->open(m->write(u"a.gouji"_qs, *review.toBytes({}))));
        QVERIFY(!m->prompts.askedAboutEarlier);
    }

private:
    void correct(const CellId &cell, int number) const
    {
        m->session().edits().edit({{cell, CellContent::of(Number(number))}}, u"Set"_qs);
    }

    void saveAs(const QString &name) const
    {
        m->prompts.saveTo = m->path(name);
        m->action(Actions::SaveAs)->trigger();
    }

    void recover() const
    {
        const auto found = Journal::unfinished(m->services().stateFolder);
        QCOMPARE(found.size(), 1u);
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->controller->recover(found.front());
        QVERIFY(opened.wait());
    }

    /// One correction fits the new version, the other is listed.
    void checkCarriedOver() const
    {
        QCOMPARE(m->content(Received.toString()).number, Number(28));
        QCOMPARE(m->content(Granted.toString()).number, Number(1));
        QCOMPARE(m->session().review().record().size(), 3u);
        QCOMPARE(m->session().review().record().back().step, Step::Carried);
        QCOMPARE(m->prompts.notices.size(), 1);
        QVERIFY(m->prompts.notices.front().contains(u"→ 3"_qs));
        QVERIFY(m->controller->window().isWindowModified());
    }

    std::unique_ptr<test::WindowFixture> m;
    QString m_draft;
};

QTEST_MAIN(tst_Saving)
#include "tst_saving.moc"
