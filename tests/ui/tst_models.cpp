#include "tests/support/samplereport.h"
#include "tests/support/warnings.h"
#include "ui/findings/checkfirstmodel.h"
#include "ui/findings/correctionsmodel.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/unplacedmodel.h"
#include "ui/tables/formtablemodel.h"
#include "ui/tables/formtableview.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace gouji;

namespace {

/// The same report, but the place of one cell is less than sure.
Report doubting(const Report &report, const CellId &doubtful)
{
    Report result;
    result.form = report.form;
    result.year = report.year;
    result.tables = report.tables;
    result.foreign = report.foreign;
    result.unplaced = report.unplaced;
    for (Cell cell : report.cells()) {
        if (cell.id == doubtful)
            cell.confidence = 0.6;
        result.addCell(cell);
    }
    return result;
}

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

/// The item models keep Qt's rules through edits, undo and redo, and show what the review holds.
class tst_Models : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_library); }

    void init()
    {
        test::failOnAnyWarning();
        auto sample = test::sampleReport(*m_library, u"2021",
            {{u"requests/received/natural"_qs, u"28"_qs},
                {u"requests/granted/research"_qs, QString()},
                {u"requests/granted/other"_qs, u"-"_qs}});
        Cell local;
        local.id = CellId(u"proactive.art20_1/foreign.1/issued"_qs);
        local.content = CellContent::of(Number(186));
        local.raw = u"186"_qs;
        local.spans = {{5, 8}};
        sample.report.foreign.push_back({local, u"其他主动公开文件"_qs});
        sample.report.unplaced.push_back({u"17"_qs, u"requests"_qs, {10, 12}});
        m_session = std::make_unique<ReviewSession>(sample.document,
            doubting(sample.report, CellId(u"requests/granted/other"_qs)), *m_library,
            Language::English);
    }

    void formTable()
    {
        FormTableModel model(*m_session, u"requests"_qs);
        const QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.columnCount(), 7);
        const QModelIndex received = model.indexOf(CellId(u"requests/received/natural"_qs));
        QCOMPARE(received.data().toString(), u"28"_qs);
        QVERIFY(model.setData(received, u"29"_qs));
        QCOMPARE(received.data().toString(), u"29"_qs);
        QVERIFY(!model.setData(received, u"two"_qs));
        QCOMPARE(received.data().toString(), u"29"_qs);
        m_session->edits().undo();
        QCOMPARE(received.data().toString(), u"28"_qs);
        QCOMPARE(
            model.indexOf(CellId(u"requests/granted/research"_qs)).data().toString(), QString());
        QCOMPARE(model.indexOf(CellId(u"requests/granted/other"_qs)).data().toString(), u"—"_qs);
    }

    void tellsTheOriginalOfAnEditedCell()
    {
        FormTableModel model(*m_session, u"requests"_qs);
        const QModelIndex received = model.indexOf(CellId(u"requests/received/natural"_qs));
        QVERIFY(model.setData(received, u"29"_qs));
        QVERIFY(received.data(Qt::ToolTipRole).toString().contains(u"Original: 28"_qs));
        QVERIFY(received.data(Qt::AccessibleTextRole).toString().contains(u"Original: 28"_qs));
    }

    void tellsTheRelationInTheToolTip()
    {
        FormTableModel model(*m_session, u"requests"_qs);
        const QModelIndex received = model.indexOf(CellId(u"requests/received/natural"_qs));
        const QString tip = received.data(Qt::ToolTipRole).toString();
        QVERIFY2(
            tip.contains(u"34"_qs) && tip.contains(u"35"_qs), qPrintable(tip)); // 28+6 against 35
    }

    void showsLocalRows()
    {
        FormTableModel model(*m_session, u"proactive.art20_1"_qs);
        const QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex local = model.index(2, 0);
        QCOMPARE(local.data().toString(), u"186"_qs);
        QVERIFY(!(model.flags(local) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(local, u"1"_qs));
        QCOMPARE(
            model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), u"其他主动公开文件"_qs);
    }

    void findings()
    {
        FindingsModel model(*m_session);
        const QAbstractItemModelTester tester(&model, Fatal);
        const int before = model.rowCount();
        QVERIFY(before > 0);
        const int row = model.rowOf(u"requests.row_total/received"_qs);
        QVERIFY(row >= 0);
        m_session->edits().edit(
            {{CellId(u"requests/received/natural"_qs), CellContent::of(Number(29))}}, u"Set"_qs);
        QCOMPARE(model.rowOf(u"requests.row_total/received"_qs), -1);
        m_session->edits().undo();
        QCOMPARE(model.rowOf(u"requests.row_total/received"_qs), row);
        FindingFilter errors;
        errors.hiddenSeverities = {int(Severity::Warning), int(Severity::Info)};
        FindingFilter others;
        others.hiddenSeverities = {int(Severity::Error)};
        QCOMPARE(model.count(errors) + model.count(others), before);
        model.setFilter(others);
        QCOMPARE(model.rowCount(), model.count(others));
        model.setFilter({});
        QCOMPARE(model.rowCount(), before);
    }

    void corrections()
    {
        CorrectionsModel model(*m_session);
        const QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.rowCount(), 0);
        m_session->edits().edit(
            {{CellId(u"requests/received/natural"_qs), CellContent::of(Number(29))}}, u"Set"_qs);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, CorrectionsModel::BeforeColumn).data().toString(), u"28"_qs);
        QCOMPARE(model.index(0, CorrectionsModel::AfterColumn).data().toString(), u"29"_qs);
        m_session->edits().undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void unplaced()
    {
        UnplacedModel model(*m_session);
        const QAbstractItemModelTester tester(&model, Fatal);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, UnplacedModel::NumberColumn).data().toString(), u"17"_qs);
        const std::unique_ptr<QMimeData> mime(
            model.mimeData({model.index(0, 0), model.index(0, 1)}));
        QCOMPARE(mime->text(), u"17"_qs); // what is dragged into a cell
    }

    void checkFirst()
    {
        CheckFirstModel model(*m_session);
        const QAbstractItemModelTester tester(&model, Fatal);
        const CellId doubtful(u"requests/granted/other"_qs);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.cell(0), doubtful);
        QVERIFY(!model.index(0, CheckFirstModel::ReasonColumn).data().toString().isEmpty());
        m_session->edits().edit({{doubtful, CellContent::of(Number(3))}}, u"Set"_qs);
        QCOMPARE(model.rowCount(), 0);
        m_session->edits().undo();
        QCOMPARE(model.rowCount(), 1);
        m_session->edits().judge(doubtful, Decision::Confirmed, {}, u"Confirm"_qs);
        QCOMPARE(model.rowCount(), 0);
    }

    void takesADroppedNumber()
    {
        FormTableView view(*m_session, u"requests"_qs);
        view.resize(900, 700);
        view.show();
        const QModelIndex received =
            view.formModel().indexOf(CellId(u"requests/received/natural"_qs));
        drop(view, received, u"17"_qs);
        QCOMPARE(received.data().toString(), u"17"_qs);
        QSignalSpy refused(&view, &FormTableView::refused);
        drop(view, received, u"two"_qs);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(received.data().toString(), u"17"_qs);
        m_session->edits().undo();
        QCOMPARE(received.data().toString(), u"28"_qs);
    }

private:
    static void drop(FormTableView &view, const QModelIndex &cell, const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        const QPoint place = view.visualRect(cell).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDropEvent event(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    const Result<FormLibrary> m_library = FormLibrary::create();
    std::unique_ptr<ReviewSession> m_session;
};

QTEST_MAIN(tst_Models)
#include "tst_models.moc"
