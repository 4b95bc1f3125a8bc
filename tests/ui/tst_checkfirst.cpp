#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/findings/checkfirstmodel.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/listview.h"
#include "ui/headerbar.h"
#include "ui/originalview/originalpane.h"

#include <QClipboard>
#include <QLabel>
#include <QToolButton>

using namespace gouji;

namespace {

const CellId Open(QStringLiteral("requests/granted/natural"));

} // namespace

/// The cells and numbers that extraction is not sure of: what the window says of them, and how they
/// are settled, without a mouse.
class tst_CheckFirst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        // A number too many: which of them belongs to which cell cannot be told.
        QVERIFY(m->open(m->writeSample({{Open.toString(), u"3\t17"_qs}})));
        QCOMPARE(m->content(Open.toString()).state, CellState::Undetermined);
    }

    void cleanup() { m.reset(); }

    void theHeaderSaysWhatIsOpen()
    {
        const QString text = headerText();
        QVERIFY2(text.startsWith(u"7 cells without a number"_qs), qPrintable(text));
        QVERIFY(text.contains(u"none was filled in"_qs));
        QVERIFY(text.contains(u"original file"_qs));
    }

    void theHeaderLeadsToTheCells()
    {
        auto *show = header()->openCells()->findChild<QToolButton *>();
        show->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QVERIFY(list()->hasFocus());
        QCOMPARE(m->session().currentCell().row(), Open.row());
    }

    void theHeaderIsStillWhenAllIsFilledIn()
    {
        const std::vector<Cell> cells = m->session().report().cells();
        for (const Cell &cell : cells) {
            if (cell.state() != CellState::Undetermined)
                continue;
            QVERIFY(!header()->openCells()->isHidden());
            m->click(cell.id.toString());
            m->type(u"0"_qs);
        }
        QVERIFY(header()->openCells()->isHidden());
    }

    void repeatedLinesThatWereDroppedAreExplainedOnce()
    {
        QVERIFY(m->open(m->write(u"dropped.txt"_qs, withoutRepeatedLines())));
        QVERIFY(header()->openCells()->isVisible());
        QVERIFY(headerText().contains(u"Lines that repeat earlier ones were dropped"_qs));
        int told = 0;
        for (const QLabel *label : header()->findChildren<QLabel *>())
            told += label->isVisible() && label->text().contains(u"were dropped"_qs);
        QCOMPARE(told, 1);
        for (const Cell &cell : m->session().report().cells())
            QVERIFY(!cell.content.number);
    }

    /// The header, the cell and the finding say the same.
    void theCellAndTheFindingSaySo()
    {
        const QString reason = m->session().messages().doubt(m->session().report());
        QVERIFY(toolTip(Open).contains(reason.toHtmlEscaped()));
        QVERIFY(toolTip(Open).contains(u"Numbers without a place"_qs));
        QVERIFY(headerText().contains(reason));
        const auto findings = m->session().decidable();
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const Finding *finding) {
            return finding->rule == u"extraction.unplaced"
                && m->session()
                       .messages()
                       .finding(*finding, m->session().report())
                       .contains(reason);
        }));
    }

    void aVerdictIsAboutTheCellAndLeadsToTheNext()
    {
        press(Qt::Key_F9);
        QVERIFY(list()->hasFocus());
        QVERIFY(list()->selectionModel()->isRowSelected(0, {}));
        const int count = list()->model()->rowCount();
        const CellId first = m->session().currentCell();
        QVERIFY(!m->session().currentFinding());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m->session().review().verdict(cellSubject(first)).decision, Decision::Confirmed);
        QCOMPARE(list()->model()->rowCount(), count - 1);
        QVERIFY(list()->isVisible());
        QVERIFY(list()->hasFocus());
        QVERIFY(m->session().currentCell() != first);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list()->model()->rowCount(), count);
    }

    void aCellIsCorrectedFromTheList()
    {
        press(Qt::Key_F9);
        const CellId first = m->session().currentCell();
        const int count = list()->model()->rowCount();
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"4"_qs);
        press(Qt::Key_Return);
        QCOMPARE(m->content(first.toString()).number, Number(4));
        QCOMPARE(list()->model()->rowCount(), count - 1);
    }

    void eachCellIsShownInTheOriginal()
    {
        press(Qt::Key_F9);
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const Cell *cell = m->session().standing(m->session().currentCell());
            QVERIFY(cell && !cell->spans.empty());
            press(Qt::Key_Down);
        }
    }

    void aNumberIsPlacedByTheKeyboard()
    {
        press(Qt::Key_F9);
        const CellId cell = m->session().currentCell();
        press(Qt::Key_F9, Qt::ShiftModifier);
        ListView *numbers = m->view().findings()->unplacedView();
        QVERIFY(numbers->hasFocus());
        press(Qt::Key_Down);
        const UnplacedNumber number = m->session().report().unplaced[1];
        QCOMPARE(number.raw, u"17"_qs);
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_Return); // on with the cell
        QCOMPARE(m->session().currentCell(), cell);
        const size_t steps = m->session().review().record().size();
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m->content(cell.toString()).number, Number(17));
        QCOMPARE(m->session().report().find(cell)->spans, std::vector {number.span});
        QCOMPARE(m->session().review().record().size(), steps + 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m->content(cell.toString()).state, CellState::Undetermined);
        QCOMPARE(m->session().report().unplaced[1].span, number.span);
    }

    /// What confidence is made of can be read at the cell and in the list.
    void confidenceIsExplained_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("English") << u"en"_qs << u"the label of its row is mistyped"_qs;
        QTest::newRow("Chinese") << u"zh_CN"_qs << u"本行标签有误"_qs;
    }

    void confidenceIsExplained()
    {
        QFETCH(QString, language);
        QFETCH(QString, said);
        m->appearance->chooseLanguage(language);
        const QString text = test::sampleReport(m->library, u"2021").document.text;
        QVERIFY(text.contains(u"部分公开（区分处理"_qs));
        const CellId cell(u"requests/received/natural"_qs);
        QString mistyped = text;
        mistyped.replace(u"本年新收政府信息公开申请数量"_qs, u"本年信收政付信息工开审请数量"_qs);
        QVERIFY(m->open(m->write(u"mistyped.txt"_qs, mistyped.toUtf8())));
        QVERIFY(m->session().report().find(cell)->confidence < 1);
        QVERIFY2(toolTip(cell).contains(said), qPrintable(toolTip(cell)));
        press(Qt::Key_F9);
        const QAbstractItemModel *cells = list()->model();
        QVERIFY(cells->rowCount() > 0);
        QVERIFY(cells->index(0, CheckFirstModel::ReasonColumn).data().toString().contains(said));
        QVERIFY(
            cells->index(0, CheckFirstModel::ConfidenceColumn).data().toString().contains(u'%'));
    }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    ListView *list() const { return m->view().findings()->checkFirstView(); }
    HeaderBar *header() const { return m->view().header(); }

    QString headerText() const
    {
        for (const QLabel *label : header()->openCells()->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                return label->text();
        }
        return {};
    }

    QString toolTip(const CellId &cell) const
    {
        const FormTableModel &model = m->table(cell.table())->formModel();
        return model.indexOf(cell).data(Qt::ToolTipRole).toString();
    }

    /// As some sites show a text with a cell on each line.
    QByteArray withoutRepeatedLines() const
    {
        QString text = test::sampleReport(m->library, u"2021").document.text;
        QStringList lines = text.replace(u'\t', u'\n').split(u'\n');
        lines.removeDuplicates();
        return lines.join(u'\n').toUtf8();
    }

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_CheckFirst)
#include "tst_checkfirst.moc"
