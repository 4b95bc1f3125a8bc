#include "model/review/journal.h"
#include "model/undo/editstack.h"
#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace gouji;

namespace {

constexpr int Steps = 60;

} // namespace

/// Whatever a reviewer does, in whatever order, the record adds up to what the cells hold and to
/// the verdicts; so do the file that is saved and what is recovered after a crash.
class tst_Record : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        open({});
    }

    void cleanup()
    {
        m_edits.reset();
        m_review.reset();
        m_journal.reset();
    }

    void alwaysAddsUp_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void alwaysAddsUp()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        for (int step = 0; step < Steps; ++step) {
            doSomething();
            checkThatItAddsUp();
        }
        QVERIFY(m_review->record().size() > size_t(Steps) / 2);
    }

    /// The verdicts that hold are those whose cells hold what they held then, and no others.
    void verdictsHoldWithTheirCells_data() { alwaysAddsUp_data(); }

    void verdictsHoldWithTheirCells()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed + 1000);
        for (int step = 0; step < Steps; ++step) {
            doSomething();
            const ReviewVerdicts given = m_review->state().verdicts;
            for (auto it = given.begin(); it != given.end(); ++it) {
                const bool unchanged =
                    std::all_of(it->seen.begin(), it->seen.end(), [this](const auto &seen) {
                        return m_review->content(seen.cell) == seen.content;
                    });
                QCOMPARE(m_review->verdict(it.key()), unchanged ? *it : ReviewVerdict());
            }
        }
    }

private:
    /// A new program over the same document, with what was saved or recovered.
    void open(const ReviewState &state)
    {
        m_edits.reset();
        m_review = std::make_unique<Review>(m_sample.document, m_sample.report, m_library);
        QVERIFY(m_review->restore(state).empty());
        m_edits = std::make_unique<EditStack>(*m_review);
        m_journal.reset();
        auto journal = Journal::create(m_folder->filePath(u"state"_qs), fileOf(state), {});
        QVERIFY(journal);
        m_journal = std::move(*journal);
        connect(m_review.get(), &Review::recorded, this,
            [this](const RecordEntry &entry) { QVERIFY(m_journal->append(entry)); });
    }

    ReviewFile fileOf(const ReviewState &state) const
    {
        return {{m_sample.document.text.toUtf8(), u"draft.txt"_qs, {}}, {}, state};
    }

    void doSomething()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return m_edits->undo();
        case 1:
            return m_edits->redo();
        case 2:
            return revert();
        case 3:
            return saveAndOpen();
        case 4:
            return crashAndRecover();
        case 5:
        case 6:
            return judge();
        case 7:
            m_edits->explain({cell()}, words(), u"Reason"_qs);
            return;
        default:
            m_edits->edit({{cell(), content()}, {cell(), content()}}, u"Set"_qs);
        }
    }

    void revert()
    {
        const Record &record = m_review->record();
        if (record.empty())
            return;
        const RecordEntry entry = record[m_random.bounded(quint32(record.size()))];
        m_edits->revert(entry, u"Revert"_qs);
    }

    void judge()
    {
        const Findings &findings = m_review->findings();
        const Finding finding = findings[m_random.bounded(quint32(findings.size()))];
        const Decision decisions[] = {
            Decision::Open, Decision::Confirmed, Decision::Dismissed, Decision::Postponed};
        m_edits->judge(finding, decisions[m_random.bounded(4)], words(), u"Judge"_qs);
    }

    void saveAndOpen()
    {
        const auto bytes = fileOf(m_review->state()).toBytes(u"draft.gouji"_qs);
        QVERIFY(bytes);
        const auto read = ReviewFile::read(*bytes, {});
        QVERIFY(read);
        QCOMPARE(read->state.record, m_review->record());
        m_journal->remove();
        open(read->state);
    }

    void crashAndRecover()
    {
        const ReviewState before = m_review->state();
        m_journal.reset(); // the lock goes with the program
        const auto found = Journal::unfinished(m_folder->filePath(u"state"_qs));
        if (found.empty()) // nothing had been done since it was saved
            return open(before);
        const auto recovered = Journal::recover(found.front().path);
        QVERIFY(recovered);
        QCOMPARE(recovered->state.record, before.record);
        QCOMPARE(recovered->state.verdicts, before.verdicts);
        Journal::remove(found.front().path);
        open(recovered->state);
    }

    void checkThatItAddsUp() const
    {
        ReviewState sum;
        for (const RecordEntry &entry : m_review->record())
            sum.add(entry);
        QCOMPARE(sum.verdicts, m_review->state().verdicts);
        Report report = m_sample.report;
        QVERIFY(applyCorrections(sum.corrections, report).empty());
        for (const Cell &cell : report.cells())
            QCOMPARE(m_review->content(cell.id), cell.content);
        for (size_t i = 0; i < sum.record.size(); ++i)
            QCOMPARE(sum.record[i].number, int(i) + 1);
    }

    CellId cell()
    {
        const QStringList rows {u"received"_qs, u"granted"_qs, u"carried_out"_qs};
        const QStringList columns {u"natural"_qs, u"business"_qs, u"total"_qs};
        return CellId(u"requests/%1/%2"_qs.arg(
            rows[m_random.bounded(rows.size())], columns[m_random.bounded(columns.size())]));
    }

    CellContent content()
    {
        const int number = m_random.bounded(-1, 4); // often what the cell holds already
        return number < 0 ? CellContent::blank() : CellContent::of(Number(number));
    }

    QString words()
    {
        return QStringList {QString(), u"as told"_qs, u"理由"_qs}[m_random.bounded(3)];
    }

    const FormLibrary m_library = *FormLibrary::create();
    const test::SampleReport m_sample = test::sampleReport(m_library, u"2021");
    QRandomGenerator m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<EditStack> m_edits;
    std::optional<Journal> m_journal;
};

QTEST_GUILESS_MAIN(tst_Record)
#include "tst_record.moc"
