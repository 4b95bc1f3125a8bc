#include "app/campaign/campaigndesk.h"
#include "tests/support/scriptedcampaignprompts.h"
#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/campaign/draftfilterbar.h"
#include "ui/campaign/draftsview.h"
#include "ui/findings/listview.h"
#include "ui/rollup/addendspane.h"
#include "ui/rollup/differencespane.h"
#include "ui/rollup/sumtables.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QToolButton>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString Received = QStringLiteral("requests/received/total");

} // namespace

/// The sums of a campaign as the district's office works with them.
class tst_RollupWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m = std::make_unique<WindowFixture>();
        m_prompts = ScriptedCampaignPrompts();
        QVERIFY(QDir(m->folder.path()).mkpath(u"drafts"_qs));
        write(u"drafts/a.txt"_qs, u"云溪县水务局"_qs, {});
        write(u"drafts/b.txt"_qs, u"云溪县民政局"_qs, {{Received, u"99"_qs}});
        write(u"drafts/c.txt"_qs, u"云溪县财政局"_qs, {{Received, u"7"_qs}});
        write(u"own.txt"_qs, u"云溪县"_qs, {{Received, u"42"_qs}});
        m_desk = std::make_unique<CampaignDesk>(
            m->services(), m_prompts, [this]() -> Controller & { return newWindow(); });
        campaign().show();
        QSignalSpy settled(&m_desk->campaign(), &CampaignController::settled);
        m_desk->campaign().open(m->path(u"drafts"_qs));
        QVERIFY(settled.wait());
        QTRY_COMPARE(campaign().model().listed(), 3);
    }

    void cleanup()
    {
        m_desk.reset();
        m_windows.clear();
        m.reset();
    }

    void showsTheSumsInTheFormsTables()
    {
        addUp();
        const OfficialTableView *table = requests();
        QVERIFY(table->isVisible());
        const QModelIndex cell = indexOf(Received);
        QCOMPARE(cell.data().toString(), u"141"_qs); // 35 + 99 + 7
        QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(window().windowTitle().startsWith(u"Sum of 3 drafts"_qs));
    }

    void addsUpWhatIsFiltered()
    {
        QTest::keyClicks(campaign().filterBar()->search(), u"mzj"_qs);
        addUp();
        QCOMPARE(indexOf(Received).data().toString(), u"99"_qs);
        campaign().filterBar()->search()->clear();
        campaign().view()->selectAll();
        addUp();
        QCOMPARE(indexOf(Received).data().toString(), u"141"_qs);
    }

    /// From a sum to its addends, and from one of them to the draft's own cell.
    void leadsFromASumToTheCellOfADraft()
    {
        addUp();
        click(Received);
        QCOMPARE(texts(window().addends()->list(), 0),
            (QStringList {u"云溪县民政局"_qs, u"云溪县水务局"_qs, u"云溪县财政局"_qs}));
        QCOMPARE(texts(window().addends()->list(), 1),
            (QStringList {u"99"_qs, u"35"_qs, u"7"_qs})); // the largest first
        ListView *list = window().addends()->list();
        list->setFocus();
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(m_desk->reviews() && m_desk->reviews()->session());
        ReviewSession &review = *m_desk->reviews()->session();
        QCOMPARE(review.report().issuer, u"云溪县民政局"_qs);
        QTRY_COMPARE(review.currentCell(), CellId(Received));
    }

    void countsCorrections()
    {
        m_desk->campaign().activate(u"b.txt"_qs);
        QTRY_VERIFY(m_desk->reviews() && m_desk->reviews()->session());
        m_desk->reviews()->session()->edits().edit(
            {{CellId(Received), CellContent::of(Number(35))}}, QStringLiteral("edit"));
        QVERIFY(m_desk->reviews()->save());
        addUp();
        QCOMPARE(indexOf(Received).data().toString(), u"77"_qs);
    }

    void comparesWithTheOwnReport()
    {
        addUp();
        m_prompts.file = m->path(u"own.txt"_qs);
        QSignalSpy settled(&rollup(), &RollupController::settled);
        window().differences()->chooseButton()->click();
        QVERIFY(settled.wait());
        ListView *list = window().differences()->list();
        const int row = int(texts(list, 2).indexOf(u"42"_qs));
        QVERIFY(row >= 0);
        QCOMPARE(texts(list, 1)[row], u"141"_qs);
        QCOMPARE(texts(list, 3)[row], u"-99"_qs);
        QVERIFY(texts(list, 4)[row].contains(u"云溪县民政局"));
        list->selectRow(row);
        QVERIFY(indexOf(Received) == requests()->currentIndex());
        QCOMPARE(texts(window().addends()->list(), 1).first(), u"99"_qs);
        QVERIFY(!indexOf(Received).data(Qt::DecorationRole).isNull());
        m->appearance->chooseLanguage(u"zh_CN"_qs);
        QCoreApplication::processEvents();
        QVERIFY(window().windowTitle().startsWith(u"3 份报告的汇总"_qs));
    }

    void exportsFromHere()
    {
        addUp();
        for (const QString &name : {u"sum.xlsx"_qs, u"sum.csv"_qs, u"sum.json"_qs}) {
            m_prompts.saveTo = m->path(name);
            window().exportAction()->trigger();
            QVERIFY(!m->written(name).isEmpty());
        }
        QVERIFY(m->written(u"sum.json"_qs).contains("\"sum\":141"));
        QVERIFY(m_prompts.errors.isEmpty());
        m_prompts.saveTo = m->path(u"drafts/a.txt"_qs); // an input
        window().exportAction()->trigger();
        QCOMPARE(m_prompts.errors.size(), 1);
    }

    void saysWhatIsSpecialAboutADraft()
    {
        write(u"drafts/again.txt"_qs, u"云溪县财政局"_qs, {});
        m_desk->campaign().look();
        QTRY_COMPARE(campaign().model().listed(), 4);
        addUp();
        QVERIFY(!texts(window().parts(), 3).first().isEmpty());
        QCOMPARE(texts(window().parts(), 0).first(), u"云溪县财政局"_qs);
    }

    void keepsTheCellWhenTheLanguageChanges()
    {
        addUp();
        click(Received);
        QVERIFY(window().addends()->list()->model()->rowCount() > 0);
        m->appearance->chooseLanguage(u"zh_CN"_qs);
        QTRY_VERIFY(window().windowTitle().contains(u"汇总"_qs));
        QCOMPARE(requests()->currentIndex(), indexOf(Received));
        QVERIFY(window().addends()->list()->model()->rowCount() > 0);
    }

    void saysWhichReportOfAFileIsCounted()
    {
        const QString text = sampleReport(m->library, u"2021").document.text;
        m->write(u"drafts/two.txt"_qs,
            (QString(text).replace(u"云溪县水务局"_qs, u"云溪县教育局"_qs) + u'\n'
                + QString(text).replace(u"云溪县水务局"_qs, u"云溪县卫生局"_qs))
                .toUtf8());
        m_desk->campaign().look();
        QTRY_COMPARE(campaign().model().listed(), 4);
        addUp();
        QVERIFY(texts(window().parts(), 3).join(u'\n').contains(u"report 1 of the 2"_qs));
    }

    void copiesCells()
    {
        addUp();
        click(Received);
        QTest::keyClick(requests(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().trimmed(), u"141"_qs);
    }

private:
    CampaignWindow &campaign() const { return m_desk->campaign().window(); }
    RollupController &rollup() const { return m_desk->campaign().rollup(); }
    RollupWindow &window() const { return rollup().window(); }

    Controller &newWindow()
    {
        m_windows.push_back(std::make_unique<Controller>(m->services()));
        m_windows.back()->window().show();
        return *m_windows.back();
    }

    void addUp()
    {
        QTRY_VERIFY(!m_desk->campaign().isBusy());
        QSignalSpy settled(&rollup(), &RollupController::settled);
        campaign().actions()[CampaignActions::Rollup]->trigger();
        QVERIFY(settled.wait());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().tables()->setCurrentIndex(1);
    }

    OfficialTableView *requests() const
    {
        const auto &tables = rollup().sums().rollup.tables();
        const auto found = std::find_if(tables.begin(), tables.end(),
            [](const RollupTable &table) { return table.layout->id == u"requests"; });
        return window().tables()->view(&*found);
    }

    QModelIndex indexOf(const QString &cell) const
    {
        const CellId id(cell);
        const FormTable &layout = requests()->layout();
        return requests()->model()->index(
            layout.rowIndex(id.row()), layout.columnIndex(id.column()));
    }

    void click(const QString &cell) const
    {
        OfficialTableView *table = requests();
        table->scrollTo(indexOf(cell));
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(indexOf(cell)).center());
    }

    static QStringList texts(const ListView *list, int column)
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, column).data().toString();
        return texts;
    }

    void write(const QString &name, const QString &issuer, const Printed &printed) const
    {
        QString text = sampleReport(m->library, u"2021", printed).document.text;
        m->write(name, text.replace(u"云溪县水务局"_qs, issuer).toUtf8());
    }

    std::unique_ptr<WindowFixture> m;
    ScriptedCampaignPrompts m_prompts;
    std::vector<std::unique_ptr<Controller>> m_windows;
    std::unique_ptr<CampaignDesk> m_desk;
};

QTEST_MAIN(tst_RollupWindow)
#include "tst_rollupwindow.moc"
