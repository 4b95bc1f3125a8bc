#include "model/review/carryover.h"
#include "model/undo/editstack.h"
#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));
const CellId Granted(QStringLiteral("requests/granted/natural"));

} // namespace

/// The next version of a draft takes over what still holds, and nothing that does not.
class tst_CarryOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void takesOverWhatIsPrintedTheSame()
    {
        const ReviewState earlier = reviewed();
        const CarryOver carried = carryOver(earlier, report({{Granted.toString(), u"1"_qs}}));
        QCOMPARE(carried.change.cells.size(), 1u);
        QCOMPARE(carried.change.cells.front().cell, Received);
        QCOMPARE(carried.leftCorrections.size(), 1u);
        QCOMPARE(carried.leftCorrections.front().cell, Granted);
    }

    void keepsVerdictsWhoseValuesAreTheSame()
    {
        const ReviewState earlier = reviewed();
        const auto same = carryOver(earlier, report({}));
        QCOMPARE(same.change.verdicts.size(), 1u);
        QCOMPARE(same.change.verdicts.front().after.note, u"as agreed"_qs);
        QVERIFY(same.leftVerdicts.contains(u"form.section/5"_qs)); // about the text
        const auto changed = carryOver(earlier, report({{Received.toString(), u"30"_qs}}));
        QVERIFY(changed.change.verdicts.empty());
        QVERIFY(changed.leftVerdicts.contains(cellSubject(Received)));
    }

private:
    Report report(const test::Printed &printed) const
    {
        return test::sampleReport(m_library, u"2021", printed).report;
    }

    ReviewState reviewed() const
    {
        const auto sample = test::sampleReport(m_library, u"2021");
        Review review(sample.document, sample.report, m_library);
        EditStack edits(review);
        edits.edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        edits.edit({{Granted, CellContent::of(Number(3))}}, u"Set"_qs);
        edits.judge(Received, Decision::Confirmed, u"as agreed"_qs, u"Confirm"_qs);
        Finding text;
        text.rule = u"form.section"_qs;
        text.scope = u"5"_qs;
        edits.judge(text, Decision::Dismissed, u"a local heading"_qs, u"Dismiss"_qs);
        return review.state();
    }

    const FormLibrary m_library = *FormLibrary::create();
};

QTEST_GUILESS_MAIN(tst_CarryOver)
#include "tst_carryover.moc"
