#include "model/undo/editstack.h"
#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"

#include <QSignalSpy>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));
const CellId Granted(QStringLiteral("requests/granted/natural"));

qsizetype failures(const Review &review)
{
    return std::count_if(review.findings().begin(), review.findings().end(),
        [](const Finding &finding) { return finding.verdict == Verdict::Fail; });
}

} // namespace

/// Every edit is one undoable step, checks follow at once, and no step is lost or doubled.
class tst_EditStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library); }

    void init()
    {
        test::failOnAnyWarning();
        auto sample = test::sampleReport(*m_library, u"2021");
        m_review = std::make_unique<Review>(sample.document, sample.report, *m_library);
        m_edits = std::make_unique<EditStack>(*m_review);
    }

    void editsUndoesAndRedoes()
    {
        const qsizetype before = failures(*m_review);
        QSignalSpy changed(m_review.get(), &Review::changed);
        QCOMPARE(m_edits->edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs), 1);
        QCOMPARE(m_review->content(Received).number, Number(28));
        QVERIFY(m_review->isEdited(Received));
        QVERIFY(failures(*m_review) > before);
        m_edits->undo();
        QCOMPARE(m_review->content(Received).number, Number(29));
        QVERIFY(!m_review->isEdited(Received));
        QCOMPARE(failures(*m_review), before);
        m_edits->redo();
        QCOMPARE(m_review->content(Received).number, Number(28));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(m_edits->undoText(), u"Set"_qs);
    }

    void dropsWhatChangesNothing()
    {
        QSignalSpy changed(m_review.get(), &Review::changed);
        QCOMPARE(m_edits->edit({{Received, CellContent::of(Number(29))}}, u"Set"_qs), 0);
        QVERIFY(!m_edits->canUndo());
        QCOMPARE(changed.size(), 0);
    }

    void keepsManyCellsInOneStep()
    {
        QCOMPARE(m_edits->edit({{Received, CellContent::blank()}, {Granted, CellContent::blank()}},
                     u"Clear"_qs),
            2);
        QCOMPARE(m_edits->count(), 1);
        m_edits->undo();
        QVERIFY(m_review->corrections().empty());
    }

    void undoesWithoutLimit()
    {
        for (int i = 0; i < 1000; ++i)
            m_edits->edit({{Received, CellContent::of(Number(100 + i))}}, u"Set"_qs);
        QCOMPARE(m_edits->count(), 1000);
        while (m_edits->canUndo())
            m_edits->undo();
        QCOMPARE(m_review->content(Received).number, Number(29));
    }

    void fillsWhatIsNotPrintedAndTakesItBack()
    {
        auto sample = test::sampleReport(*m_library, u"2021");
        Report report = sample.report;
        report.setContent(Received, {});
        Review review(sample.document, report, *m_library);
        EditStack edits(review);
        edits.edit({{Received, CellContent::of(Number(29))}}, u"Set"_qs);
        QCOMPARE(review.corrections().size(), 1u);
        edits.undo();
        QCOMPARE(review.content(Received).state, CellState::NotPrinted);
        QVERIFY(review.corrections().empty());
    }

    void aVerdictIsAStepToo()
    {
        const Finding finding = breakTheTotal();
        QVERIFY(m_edits->judge(finding, Decision::Dismissed, u"typo"_qs, u"Dismiss"_qs));
        QCOMPARE(m_review->decision(finding), Decision::Dismissed);
        QVERIFY(!m_edits->judge(finding, Decision::Dismissed, u"typo"_qs, u"Dismiss"_qs));
        m_edits->undo();
        QCOMPARE(m_review->decision(finding), Decision::Open);
        m_edits->redo();
        QCOMPARE(m_review->verdict(finding.key()).note, u"typo"_qs);
        QCOMPARE(m_edits->count(), 2);
    }

    void aVerdictHoldsWhileItsCellsAreUnchanged()
    {
        const Finding finding = breakTheTotal();
        m_edits->judge(finding, Decision::Confirmed, {}, u"Confirm"_qs);
        m_edits->edit({{Granted, CellContent::of(Number(500))}}, u"Set"_qs); // elsewhere
        QCOMPARE(m_review->decision(finding), Decision::Confirmed);
        m_edits->edit({{Received, CellContent::of(Number(27))}}, u"Set"_qs);
        QCOMPARE(m_review->decision(finding), Decision::Open);
        m_edits->undo();
        QCOMPARE(m_review->decision(finding), Decision::Confirmed);
        m_edits->edit({{Received, CellContent::of(Number(27))}}, u"Set"_qs);
        m_edits->judge(finding, Decision::Postponed, {}, u"Postpone"_qs);
        m_edits->undo(); // of the second verdict, which brings back the first as it was
        m_edits->undo();
        QCOMPARE(m_review->decision(finding), Decision::Confirmed);
    }

    void whatACorrectionMendsIsCorrected()
    {
        auto sample = test::sampleReport(*m_library, u"2021", {{Received.toString(), u"28"_qs}});
        Review review(sample.document, sample.report, *m_library);
        EditStack edits(review);
        const int total = review.progress().total;
        QCOMPARE(review.progress().decided, 0);
        edits.edit({{Received, CellContent::of(Number(29))}}, u"Set"_qs);
        QCOMPARE(review.mended().size(), 2u); // the row's total and the column's balance
        QCOMPARE(review.decision(review.mended().front()), Decision::Corrected);
        QCOMPARE(review.progress(), (ReviewProgress {2, total}));
        edits.undo();
        QVERIFY(review.mended().empty());
    }

    void knowsTheSettledCells()
    {
        const Finding finding = breakTheTotal();
        QCOMPARE(m_review->settledCells(), QSet<CellId> {Received}); // corrected
        m_edits->judge(Granted, Decision::Confirmed, {}, u"Confirm"_qs);
        QCOMPARE(m_review->settledCells(), (QSet<CellId> {Received, Granted}));
        m_edits->judge(finding, Decision::Confirmed, {}, u"Confirm"_qs);
        for (const CellId &cell : finding.cells)
            QVERIFY(m_review->settledCells().contains(cell));
    }

    void recordsWhoDidWhatWhen()
    {
        const QDateTime noon(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);
        m_review->setAuthor({u"Li"_qs, [noon] { return noon; }});
        QSignalSpy recorded(m_review.get(), &Review::recorded);
        m_edits->edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs, u"seen in print"_qs);
        m_edits->undo();
        m_edits->redo();
        const Record &record = m_review->record();
        QCOMPARE(record.size(), 3u);
        QCOMPARE(recorded.size(), 3);
        QCOMPARE(record[0].user, u"Li"_qs);
        QCOMPARE(record[0].time, noon);
        QCOMPARE(record[0].reason, u"seen in print"_qs);
        QCOMPARE(record[0].change.cells.front().before.number, Number(29));
        QCOMPARE(record[1].step, Step::Undone);
        QCOMPARE(record[1].of, 1);
        QCOMPARE(record[2].step, Step::Redone);
        QCOMPARE(record[2].of, 1);
        QCOMPARE(record[2].number, 3);
    }

    void revertsOneEntryAndKeepsTheLaterOnes()
    {
        m_edits->edit(
            {{Received, CellContent::of(Number(28))}, {Granted, CellContent::blank()}}, u"Set"_qs);
        m_edits->edit({{Granted, CellContent::of(Number(3))}}, u"Set"_qs);
        QVERIFY(m_edits->revert(m_review->record()[0], u"Revert"_qs, u"mistaken"_qs));
        QCOMPARE(m_review->content(Received).number, Number(29));
        QCOMPARE(m_review->content(Granted).number, Number(3)); // the later entry's
        QCOMPARE(m_review->record().back().step, Step::Reverted);
        QCOMPARE(m_review->record().back().of, 1);
        QVERIFY(!m_edits->revert(m_review->record()[0], u"Revert"_qs)); // nothing is left of it
        m_edits->undo();
        QCOMPARE(m_review->content(Received).number, Number(28));
    }

    void revertsAVerdict()
    {
        const Finding finding = breakTheTotal();
        m_edits->judge(finding, Decision::Postponed, {}, u"Postpone"_qs);
        const RecordEntry first = m_review->record().back();
        m_edits->judge(finding, Decision::Dismissed, u"typo"_qs, u"Dismiss"_qs);
        QVERIFY(m_review->reversalOf(first).isEmpty());
        QVERIFY(m_edits->revert(m_review->record().back(), u"Revert"_qs));
        QCOMPARE(m_review->decision(finding), Decision::Postponed);
    }

    void aReasonStandsWithItsValue()
    {
        m_edits->edit({{Received, CellContent::of(Number(28))}, {Granted, CellContent::blank()}},
            u"Set"_qs, u"suggested"_qs);
        QVERIFY(m_edits->explain({Received, Granted}, u"as told"_qs, u"Reason"_qs));
        QVERIFY(!m_edits->explain({Received, Granted}, u"as told"_qs, u"Reason"_qs));
        QCOMPARE(notes().size(), 2);
        QCOMPARE(reasonOf(m_review->record(), 0), u"suggested; as told"_qs);
        m_edits->edit({{Received, CellContent::of(Number(27))}}, u"Set"_qs);
        QCOMPARE(notes(), (QHash<CellId, QString> {{Granted, u"as told"_qs}}));
        QCOMPARE(reasonOf(m_review->record(), 0), u"suggested; as told"_qs); // it was the reason
        QCOMPARE(reasonOf(m_review->record(), 2), QString());
        m_edits->undo();
        QCOMPARE(notes().size(), 2);
        m_edits->undo(); // of the reason
        QVERIFY(notes().isEmpty());
        QCOMPARE(reasonOf(m_review->record(), 0), u"suggested"_qs);
    }

    void aReasonLeavesWhatWasJudged()
    {
        m_edits->judge(Received, Decision::Confirmed, {}, u"Confirm"_qs);
        m_edits->explain({Received}, u"seen on paper"_qs, u"Reason"_qs);
        QCOMPARE(m_review->verdict(cellSubject(Received)).decision, Decision::Confirmed);
        m_edits->explain({Received}, {}, u"Reason"_qs);
        QCOMPARE(m_review->verdict(cellSubject(Received)).decision, Decision::Confirmed);
    }

    void restoresWhatWasSaved()
    {
        const Finding finding = breakTheTotal();
        m_edits->judge(finding, Decision::Confirmed, u"so printed"_qs, u"Confirm"_qs);
        const ReviewState saved = m_review->state();
        auto sample = test::sampleReport(*m_library, u"2021");
        Review again(sample.document, sample.report, *m_library);
        QVERIFY(again.restore(saved).empty());
        QCOMPARE(again.state(), saved);
        QCOMPARE(again.decision(finding), Decision::Confirmed);
        QVERIFY(again.hasUnsavedWork());
        again.markSaved();
        QVERIFY(!again.hasUnsavedWork());
    }

    void restoresNothingOverWhatIsPrintedOtherwise()
    {
        ReviewState saved;
        saved.corrections = {{Received, CellContent::of(Number(1)), CellContent::of(Number(2))},
            {CellId(u"no/such/cell"_qs), {}, CellContent::of(Number(2))},
            {Granted, m_review->content(Granted), CellContent::of(Number(3))}};
        const auto leftovers = m_review->restore(saved);
        QCOMPARE(leftovers.size(), 2u);
        QCOMPARE(m_review->content(Received).number, Number(29));
        QCOMPARE(m_review->content(Granted).number, Number(3));
    }

    void aRecordAddsUpToTheState()
    {
        const Finding finding = breakTheTotal();
        m_edits->judge(finding, Decision::Postponed, {}, u"Postpone"_qs);
        m_edits->edit({{Granted, CellContent::of(Number(3))}}, u"Set"_qs);
        m_edits->undo();
        m_edits->revert(m_review->record()[0], u"Revert"_qs);
        ReviewState sum;
        for (const RecordEntry &entry : m_review->record())
            sum.add(entry);
        QCOMPARE(sum, m_review->state());
    }

    void knowsWhatWasExported()
    {
        QVERIFY(!m_review->hasUnsavedWork());
        m_edits->edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        QVERIFY(m_review->hasUnsavedWork());
        m_review->markExported();
        QVERIFY(!m_review->hasUnsavedWork());
        m_edits->undo(); // the file that was written is no longer what is shown
        QVERIFY(m_review->hasUnsavedWork());
    }

private:
    /// One cell is made wrong; returns the finding about its row.
    Finding breakTheTotal()
    {
        m_edits->edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        const auto &findings = m_review->findings();
        return *std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.key() == u"requests.row_total/received"_qs;
        });
    }

    QHash<CellId, QString> notes() const
    {
        return notesOfCells(m_review->state().verdicts, m_review->current());
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
    std::unique_ptr<Review> m_review;
    std::unique_ptr<EditStack> m_edits;
};

QTEST_GUILESS_MAIN(tst_EditStack)
#include "tst_editstack.moc"
