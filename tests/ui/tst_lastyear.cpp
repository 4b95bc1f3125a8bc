#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/listview.h"
#include "ui/mainmenu.h"
#include "ui/relations/relationspane.h"
#include "ui/reviewdocks.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QToolButton>

using namespace gouji;

/// Last year's report beside this one, the relations of a cell, and the office's own profile.
class tst_LastYear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        QVERIFY(m->open(m->writeSample()));
    }

    void cleanup() { m.reset(); }

    void comesByTheMenu()
    {
        m->prompts.lastYear = writeLastYear();
        QVERIFY(!m->action(Actions::RemoveLastYear)->isEnabled());
        QVERIFY(triggerAndWait(Actions::OpenLastYear));
        QVERIFY(pane());
        QVERIFY(pane()->isVisible());
        QVERIFY(m->action(Actions::RemoveLastYear)->isEnabled());
        QVERIFY(hasFinding(u"years.carried/natural"_qs)); // 7 were carried over, 2 came in
        m->action(Actions::RemoveLastYear)->trigger();
        QVERIFY(!hasFinding(u"years.carried/natural"_qs));
        QCOMPARE(pane()->list()->model()->rowCount(), 0);
        QVERIFY(!m->action(Actions::RemoveLastYear)->isEnabled());
    }

    /// A suggestion must not claim what it does not do: here, mend the numbers carried over.
    void suggestionsCheckAgainstItToo()
    {
        m->prompts.lastYear = writeLastYear();
        QVERIFY(triggerAndWait(Actions::OpenLastYear));
        QVERIFY(hasFinding(u"years.carried/natural"_qs));
        m->session().selectCell(CellId(u"requests/received/total"_qs));
        m->type(u"999"_qs);
        QTRY_VERIFY(!m->session().suggestions().isSearching());
        const Suggestions &answer = m->session().suggestions().answer();
        QVERIFY(!answer.list.empty());
        for (const Suggestion &suggestion : answer.list)
            QVERIFY(!suggestion.resolves.contains(u"years.carried/natural"_qs));
    }

    /// A file may hold the reports of both years.
    void isFoundAmongSeveralReports()
    {
        writeLastYear();
        const QByteArray both = m->written(u"draft.txt"_qs) + '\n' + m->written(u"last.txt"_qs);
        m->prompts.lastYear = m->write(u"both.txt"_qs, both);
        QVERIFY(triggerAndWait(Actions::OpenLastYear));
        QCOMPARE(m->session().review().previous()->report.year, 2022);
        QCOMPARE(m->session().review().previous()->report.extent, 1);
    }

    void comesByDroppingItOnTheComparison()
    {
        m->controller->window().docks()->raise(ReviewDocks::Comparison);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(writeLastYear())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane(), &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy opened(&m->controller->lastYear(), &LastYear::opened);
        QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane(), &drop);
        QVERIFY(opened.wait());
        QCOMPARE(m->session().report().year, 2023); // this year's report is still the one reviewed
        QVERIFY(m->session().review().previous());
    }

    void showsDifferencesAndGoesToTheirCells()
    {
        m->prompts.lastYear = writeLastYear();
        QVERIFY(triggerAndWait(Actions::OpenLastYear));
        QAbstractItemModel *model = pane()->list()->model();
        const QAbstractItemModelTester tester(model);
        const int row = rowOf(model, u"一、本年新收政府信息公开申请数量 · 自然人"_qs);
        QVERIFY(row >= 0);
        const auto text = [&](int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(text(ComparisonModel::BeforeColumn), u"20"_qs);
        QCOMPARE(text(ComparisonModel::NowColumn), u"29"_qs);
        QCOMPARE(text(ComparisonModel::DifferenceColumn), u"+9"_qs);
        QCOMPARE(text(ComparisonModel::PercentColumn), u"+45.0%"_qs);
        const QRect place =
            pane()->list()->visualRect(model->index(row, ComparisonModel::PlaceColumn));
        QTest::mouseClick(pane()->list()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(m->session().currentCell(), CellId(u"requests/received/natural"_qs));
        m->type(u"20"_qs); // as last year
        QCOMPARE(rowOf(model, u"一、本年新收政府信息公开申请数量 · 自然人"_qs), -1);
    }

    void sortsByTheSizeOfTheDifference()
    {
        m->prompts.lastYear = writeLastYear();
        QVERIFY(triggerAndWait(Actions::OpenLastYear));
        QAbstractItemModel *model = pane()->list()->model();
        pane()->list()->sortByColumn(ComparisonModel::DifferenceColumn, Qt::DescendingOrder);
        QCOMPARE(model->index(0, ComparisonModel::DifferenceColumn).data().toString(), u"+9"_qs);
    }

    void saysWhyItCannotBeRead()
    {
        m->prompts.lastYear = m->path(u"missing.txt"_qs);
        QSignalSpy failed(&m->controller->lastYear(), &LastYear::failed);
        m->action(Actions::OpenLastYear)->trigger();
        QVERIFY(failed.wait());
        QCOMPARE(m->prompts.errors.size(), 1);
        QVERIFY(m->prompts.errors.front().contains(u"missing.txt"_qs));
        QVERIFY(!m->session().review().previous());
    }

    void goesWithItsReport()
    {
        m->prompts.lastYear = writeLastYear();
        QVERIFY(triggerAndWait(Actions::OpenLastYear));
        m->action(Actions::CloseReport)->trigger();
        QVERIFY(!pane());
        QVERIFY(m->open(m->writeSample()));
        QVERIFY(!m->session().review().previous());
        QVERIFY(pane()); // the dock is open again, as it was left
    }

    void tellsTheRelationsOfACell()
    {
        m->controller->window().docks()->raise(ReviewDocks::Relations);
        auto *relations = qobject_cast<RelationsPane *>(
            m->controller->window().docks()->content(ReviewDocks::Relations));
        QVERIFY(relations);
        m->click(u"requests/total/natural"_qs);
        QCOMPARE(relations->relations()->count(), 3);
        m->type(u"31"_qs);
        m->click(u"requests/total/natural"_qs);
        QVERIFY(relations->relations()->item(0)->text().contains(u"off by 1"_qs));
        QVERIFY(relations->uncovered()->count() > 0);
        QTest::mouseClick(relations->uncovered()->viewport(), Qt::LeftButton, {},
            relations->uncovered()->visualItemRect(relations->uncovered()->item(0)).center());
        QVERIFY(m->session().currentCell().toString().startsWith(u"proactive"_qs));
        QCOMPARE(relations->relations()->count(), 0);
    }

    void checksByTheProfileThatIsChosen()
    {
        m->click(u"requests/received/natural"_qs);
        m->type(u"30"_qs);
        QVERIFY(hasFinding(u"requests.balance/natural"_qs));
        m->prompts.profile = m->write(
            u"office.json"_qs, R"({"schema": "gouji.profile/1", "off": ["requests.balance"]})");
        m->action(Actions::ChooseProfile)->trigger();
        QVERIFY(!hasFinding(u"requests.balance/natural"_qs));
        QVERIFY(hasFinding(u"requests.row_total/received"_qs));
        QCOMPARE(m->settings.profile(), m->prompts.profile);
        m->action(Actions::NoProfile)->trigger();
        QVERIFY(hasFinding(u"requests.balance/natural"_qs));
        QVERIFY(m->settings.profile().isEmpty());
    }

    void refusesABadProfileWithLineAndReason()
    {
        const QByteArray profile = "{\"schema\": \"gouji.profile/1\",\n\"offf\": []}";
        m->prompts.profile = m->write(u"bad.json"_qs, profile);
        m->action(Actions::ChooseProfile)->trigger();
        QCOMPARE(m->prompts.errors.size(), 1);
        QVERIFY(m->prompts.errors.front().contains(u"bad.json"_qs));
        QVERIFY(m->prompts.errors.front().contains(u"line 2"_qs));
        QVERIFY(m->prompts.errors.front().contains(u"offf"_qs));
        QVERIFY(m->settings.profile().isEmpty());
        QVERIFY(m->profile.file().isEmpty());
    }

    void remembersTheProfile()
    {
        m->settings.setProfile(m->write(u"office.json"_qs,
            R"({"schema": "gouji.profile/1", "severities": {"requests.balance": "info"}})"));
        QVERIFY(m->profile.restore());
        QCOMPARE(m->profile.profile().severities.size(), 1);
        m->settings.setProfile(m->path(u"gone.json"_qs));
        OfficeProfile next(m->library, m->settings);
        QVERIFY(!next.restore());
        QVERIFY(next.file().isEmpty());
    }

private:
    QString writeLastYear() const
    {
        QByteArray text = test::sampleReport(m->library, u"2021",
            {{u"requests/received/natural"_qs, u"20"_qs},
                {u"requests/carried_out/natural"_qs,
                    u"7"_qs}}).document.text.toUtf8();
        return m->write(u"last.txt"_qs, text.replace("2023", "2022"));
    }

    bool triggerAndWait(Actions::Id id)
    {
        QSignalSpy opened(&m->controller->lastYear(), &LastYear::opened);
        m->action(id)->trigger();
        return opened.size() > 0 || opened.wait();
    }

    ComparisonPane *pane() const
    {
        return qobject_cast<ComparisonPane *>(
            m->controller->window().docks()->content(ReviewDocks::Comparison));
    }

    bool hasFinding(const QString &key) const { return m->session().finding(key) != nullptr; }

    static int rowOf(const QAbstractItemModel *model, const QString &place)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ComparisonModel::PlaceColumn).data().toString() == place)
                return row;
        }
        return -1;
    }

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_LastYear)
#include "tst_lastyear.moc"
