#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/findings/findingspane.h"
#include "ui/suggestions/suggestionpanel.h"

#include <QLabel>
#include <QToolButton>

using namespace gouji;

/// What a clerk does with suggestions: sees them, previews them, accepts one, takes it back.
class tst_SuggestionPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
    }

    void cleanup() { m.reset(); }

    void keepsOutOfSightWhereNothingIsToSuggest()
    {
        open({});
        QVERIFY(!panel()->isVisible());
    }

    void enterAcceptsTheFirstAndGoesOn()
    {
        open(TwoMistakes);
        QVERIFY(panel()->isVisible());
        m->session().selectFinding(u"requests.row_total/received"_qs);
        QCOMPARE(panel()->list()->model()->rowCount(), 1);
        pressInFindings(Qt::Key_Return);
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(29));
        QVERIFY(!isListed(u"requests.balance/natural"_qs));
        const Finding *next = m->session().currentFinding();
        QVERIFY(next && next->key() != u"requests.row_total/received"_qs);
        QVERIFY(next->isListed());
    }

    void anAcceptedSuggestionIsOneStep()
    {
        open(Misclassified);
        m->session().selectFinding(u"requests.processed_total/natural"_qs);
        panel()->accept(0);
        QCOMPARE(m->session().edits().count(), 1);
        QCOMPARE(m->session().review().corrections().size(), 2u);
        m->action(Actions::Undo)->trigger();
        QVERIFY(m->session().review().corrections().empty());
        m->action(Actions::Redo)->trigger();
        QCOMPARE(m->session().review().corrections().size(), 2u);
    }

    void digitsAcceptTheOthers()
    {
        open(Misclassified);
        m->session().selectFinding(u"requests.processed_total/natural"_qs);
        QVERIFY(panel()->list()->model()->rowCount() > 1);
        const Suggestion second = m->session().suggestions().answer().resolving(
            u"requests.processed_total/natural"_qs)[1][0];
        pressInFindings(Qt::Key_2);
        for (const CellEdit &edit : second.edits)
            QCOMPARE(m->session().report().content(edit.cell), edit.after);
        QCOMPARE(m->session().review().corrections().size(), second.edits.size());
    }

    void aDigitWithoutSuggestionDoesNothing()
    {
        open(TwoMistakes);
        m->session().selectFinding(u"requests.row_total/received"_qs);
        pressInFindings(Qt::Key_5);
        QVERIFY(m->session().review().corrections().empty());
    }

    void theSelectedSuggestionIsPreviewed()
    {
        open(TwoMistakes);
        const CellId natural(u"requests/received/natural"_qs);
        const SuggestionBoard &board = m->session().suggestions();
        m->session().selectFinding({});
        QVERIFY(!board.ghost(natural));
        m->session().selectFinding(u"requests.row_total/received"_qs);
        QCOMPARE(board.ghost(natural), CellContent::of(Number(29)));
        QCOMPARE(m->content(natural.toString()).number, Number(28)); // looking changes nothing
        m->session().selectFinding(u"disputes.group_total/reconsideration"_qs);
        QVERIFY(!board.ghost(natural));
    }

    void theButtonAcceptsWhatIsSelected()
    {
        open(Misclassified);
        m->session().selectFinding(u"requests.processed_total/natural"_qs);
        panel()->list()->selectRow(1);
        const Suggestion second = m->session().suggestions().answer().resolving(
            u"requests.processed_total/natural"_qs)[1][0];
        QTest::mouseClick(panel()->acceptButton(), Qt::LeftButton);
        for (const CellEdit &edit : second.edits)
            QCOMPARE(m->session().report().content(edit.cell), edit.after);
    }

    void theMenuAcceptsFromAnywhere()
    {
        open(TwoMistakes);
        m->session().selectFinding({});
        m->action(Actions::AcceptSuggestion)->trigger();
        QVERIFY(m->session().review().corrections().empty()); // no finding is looked at
        m->session().selectFinding(u"requests.row_total/received"_qs);
        m->action(Actions::AcceptSuggestion)->trigger();
        QCOMPARE(m->content(u"requests/received/natural"_qs).number, Number(29));
    }

    void anEditStartsTheSearchAgain()
    {
        open(TwoMistakes);
        m->click(u"requests/received/total"_qs);
        m->type(u"34"_qs);
        QVERIFY(m->session().suggestions().isSearching());
        QVERIFY(m->session().suggestions().answer().list.empty()); // nothing outdated is offered
        m->click(u"requests/received/business"_qs);
        m->type(u"7"_qs); // before the first search is done
        waitForSuggestions();
        m->action(Actions::Undo)->trigger();
        m->action(Actions::Undo)->trigger();
        waitForSuggestions();
        m->session().selectFinding(u"requests.row_total/received"_qs);
        QCOMPARE(panel()->list()->model()->rowCount(), 1);
    }

    void whatTheClerkTypedIsNeverSuggestedAway()
    {
        open({});
        m->click(u"requests/received/total"_qs);
        m->type(u"34"_qs);
        waitForSuggestions();
        const Suggestions &answer = m->session().suggestions().answer();
        for (const Suggestion &suggestion : answer.list) {
            for (const CellEdit &edit : suggestion.edits)
                QVERIFY(edit.cell.toString() != u"requests/received/total"_qs);
        }
    }

    void typingTellsWhatIsMissingToBalance()
    {
        open({});
        m->click(u"requests/received/total"_qs);
        FormTableView *table = m->table(u"requests");
        QTest::keyClicks(table->viewport(), u"3"_qs);
        QTest::keyClicks(test::WindowFixture::editor(table), u"3"_qs);
        const auto *label = table->viewport()->findChild<QLabel *>(u"balance"_qs);
        QVERIFY(label && label->isVisible());
        QVERIFY(label->text().contains(u"29 + 6 + 0 + 0 + 0 + 0 ≠ 33, off by 2"_qs)
            || label->text().contains(u"29 + 6 ≠ 33, off by 2"_qs));
        QVERIFY(label->text().contains(u"✗ Balance"_qs));
        QTest::keyClick(test::WindowFixture::editor(table), Qt::Key_Backspace);
        QTest::keyClicks(test::WindowFixture::editor(table), u"5"_qs);
        QVERIFY(!label->text().contains(u"✗"_qs));
        QTest::keyClick(test::WindowFixture::editor(table), Qt::Key_Escape);
    }

private:
    void open(const test::Printed &printed)
    {
        QVERIFY(m->open(m->writeSample(printed)));
        waitForSuggestions();
    }

    void waitForSuggestions()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m->session().suggestions().isSearching(), 30'000);
    }

    void pressInFindings(Qt::Key key)
    {
        QTest::keyClick(m->view().findings()->findingsView(), key);
    }

    /// Findings that were mended can still be looked at, but are listed no more.
    bool isListed(const QString &key) const
    {
        const auto &listed = m->session().index().listed();
        return std::any_of(listed.begin(), listed.end(),
            [&key](const Finding *finding) { return finding->key() == key; });
    }

    SuggestionPanel *panel() const { return m->view().suggestions(); }

    inline static const test::Printed TwoMistakes {{u"requests/received/natural"_qs, u"28"_qs},
        {u"disputes/count/reconsideration.total"_qs, u"3"_qs}};
    inline static const test::Printed Misclassified {
        {u"requests/granted/natural"_qs, u"22"_qs}, {u"requests/granted/business"_qs, u"6"_qs}};

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_SuggestionPanel)
#include "tst_suggestionpanel.moc"
