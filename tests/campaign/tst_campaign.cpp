#include "model/campaign/campaign.h"
#include "model/campaign/draftreader.h"
#include "model/campaign/issuers.h"
#include "model/campaign/searchkey.h"
#include "model/campaign/snapshot.h"
#include "model/campaign/sqlitestore.h"
#include "model/campaign/statistics.h"
#include "tests/support/reportbuilder.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

/// What a campaign knows about its drafts, without files, threads or a window.
class tst_Campaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_qs));
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2024, 1, 8), QTime(9, 0), Qt::UTC);
        open();
    }

    void asksForWhatIsNewOrChanged()
    {
        QCOMPARE(m_campaign->look({{u"a.txt"_qs, 10, 1}, {u"b.txt"_qs, 20, 1}}).size(), 2u);
        m_campaign->take({u"a.txt"_qs, 10, 1}, content(u"甲局"_qs, u"1"_qs));
        m_campaign->take({u"b.txt"_qs, 20, 1}, content(u"乙局"_qs, u"2"_qs));
        QVERIFY(m_campaign->look({{u"a.txt"_qs, 10, 1}, {u"b.txt"_qs, 20, 1}}).empty());
        const auto again = m_campaign->look({{u"a.txt"_qs, 10, 2}});
        QCOMPARE(again.size(), 1u);
        QCOMPARE(again[0].path, u"a.txt"_qs);
        QVERIFY(m_campaign->draft(u"b.txt"_qs)->isGone);
        QVERIFY(!m_campaign->draft(u"a.txt"_qs)->isGone);
    }

    void noticesThatADraftWasHandedInAgain()
    {
        const Report first = report(u"requests/received 3 0 0 0 0 0 4"_qs);
        const Report second = report(u"requests/received 4 0 0 0 0 0 4"_qs);
        DraftContent before = content(u"甲局"_qs, u"1"_qs);
        before.cells = snapshotOf(first);
        m_campaign->take({u"a.txt"_qs, 10, 1}, before);
        m_campaign->setState({u"a.txt"_qs}, DraftState::SentBack);
        m_campaign->take({u"a.txt"_qs, 10, 2}, before); // touched, not changed
        QCOMPARE(m_campaign->draft(u"a.txt"_qs)->state, DraftState::SentBack);
        DraftContent after = content(u"甲局"_qs, u"2"_qs);
        after.cells = snapshotOf(second);
        m_campaign->take({u"a.txt"_qs, 11, 3}, after);
        const Draft &draft = *m_campaign->draft(u"a.txt"_qs);
        QCOMPARE(draft.state, DraftState::HandedInAgain);
        const auto changes = changesBetween(draft.previousCells, draft.content.cells);
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].cell, CellId(u"requests/received/natural"_qs));
        QCOMPARE(changes[0].before, CellContent::of(Number(3)));
        QCOMPARE(changes[0].after, CellContent::of(Number(4)));
    }

    void comparesVersionsCellByCell()
    {
        const QByteArray old = snapshotOf(report(u"requests/received 3 _ 1 0 0 0 4"_qs));
        const QByteArray now = snapshotOf(report(u"requests/received 3 0 . 0 0 0 4"_qs));
        const auto changes = changesBetween(old, now);
        QCOMPARE(changes.size(), 2u);
        QCOMPARE(changes[0].before.state, CellState::Blank);
        QCOMPARE(changes[0].after.state, CellState::Zero);
        QCOMPARE(changes[1].after.state, CellState::NotPrinted); // no longer printed
        QVERIFY(changesBetween(old, old).empty());
        QVERIFY(changesBetween({}, now).empty());
        QVERIFY(changesBetween(qCompress("no cells"), now).empty());
    }

    void rememberItAll()
    {
        DraftContent read = content(u"甲局"_qs, u"1"_qs);
        read.rules = {{u"requests.balance"_qs, 2}};
        read.outcomes = {{u"granted"_qs, 7}};
        read.year = 2023;
        read.form = u"2021"_qs;
        read.errors = 2;
        read.decided = 1;
        m_campaign->take({u"sub/a.txt"_qs, 10, 1234}, read);
        m_campaign->setState({u"sub/a.txt"_qs}, DraftState::Ready);
        QVERIFY(m_campaign->setExpectedIssuers({u"甲局"_qs, u"乙局"_qs}));
        QVERIFY(m_campaign->setRename(u"甲局"_qs, u"旧甲局"_qs));
        QVERIFY(m_campaign->setLastYearFolder(u"/somewhere"_qs));
        QVERIFY(m_campaign->hasUnsaved());
        QVERIFY(m_campaign->save());
        QVERIFY(!m_campaign->hasUnsaved());
        open();
        const Draft *draft = m_campaign->draft(u"sub/a.txt"_qs);
        QVERIFY(draft);
        QCOMPARE(draft->content, read);
        QCOMPARE(draft->state, DraftState::Ready);
        QCOMPARE(draft->since, m_now);
        QCOMPARE(m_campaign->events().size(), 2u);
        QCOMPARE(m_campaign->missingIssuers(), QStringList {u"乙局"_qs});
        QCOMPARE(m_campaign->renames().value(u"甲局"_qs), u"旧甲局"_qs);
        QCOMPARE(m_campaign->lastYearFolder(), u"/somewhere"_qs);
    }

    void readsListsOfIssuers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("pasted") << u"水务局\n\n 民政局 \r\n水务局\n"_qs;
        QTest::newRow("csv") << u"\uFEFF单位名称,联系人\n\"水务局\",某人\n民政局,某人\n"_qs;
        QTest::newRow("spreadsheet") << u"单位\t数量\n水务局\t1\n民政局\t2"_qs;
    }

    void readsListsOfIssuers()
    {
        QFETCH(QString, text);
        QCOMPARE(parseIssuers(text), (QStringList {u"水务局"_qs, u"民政局"_qs}));
    }

    void knowsWhoIsMissing()
    {
        m_campaign->take({u"a.txt"_qs, 1, 1}, content(u"云溪县水务局"_qs, u"1"_qs));
        m_campaign->take({u"b.txt"_qs, 1, 1}, content(u"云溪县 民政局"_qs, u"2"_qs));
        m_campaign->take({u"城关镇.txt"_qs, 1, 1}, content({}, u"3"_qs));
        QVERIFY(m_campaign->setExpectedIssuers(
            {u"水务局"_qs, u"云溪县民政局"_qs, u"城关镇"_qs, u"财政局"_qs}));
        QCOMPARE(m_campaign->missingIssuers(), QStringList {u"财政局"_qs});
        QVERIFY(!m_campaign->isExpected(u"气象局"_qs));
        m_campaign->look({{u"a.txt"_qs, 1, 1}}); // the others are gone
        QCOMPARE(m_campaign->missingIssuers().size(), 3);
    }

    /// Drafts of one name in two formats must not overwrite each other's corrections.
    void keepsAReviewForEachDraft()
    {
        QCOMPARE(reviewFileOf(u"/drafts/a.docx"_qs), u"/drafts/a.docx.gouji"_qs);
        QVERIFY(reviewFileOf(u"/drafts/a.docx"_qs) != reviewFileOf(u"/drafts/a.pdf"_qs));
    }

    void pairsIssuersByName()
    {
        const QStringList last {u"云溪县水务局"_qs, u"云溪县民政局"_qs, u"青石县民政局"_qs};
        QCOMPARE(
            matchIssuers({u"水务局"_qs, u"民政局"_qs, u"云溪县民政局"_qs, u"财政局"_qs, {}}, last),
            (QList<int> {0, -1, 1, -1, -1})); // 民政局 could be either
    }

    void findsNamesByPinyin()
    {
        const SearchKeys keys;
        const QString key = keys.of(u"云溪县水务局(A区)"_qs);
        QVERIFY(key.contains(u"云溪县"_qs));
        QVERIFY2(key.contains(u"yunxixianshuiwuju"_qs), qPrintable(key));
        QVERIFY(key.contains(u"yxxswj"_qs));
    }

    void countsForTheCharts()
    {
        DraftContent a = content(u"甲局"_qs, u"1"_qs);
        a.rules = {{u"requests.balance"_qs, 1}, {u"cell.blank"_qs, 2}};
        a.errors = 1;
        a.warnings = 2;
        a.outcomes = outcomesOf(
            report(u"requests/granted 1 0 0 0 0 0 1\nrequests/refused.state_secret 2 0 0 0 0 0 2\n"
                   "requests/refused.internal_affairs 3 0 0 0 0 0 3"_qs));
        m_campaign->take({u"a.txt"_qs, 1, 1}, a);
        m_now = m_now.addDays(1);
        m_campaign->take({u"b.txt"_qs, 1, 1}, content(u"乙局"_qs, u"2"_qs));
        m_campaign->setState({u"a.txt"_qs}, DraftState::Ready);
        const auto &drafts = m_campaign->drafts();
        QCOMPARE(findingsByRule(drafts),
            (std::vector<Count> {{u"cell.blank"_qs, 2}, {u"requests.balance"_qs, 1}}));
        QCOMPARE(findingsByDraft(drafts, 10), (std::vector<Count> {{u"a.txt"_qs, 3}}));
        QCOMPARE(requestsByOutcome(drafts)[0], (Count {u"granted"_qs, 1}));
        QCOMPARE(requestsByOutcome(drafts)[2], (Count {u"refused"_qs, 5}));
        const auto days = progressByDay(m_campaign->events());
        QCOMPARE(days.size(), 2u);
        QCOMPARE(days[0].states.value(DraftState::New), 1);
        QCOMPARE(days[1].states.value(DraftState::New), 1);
        QCOMPARE(days[1].states.value(DraftState::Ready), 1);
    }

private:
    void open()
    {
        m_campaign.reset();
        auto store = openSqliteStore(m_folder->filePath(u"campaign.sqlite"_qs));
        QVERIFY(store);
        auto campaign = Campaign::open(std::move(*store), [this] { return m_now; });
        QVERIFY(campaign);
        m_campaign = std::move(*campaign);
    }

    static DraftContent content(const QString &issuer, const QString &hash)
    {
        DraftContent content;
        content.issuer = issuer;
        content.hash = hash;
        return content;
    }

    Report report(const QString &rows) const
    {
        return ReportBuilder(m_library, u"2021").fill(rows).build();
    }

    const FormLibrary m_library = *FormLibrary::create();
    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<Campaign> m_campaign;
};

QTEST_GUILESS_MAIN(tst_Campaign)
#include "tst_campaign.moc"
