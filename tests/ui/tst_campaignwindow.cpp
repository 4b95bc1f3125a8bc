#include "app/campaign/campaigndesk.h"
#include "app/campaign/draftrequest.h"
#include "tests/support/scriptedcampaignprompts.h"
#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/campaign/campaigncharts.h"
#include "ui/campaign/changespane.h"
#include "ui/campaign/draftfilterbar.h"
#include "ui/campaign/draftsview.h"
#include "ui/campaign/missingpane.h"
#include "ui/headerbar.h"
#include "ui/progressstrip.h"
#include "ui/reportchoice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

const Printed Broken {{QStringLiteral("requests/received/total"), QStringLiteral("99")}};

} // namespace

/// A campaign as an office works through it: a folder of drafts, most of them by the same deadline.
class tst_CampaignWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m = std::make_unique<WindowFixture>();
        m_prompts = ScriptedCampaignPrompts();
        QVERIFY(QDir(m->folder.path()).mkpath(u"drafts/towns"_qs));
        write(u"a.txt"_qs, u"云溪县水务局"_qs);
        write(u"b.txt"_qs, u"云溪县民政局"_qs, Broken);
        write(u"towns/c.txt"_qs, u"云溪县城关镇人民政府"_qs, Broken);
        start();
    }

    void cleanup()
    {
        m_desk.reset();
        m_windows.clear();
        m.reset();
    }

    void listsTheDraftsOfAFolder()
    {
        const QStringList columns = row(u"b.txt"_qs);
        QCOMPARE(columns[DraftsModel::Issuer], u"云溪县民政局"_qs);
        QCOMPARE(columns[DraftsModel::Year], u"2023"_qs);
        QCOMPARE(columns[DraftsModel::Form], u"2021"_qs);
        QVERIFY(columns[DraftsModel::Errors].toInt() > 0);
        QCOMPARE(columns[DraftsModel::State], u"New"_qs);
        QCOMPARE(row(u"a.txt"_qs)[DraftsModel::Errors], u"0"_qs);
        QCOMPARE(model().listed(), 3);
        window().view()->sortByColumn(DraftsModel::Errors, Qt::DescendingOrder);
        QCOMPARE(model().paths().last(), u"a.txt"_qs);
    }

    /// Damaged or odd files cost themselves alone.
    void survivesWhatElseLiesInTheFolder()
    {
        writeBytes(u"damaged.docx"_qs, "PK\x03\x04 no archive");
        writeBytes(u"empty.txt"_qs, "");
        writeBytes(u"deep.html"_qs, QByteArray("<div>").repeated(100'000));
        writeBytes(u"picture.png"_qs, "no report");
        look();
        QCOMPARE(campaign().campaign()->drafts().size(), 6u);
        QVERIFY(!campaign().campaign()->draft(u"damaged.docx"_qs)->content.problem.isEmpty());
        QCOMPARE(campaign().campaign()->draft(u"empty.txt"_qs)->content.problem, u"empty"_qs);
        QCOMPARE(row(u"damaged.docx"_qs)[DraftsModel::Form], u"not read"_qs);
        QVERIFY(!campaign().campaign()->draft(u"deep.html"_qs)->content.problem.isEmpty());
    }

    void filtersSearchesAndGroups()
    {
        DraftFilterBar *bar = window().filterBar();
        QTest::keyClicks(bar->search(), u"mzj"_qs); // initials of 民政局
        QCOMPARE(model().paths(), QStringList {u"b.txt"_qs});
        bar->search()->clear();
        QTest::keyClicks(bar->search(), u"shuiwu"_qs);
        QCOMPARE(model().paths(), QStringList {u"a.txt"_qs});
        bar->search()->clear();
        window().view()->select(u"a.txt"_qs);
        window().actions()[CampaignActions::MarkReady]->trigger();
        settle();
        bar->states()->setCurrentText(u"Ready"_qs);
        QCOMPARE(model().paths(), QStringList {u"a.txt"_qs});
        bar->states()->setCurrentIndex(0);
        bar->undecided()->setChecked(true);
        QCOMPARE(model().listed(), 2);
        bar->undecided()->setChecked(false);
        bar->groupings()->setCurrentIndex(int(DraftsModel::Grouping::State));
        QCOMPARE(model().rowCount(), 2);
        QCOMPARE(model().index(0, 0).data().toString(), u"New (2)"_qs);
        QCOMPARE(model().rowCount(model().index(0, 0)), 2);
        QVERIFY(window().view()->isExpanded(model().index(0, 0)));
        window().view()->select(u"b.txt"_qs);
        QCOMPARE(window().view()->currentPath(), u"b.txt"_qs);
    }

    void chartsLeadToTheirDrafts()
    {
        DraftFilter choice;
        choice.rule = u"requests.row_total"_qs;
        Q_EMIT window().charts()->chosen(choice, u"Row total"_qs);
        QCOMPARE(model().listed(), 2);
        QVERIFY(window().filterBar()->choice()->isVisible());
        window().filterBar()->choice()->click();
        QCOMPARE(model().listed(), 3);
        for (int tab = 0; tab < window().charts()->count(); ++tab)
            window().charts()->setCurrentIndex(tab);
    }

    void saysWhoIsMissing()
    {
        QApplication::clipboard()->setText(u"单位名称\n水务局\n民政局\n财政局\n"_qs);
        window().missing()->pasteButton()->click();
        settle();
        QCOMPARE(window().missing()->list()->count(), 1);
        QCOMPARE(window().missing()->list()->item(0)->text(), u"财政局"_qs);
        write(u"d.txt"_qs, u"云溪县财政局"_qs);
        look();
        settle();
        QCOMPARE(window().missing()->list()->count(), 0);
    }

    void noticesNewVersionsAndShowsWhatChanged()
    {
        window().view()->select(u"b.txt"_qs);
        window().actions()[CampaignActions::MarkSentBack]->trigger();
        write(u"b.txt"_qs, u"云溪县民政局"_qs, {}); // corrected by the department
        look();
        settle();
        QCOMPARE(row(u"b.txt"_qs)[DraftsModel::State], u"Handed in again"_qs);
        QCOMPARE(row(u"b.txt"_qs)[DraftsModel::Errors], u"0"_qs);
        QTreeWidget *changes = window().changes()->list();
        QCOMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(changes->topLevelItem(0)->text(1), u"99"_qs);
        QCOMPARE(changes->topLevelItem(0)->text(2), u"35"_qs);
        QVERIFY(QFile::remove(m->path(u"drafts/a.txt"_qs)));
        look();
        settle();
        QVERIFY(!model().paths().contains(u"a.txt"_qs));
    }

    void noticesNewFilesByItself()
    {
        write(u"new.txt"_qs, u"云溪县教育局"_qs);
        QTRY_VERIFY(campaign().campaign()->draft(u"new.txt"_qs));
    }

    void remembersTheStates()
    {
        window().view()->select(u"b.txt"_qs);
        window().actions()[CampaignActions::MarkSentBack]->trigger();
        QVERIFY(campaign().campaign()->draft(u"b.txt"_qs)->state == DraftState::SentBack);
        start();
        QCOMPARE(row(u"b.txt"_qs)[DraftsModel::State], u"Sent back"_qs);
    }

    /// Enter opens a draft, Ctrl+Tab the next one that is undecided; the work is saved on the way.
    void goesFromDraftToDraft()
    {
        window().view()->select(u"a.txt"_qs);
        window().actions()[CampaignActions::MarkReady]->trigger();
        window().view()->select(u"b.txt"_qs);
        QTest::keyClick(window().view(), Qt::Key_Return);
        QTRY_VERIFY(reviewed() && reviewed()->report().issuer == u"云溪县民政局");
        correct(u"requests/received/total"_qs, 35);
        QWidget &reviews = m_desk->reviews()->window();
        reviews.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&reviews));
        QTest::keyClick(&reviews, Qt::Key_Tab, Qt::ControlModifier);
        QTRY_VERIFY(reviewed() && reviewed()->report().issuer == u"云溪县城关镇人民政府");
        QVERIFY(QFile::exists(m->path(u"drafts/b.txt.gouji"_qs)));
        look();
        QTRY_COMPARE(row(u"b.txt"_qs)[DraftsModel::State], u"In review"_qs);
        const DraftContent &content = campaign().campaign()->draft(u"b.txt"_qs)->content;
        QVERIFY(content.errors > 0);
        QVERIFY(content.decided >= content.errors); // all errors came from the one number
        window().view()->select(u"b.txt"_qs);
        QTest::keyClick(window().view(), Qt::Key_Return);
        QTRY_VERIFY(reviewed() && reviewed()->report().issuer == u"云溪县民政局");
        QCOMPARE(
            reviewed()->report().content(CellId(u"requests/received/total"_qs)).number, Number(35));
    }

    /// The next draft is read while the reviewer looks at this one.
    void readsTheNextDraftsAhead()
    {
        campaign().activate(u"b.txt"_qs);
        QTRY_VERIFY(reviewed());
        Preloader preloader(m->extractor);
        const LoadRequest next =
            requestFor(*campaign().campaign()->draft(u"towns/c.txt"_qs), m->path(u"drafts"_qs));
        preloader.prepare({next});
        const auto job = preloader.take(next);
        QTRY_VERIFY(job->isFinished());
        write(u"towns/c.txt"_qs, u"云溪县青山镇人民政府"_qs); // too late for what was read ahead
        preloader.prepare({next});
        const auto again = preloader.take(next);
        QTRY_VERIFY(again->isFinished());
        auto loaded = again->takeResult();
        QVERIFY(loaded);
        QCOMPARE(loaded->opened.report.issuer, u"云溪县青山镇人民政府"_qs);
    }

    void carriesWorkOverToTheNextVersion()
    {
        campaign().activate(u"b.txt"_qs);
        QTRY_VERIFY(reviewed());
        correct(u"requests/received/total"_qs, 35);
        QVERIFY(m_desk->reviews()->save());
        Printed next = Broken; // the same mistake, and another number changed
        next.insert(u"disputes/count/reconsideration.other"_qs, u"1"_qs);
        write(u"b.txt"_qs, u"云溪县民政局"_qs, next);
        look();
        const Draft &draft = *campaign().campaign()->draft(u"b.txt"_qs);
        QCOMPARE(draft.state, DraftState::HandedInAgain);
        QVERIFY(draft.content.decided > 0);
        m_desk->reviews()->closeReport();
        campaign().activate(u"b.txt"_qs);
        QTRY_VERIFY(reviewed());
        const Report &current = reviewed()->review().current();
        QCOMPARE(current.content(CellId(u"requests/received/total"_qs)).number, Number(35));
        QCOMPARE(
            current.content(CellId(u"disputes/count/reconsideration.other"_qs)).number, Number(1));
    }

    /// One line stands for the file; it says so, and opening it leads to the others.
    void saysThatAFileHoldsSeveralReports()
    {
        writeTwoReports();
        QCOMPARE(row(u"two.txt"_qs)[DraftsModel::Issuer], u"云溪县教育局 (report 1 of 2)"_qs);
        const QString told = model().indexOf(u"two.txt"_qs).data(Qt::ToolTipRole).toString();
        QVERIFY2(told.contains(u"2. 云溪县财政局"_qs), qPrintable(told));
        window().view()->select(u"two.txt"_qs);
        QTest::keyClick(window().view(), Qt::Key_Return);
        QTRY_VERIFY(reviewed() && reviewed()->report().issuer == u"云溪县教育局");
        MainWindow &reviews = m_desk->reviews()->window();
        ReportChoice *choice = reviews.review()->header()->reportBox();
        QVERIFY(choice && choice->isVisible());
        QCOMPARE(choice->count(), 2);
        m->prompts.saveTo = m->path(u"drafts/two-2.gouji"_qs);
        chooseSecond(choice);
        correct(u"requests/received/total"_qs, 30);
        QVERIFY(m_desk->reviews()->save());
        look(); // the review of the other one is listed for itself
        QCOMPARE(row(u"two.txt"_qs)[DraftsModel::Issuer], u"云溪县教育局 (report 1 of 2)"_qs);
        QCOMPARE(row(u"two-2.gouji"_qs)[DraftsModel::Issuer], u"云溪县财政局 (report 2 of 2)"_qs);
    }

    /// The corrections of one report never reach another.
    void showsTheReportThatTheReviewIsOf()
    {
        writeTwoReports();
        campaign().activate(u"two.txt"_qs);
        QTRY_VERIFY(reviewed());
        m->prompts.saveTo = m->path(u"drafts/two.txt.gouji"_qs);
        chooseSecond(m_desk->reviews()->window().review()->header()->reportBox());
        correct(u"requests/received/total"_qs, 30);
        QVERIFY(m_desk->reviews()->save());
        look();
        QCOMPARE(row(u"two.txt"_qs)[DraftsModel::Issuer], u"云溪县财政局 (report 2 of 2)"_qs);
        QVERIFY(campaign().campaign()->draft(u"two.txt"_qs)->content.errors == 0);
    }

    void namesTheReportInItsNote()
    {
        writeTwoReports();
        QVERIFY(QDir(m->folder.path()).mkpath(u"notes"_qs));
        m_prompts.folder = m->path(u"notes"_qs);
        exportWith(CampaignActions::ExportNotes);
        QVERIFY(
            QString::fromUtf8(m->written(u"notes/two.txt.note.txt"_qs)).contains(u"第 1 份"_qs));
        QVERIFY(!QString::fromUtf8(m->written(u"notes/a.txt.note.txt"_qs)).contains(u"第 1 份"_qs));
    }

    void comparesWithLastYear()
    {
        QVERIFY(QDir(m->folder.path()).mkpath(u"last"_qs));
        const QString file = m->path(u"last/old.txt"_qs);
        writeFile(file, text(u"云溪县旧民政局"_qs).replace(u"2023"_qs, u"2022"_qs).toUtf8());
        m_prompts.folder = m->path(u"last"_qs);
        QCOMPARE(ruleCount(u"a.txt"_qs, u"years.carried"_qs), 0);
        QSignalSpy settled(&campaign(), &CampaignController::settled);
        window().actions()[CampaignActions::LastYear]->trigger();
        QVERIFY(settled.wait());
        QCOMPARE(ruleCount(u"b.txt"_qs, u"years.carried"_qs), 0); // not found by its name
        window().view()->select(u"b.txt"_qs);
        m_prompts.chosen = u"云溪县旧民政局"_qs;
        window().actions()[CampaignActions::Rename]->trigger();
        QTRY_VERIFY(ruleCount(u"b.txt"_qs, u"years.carried"_qs) > 0);
        QCOMPARE(ruleCount(u"a.txt"_qs, u"years.carried"_qs), 0);
    }

    /// By the office's own settings, also where they change while the campaign is open or closed.
    void checksByTheOfficesProfile()
    {
        QVERIFY(ruleCount(u"b.txt"_qs, u"requests.row_total"_qs) > 0);
        const QString file = m->write(
            u"office.json"_qs, R"({"schema": "gouji.profile/1", "off": ["requests.row_total"]})");
        QVERIFY(m->profile.choose(file));
        QTRY_COMPARE(ruleCount(u"b.txt"_qs, u"requests.row_total"_qs), 0);
        QTRY_VERIFY(!campaign().isBusy());
        m_desk.reset();
        QVERIFY(m->profile.choose({}));
        start();
        QVERIFY(ruleCount(u"b.txt"_qs, u"requests.row_total"_qs) > 0);
    }

    /// A review that was handed over counts as a draft, with what was corrected in it.
    void takesReviewsThatLieInTheFolder()
    {
        campaign().activate(u"b.txt"_qs);
        QTRY_VERIFY(reviewed());
        correct(u"requests/received/total"_qs, 35);
        QVERIFY(m_desk->reviews()->save());
        m_desk->reviews()->closeReport();
        QVERIFY(QFile::remove(m->path(u"drafts/b.txt"_qs)));
        look();
        const Draft *draft = campaign().campaign()->draft(u"b.txt.gouji"_qs);
        QVERIFY(draft);
        QCOMPARE(draft->content.issuer, u"云溪县民政局"_qs);
        QVERIFY(draft->content.decided > 0);
        QVERIFY(campaign().campaign()->draft(u"b.txt"_qs)->isGone);
        campaign().activate(u"b.txt.gouji"_qs);
        QTRY_VERIFY(reviewed());
        QCOMPARE(
            reviewed()->report().content(CellId(u"requests/received/total"_qs)).number, Number(35));
    }

    void writesAllNotesInOneGo()
    {
        QVERIFY(QDir(m->folder.path()).mkpath(u"notes"_qs));
        m_prompts.folder = m->path(u"notes"_qs);
        exportWith(CampaignActions::ExportNotes);
        QVERIFY(m->written(u"notes/b.txt.note.txt"_qs).contains("云溪县民政局"));
        QVERIFY(!m->written(u"notes/全部问题汇总.xlsx"_qs).isEmpty());
        const auto note = ReaderRegistry().readFile(m->path(u"notes/towns/c.txt.note.docx"_qs));
        QVERIFY(note);
        QVERIFY(note->text.contains(u"云溪县城关镇人民政府2023年"));
        QCOMPARE(note->text.simplified(),
            QString::fromUtf8(m->written(u"notes/towns/c.txt.note.txt"_qs)).simplified());
        QVERIFY(m_prompts.errors.isEmpty());
    }

    void stopsReadingWhenAsked()
    {
        for (int i = 0; i < 200; ++i)
            write(u"more%1.txt"_qs.arg(i), u"云溪县第%1局"_qs.arg(i));
        QSignalSpy settled(&campaign(), &CampaignController::settled);
        campaign().look();
        QTRY_VERIFY(window().progress()->isVisible());
        window().progress()->cancelButton()->click();
        QVERIFY(settled.count() > 0 || settled.wait());
        QTRY_VERIFY(!window().progress()->isVisible());
        campaign().look();
        QVERIFY(!campaign().isBusy()); // until it is asked for again
    }

    void showsSingleFilesWithoutKeepingThem()
    {
        m_desk = std::make_unique<CampaignDesk>(
            m->services(), m_prompts, [this]() -> Controller & { return newWindow(); });
        QSignalSpy settled(&campaign(), &CampaignController::settled);
        campaign().openPaths({m->path(u"drafts/a.txt"_qs), m->path(u"drafts/b.txt"_qs)});
        QVERIFY(settled.wait());
        QCOMPARE(campaign().campaign()->drafts().size(), 2u);
    }

    void speaksChinese()
    {
        m->appearance->chooseLanguage(u"zh_CN"_qs);
        QCoreApplication::processEvents();
        QCOMPARE(row(u"b.txt"_qs)[DraftsModel::State], u"新到"_qs);
        QVERIFY(window().windowTitle().contains(u"集中校核"));
    }

private:
    CampaignController &campaign() const { return m_desk->campaign(); }
    CampaignWindow &window() const { return campaign().window(); }
    DraftsModel &model() const { return window().model(); }
    ReviewSession *reviewed() const
    {
        return m_desk->reviews() ? m_desk->reviews()->session() : nullptr;
    }

    Controller &newWindow()
    {
        m_windows.push_back(std::make_unique<Controller>(m->services()));
        m_windows.back()->window().show();
        return *m_windows.back();
    }

    void start()
    {
        m_desk.reset();
        m_desk = std::make_unique<CampaignDesk>(
            m->services(), m_prompts, [this]() -> Controller & { return newWindow(); });
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QSignalSpy settled(&campaign(), &CampaignController::settled);
        campaign().open(m->path(u"drafts"_qs));
        QVERIFY(settled.wait());
        settle();
    }

    /// What came in shows.
    void settle() const { QTest::qWait(300); }

    /// Looks into the folder now.
    void look()
    {
        QTRY_VERIFY(!campaign().isBusy());
        QSignalSpy settled(&campaign(), &CampaignController::settled);
        campaign().look();
        QVERIFY(settled.wait());
        model().refresh();
    }

    void writeTwoReports()
    {
        writeBytes(
            u"two.txt"_qs, (text(u"云溪县教育局"_qs) + u'\n' + text(u"云溪县财政局"_qs)).toUtf8());
        look();
    }

    void chooseSecond(ReportChoice *choice) const
    {
        Q_EMIT choice->activated(1);
        QTRY_VERIFY(reviewed() && reviewed()->report().issuer == u"云溪县财政局");
    }

    void exportWith(CampaignActions::Id id)
    {
        QTRY_VERIFY(!campaign().isBusy());
        window().actions()[id]->trigger();
        QTRY_VERIFY(!campaign().isBusy());
    }

    void correct(const QString &cell, int value)
    {
        reviewed()->edits().edit(
            {{CellId(cell), CellContent::of(Number(value))}}, QStringLiteral("edit"));
    }

    QStringList row(const QString &path) const
    {
        QStringList texts;
        const QModelIndex index = model().indexOf(path);
        for (int column = 0; column < DraftsModel::ColumnCount; ++column)
            texts << index.siblingAtColumn(column).data().toString();
        return texts;
    }

    int ruleCount(const QString &path, const QString &rule) const
    {
        return campaign().campaign()->draft(path)->content.rules.value(rule);
    }

    QString text(const QString &issuer, const Printed &printed = {}) const
    {
        QString text = sampleReport(m->library, u"2021", printed).document.text;
        return text.replace(u"云溪县水务局"_qs, issuer);
    }

    void write(const QString &name, const QString &issuer, const Printed &printed = {}) const
    {
        writeBytes(name, text(issuer, printed).toUtf8());
    }

    void writeBytes(const QString &name, const QByteArray &bytes) const
    {
        writeFile(m->path(u"drafts/"_qs + name), bytes);
    }

    /// With a time of its own: file systems do not tell versions of one moment apart.
    void writeFile(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        m_time = m_time.addSecs(10);
        QVERIFY(file.setFileTime(m_time, QFileDevice::FileModificationTime));
    }

    std::unique_ptr<WindowFixture> m;
    ScriptedCampaignPrompts m_prompts;
    std::vector<std::unique_ptr<Controller>> m_windows;
    std::unique_ptr<CampaignDesk> m_desk;
    mutable QDateTime m_time = QDateTime::currentDateTime();
};

QTEST_MAIN(tst_CampaignWindow)
#include "tst_campaignwindow.moc"
