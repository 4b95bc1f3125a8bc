#include "model/extraction/labels/labels.h"
#include "model/extraction/laws.h"
#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/listview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>

using namespace gouji;

namespace {

const CellId Target(QStringLiteral("requests/granted/natural"));

} // namespace

/// A number of the original that has no cell keeps its place when it is put into one by hand: the
/// cell stands there, and the number is not used twice.
class tst_Placing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        // A number too many: which of them belongs to which cell cannot be told.
        QVERIFY(m->open(m->writeSample({{Target.toString(), u"3\t17"_qs}})));
        QVERIFY(report().unplaced.size() > 1);
        QCOMPARE(report().content(Target).state, CellState::Undetermined);
        m_number = report().unplaced.front();
    }

    void cleanup() { m.reset(); }

    void aDraggedNumberKeepsItsPlace()
    {
        drop();
        QVERIFY(report().content(Target).number.has_value());
        QCOMPARE(report().find(Target)->spans, std::vector {m_number.span});
        QCOMPARE(report().find(Target)->raw, m_number.raw);
        QVERIFY(!isUnplaced());
        QCOMPARE(m->session().cellAt(m_number.span.begin), Target);
        QVERIFY(broken().empty());
    }

    void aPastedNumberKeepsItsPlace()
    {
        ListView *list = m->view().findings()->unplacedView();
        m->view().findings()->showUnplaced();
        QCOMPARE(list->currentIndex().row(), 0);
        m->action(Actions::Copy)->trigger();
        m->click(Target.toString());
        m->action(Actions::Paste)->trigger();
        QCOMPARE(report().find(Target)->spans, std::vector {m_number.span});
        QVERIFY(!isUnplaced());
    }

    void undoTakesItOutAgain()
    {
        const auto unplaced = report().unplaced.size();
        drop();
        m->action(Actions::Undo)->trigger();
        QCOMPARE(report().unplaced.size(), unplaced);
        QVERIFY(isUnplaced());
        QCOMPARE(report().content(Target).state, CellState::Undetermined);
        QVERIFY(m->session().review().corrections().empty());
        m->action(Actions::Redo)->trigger();
        QVERIFY(!isUnplaced());
        QVERIFY(broken().empty());
    }

    void anotherValueGivesItBack()
    {
        drop();
        m->click(Target.toString());
        m->type(u"5"_qs);
        QVERIFY(isUnplaced());
        QVERIFY(report().find(Target)->spans != std::vector {m_number.span});
    }

    /// What stood in the cell before is now the one without a place.
    void changesPlacesWithThePrintedNumber()
    {
        const CellId full(QStringLiteral("requests/received/natural"));
        const SourceSpan printed = report().find(full)->spans.front();
        m->session().edits().place(full, CellContent::of(Number(3)), m_number.span, u"Place"_qs);
        const auto &unplaced = report().unplaced;
        QVERIFY(std::any_of(unplaced.begin(), unplaced.end(),
            [&](const UnplacedNumber &number) { return number.span == printed; }));
        m->action(Actions::Undo)->trigger();
        QCOMPARE(report().find(full)->spans.front(), printed);
        QVERIFY(broken().empty());
    }

    void isSavedWithTheReview()
    {
        drop();
        m->prompts.saveTo = m->path(u"placed.gouji"_qs);
        m->action(Actions::SaveAs)->trigger();
        QVERIFY(m->open(m->path(u"placed.gouji"_qs)));
        QCOMPARE(report().find(Target)->spans, std::vector {m_number.span});
        QVERIFY(!isUnplaced());
        QVERIFY(!m->controller->window().isWindowModified());
    }

    void outlivesACrash()
    {
        drop();
        m->controller.reset(); // it had no time to ask or to save
        m->start();
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->controller->recover(Journal::unfinished(m->path(u"state"_qs)).front());
        QVERIFY(opened.wait());
        QCOMPARE(report().find(Target)->spans, std::vector {m_number.span});
        QVERIFY(!isUnplaced());
    }

private:
    const Report &report() const { return m->session().report(); }

    bool isUnplaced() const
    {
        const auto &unplaced = report().unplaced;
        return std::any_of(unplaced.begin(), unplaced.end(),
            [this](const UnplacedNumber &number) { return number.span == m_number.span; });
    }

    /// The laws of extraction hold for a corrected report, too, where every correction has a place.
    std::vector<Breach> broken() const
    {
        return breaches(m->session().document(), report(), LabelSet(m->library).characters());
    }

    void drop() const
    {
        const QAbstractItemModel *model = m->view().findings()->unplacedView()->model();
        const std::unique_ptr<QMimeData> mime(model->mimeData({model->index(0, 0)}));
        m->click(Target.toString());
        FormTableView *table = m->table(u"requests");
        const QRect rect = table->visualRect(table->formModel().indexOf(Target));
        QDragEnterEvent enter(
            rect.center(), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &enter);
        QDropEvent event(rect.center(), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(table->viewport(), &event);
        QVERIFY(event.isAccepted());
    }

    std::unique_ptr<test::WindowFixture> m;
    UnplacedNumber m_number;
};

QTEST_MAIN(tst_Placing)
#include "tst_placing.moc"
