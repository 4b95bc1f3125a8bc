#include "model/review/editstack.h"
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

    void knowsWhatWasExported()
    {
        QVERIFY(!m_review->hasUnexportedCorrections());
        m_edits->edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        QVERIFY(m_review->hasUnexportedCorrections());
        m_review->markExported();
        QVERIFY(!m_review->hasUnexportedCorrections());
        m_edits->undo(); // the file that was written is no longer what is shown
        QVERIFY(m_review->hasUnexportedCorrections());
    }

private:
    const Result<FormLibrary> m_library = FormLibrary::create();
    std::unique_ptr<Review> m_review;
    std::unique_ptr<EditStack> m_edits;
};

QTEST_GUILESS_MAIN(tst_EditStack)
#include "tst_editstack.moc"
