#include "app/program/commandline.h"
#include "app/program/windows.h"
#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/actions.h"
#include "ui/headerbar.h"
#include "ui/mainmenu.h"
#include "ui/progressstrip.h"
#include "ui/startpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QStatusBar>
#include <QToolButton>

using namespace gouji;

namespace {

const CellId Received(QStringLiteral("requests/received/natural"));

} // namespace

/// Files in and out, and no correction lost on the way.
class tst_Program : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
    }

    void cleanup() { m.reset(); }

    void beginsWithoutAReport()
    {
        QVERIFY(!m->controller->session());
        QVERIFY(m->controller->window().startPage()->isVisible());
        QVERIFY(!m->action(Actions::ExportWorkbook)->isEnabled());
        QVERIFY(m->action(Actions::Open)->isEnabled());
    }

    void opensByDialogAndRemembers()
    {
        const QString file = m->writeSample();
        m->prompts.files = {file};
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->action(Actions::Open)->trigger();
        QVERIFY(m->controller->isLoading());
        QVERIFY(opened.wait());
        QCOMPARE(m->session().report().form, u"2021"_qs);
        QCOMPARE(m->content(Received.toString()).number, Number(29));
        QCOMPARE(m->settings.recentFiles(), QStringList {file});
        QCOMPARE(m->settings.openFolder(), m->folder.path());
        QCOMPARE(m->controller->window().menu()->recentMenu()->actions().size(), 1);
    }

    void opensWhatIsDropped()
    {
        const QString first = m->writeSample({}, u"a.txt"_qs);
        const QString second = m->writeSample({}, u"b.txt"_qs);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(first), QUrl::fromLocalFile(second)});
        QSignalSpy elsewhere(m->controller.get(), &Controller::openElsewhere);
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m->controller->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m->controller->window(), &drop);
        QVERIFY(opened.wait());
        QCOMPARE(m->session().document().file, first);
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(elsewhere.front().front().toStringList(), QStringList {second});
    }

    void severalFilesOpenSeveralWindows()
    {
        Windows windows(m->services());
        windows.open({m->writeSample({}, u"a.txt"_qs), m->writeSample({}, u"b.txt"_qs)});
        QCOMPARE(windows.controllers().size(), 2u);
        QTRY_VERIFY(windows.controllers()[0]->session() && windows.controllers()[1]->session());
        windows.controllers()[0]->window().close();
        QTRY_COMPARE(windows.controllers().size(), 1u);
    }

    void tellsWhatCannotBeOpened()
    {
        QSignalSpy failed(m->controller.get(), &Controller::openingFailed);
        m->controller->open(m->path(u"missing.txt"_qs));
        QVERIFY(failed.wait());
        QCOMPARE(m->prompts.errors.size(), 1);
        QVERIFY(m->prompts.errors.front().contains(u"missing.txt"_qs));
        QVERIFY(m->controller->window().startPage()->isVisible());
    }

    void stopsReading()
    {
        QSignalSpy failed(m->controller.get(), &Controller::openingFailed);
        m->controller->open(m->writeSample());
        QVERIFY(m->controller->window().progress()->isVisible());
        m->controller->window().progress()->cancelButton()->click();
        QTRY_VERIFY(!m->controller->isLoading());
        QVERIFY(m->prompts.errors.isEmpty());
        QVERIFY(!m->controller->window().progress()->isVisible());
    }

    void goesAwayWhileReading()
    {
        m->controller->open(m->writeSample());
        m->controller.reset(); // neither waits for an answer nor leaves a thread behind
    }

    void pastesAReportAsText()
    {
        QApplication::clipboard()->setText(test::sampleReport(m->library, u"2021").document.text);
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->action(Actions::PasteReport)->trigger();
        QVERIFY(opened.wait());
        QCOMPARE(m->content(Received.toString()).number, Number(29));
        QVERIFY(m->settings.recentFiles().isEmpty());
    }

    void pastesAReportWithItsTables()
    {
        auto *mime = new QMimeData;
        mime->setText(u"规章 0 0 0"_qs);
        mime->setHtml(u"<html><body><p>二、主动公开政府信息情况</p><table>"
                      "<tr><td colspan=4>第二十条第（一）项</td></tr>"
                      "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</"
                      "td><td>现行有效件数</td></tr>"
                      "<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>"
                      "<tr><td>行政规范性文件</td><td>4</td><td>0</td><td>21</td></tr>"
                      "</table></body></html>"_qs);
        QApplication::clipboard()->setMimeData(mime);
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        m->action(Actions::PasteReport)->trigger();
        QVERIFY(opened.wait());
        QCOMPARE(m->session().document().grids.size(), 1u);
        QCOMPARE(
            m->content(u"proactive.art20_1/normative_documents/in_force"_qs).number, Number(21));
    }

    void anEmptyClipboardOpensNothing()
    {
        QApplication::clipboard()->clear();
        m->action(Actions::PasteReport)->trigger();
        QVERIFY(!m->controller->isLoading());
    }

    void readsAgainInAnotherEncoding()
    {
        QVERIFY(m->open(m->writeSample()));
        QComboBox *box = m->view().header()->encodingBox();
        QCOMPARE(box->currentText(), u"UTF-8"_qs);
        QVERIFY(box->isEnabled());
        QSignalSpy opened(m->controller.get(), &Controller::opened);
        Q_EMIT m->view().header()->encodingChosen(u"GB18030"_qs);
        QVERIFY(opened.wait());
        QCOMPARE(m->session().document().encoding, u"GB18030"_qs);
        QCOMPARE(m->view().header()->encodingBox()->currentText(), u"GB18030"_qs);
    }

    void exports_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("keepsCorrections");
        QTest::newRow("workbook") << int(Actions::ExportWorkbook) << u"draft.xlsx"_qs
                                  << QByteArray("PK") << true;
        QTest::newRow("csv") << int(Actions::ExportCsv) << u"draft.csv"_qs << QByteArray() << true;
        QTest::newRow("json") << int(Actions::ExportJson) << u"draft.json"_qs << QByteArray("{")
                              << true;
        QTest::newRow("note") << int(Actions::ExportNote) << u"draft - note.txt"_qs << QByteArray()
                              << false;
    }

    void exports()
    {
        QFETCH(int, action);
        QFETCH(QString, suggested);
        QFETCH(QByteArray, beginning);
        QFETCH(bool, keepsCorrections);
        QVERIFY(m->open(m->writeSample()));
        m->session().edits().edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        m->prompts.saveTo = m->path(u"out"_qs);
        m->action(Actions::Id(action))->trigger();
        QCOMPARE(m->prompts.suggested, m->path(suggested));
        QVERIFY(!m->written(u"out"_qs).isEmpty());
        QVERIFY(m->written(u"out"_qs).startsWith(beginning));
        QCOMPARE(m->session().review().hasUnsavedWork(), !keepsCorrections);
        QCOMPARE(m->controller->window().isWindowModified(), !keepsCorrections);
        QCOMPARE(m->settings.exportFolder(), m->folder.path());
    }

    void neverWritesOverTheOriginal()
    {
        const QString file = m->writeSample();
        const QByteArray before = m->written(u"draft.txt"_qs);
        QVERIFY(m->open(file));
        m->prompts.saveTo = file;
        m->action(Actions::ExportCsv)->trigger();
        QCOMPARE(m->prompts.errors.size(), 1);
        QCOMPARE(m->written(u"draft.txt"_qs), before);
    }

    void tellsThatAnExportFailed()
    {
        QVERIFY(m->open(m->writeSample()));
        m->session().edits().edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        m->prompts.saveTo = m->path(u"no/such/folder/out.csv"_qs);
        m->action(Actions::ExportCsv)->trigger();
        QCOMPARE(m->prompts.errors.size(), 1);
        QVERIFY(m->session().review().hasUnsavedWork());
    }

    void copiesTheNote()
    {
        QVERIFY(m->open(m->writeSample({{Received.toString(), u"28"_qs}})));
        m->action(Actions::CopyNote)->trigger();
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
    }

    void asksBeforeCorrectionsAreLost()
    {
        QVERIFY(m->open(m->writeSample()));
        QVERIFY(m->controller->window().close());
        QCOMPARE(m->prompts.askedAboutUnsavedWork, 0);
        m->show();
        m->session().edits().edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        m->prompts.unsaved = Prompts::Unsaved::Cancel;
        QVERIFY(!m->controller->window().close());
        m->prompts.unsaved = Prompts::Unsaved::Save; // but the file dialog is cancelled
        QVERIFY(!m->controller->window().close());
        m->prompts.saveTo = m->path(u"out.gouji"_qs);
        QVERIFY(m->controller->window().close());
        QVERIFY(QFile::exists(m->prompts.saveTo));
        QCOMPARE(m->prompts.askedAboutUnsavedWork, 3);
    }

    void keepsTheReportWhereOpeningAnotherIsCancelled()
    {
        QVERIFY(m->open(m->writeSample()));
        m->session().edits().edit({{Received, CellContent::of(Number(28))}}, u"Set"_qs);
        m->controller->open(m->writeSample({}, u"other.txt"_qs));
        QTRY_VERIFY(!m->controller->isLoading());
        QCOMPARE(m->prompts.askedAboutUnsavedWork, 1);
        QCOMPARE(m->content(Received.toString()).number, Number(28));
        QVERIFY(m->session().edits().canUndo());
        m->prompts.unsaved = Prompts::Unsaved::Discard;
        QVERIFY(m->open(m->path(u"other.txt"_qs)));
        QCOMPARE(m->content(Received.toString()).number, Number(29));
    }

    void closesAReport()
    {
        QVERIFY(m->open(m->writeSample()));
        m->action(Actions::CloseReport)->trigger();
        QVERIFY(!m->controller->session());
        QVERIFY(m->controller->window().startPage()->isVisible());
    }

    void changesTheLanguageAtOnce()
    {
        QVERIFY(m->open(m->writeSample({{Received.toString(), u"28"_qs}})));
        m->session().edits().edit({{Received, CellContent::of(Number(27))}}, u"Set"_qs);
        m->session().selectCell(Received);
        const QString english = m->action(Actions::Open)->text();
        m->appearance->chooseLanguage(u"zh_CN"_qs);
        QTRY_VERIFY(m->action(Actions::Open)->text() != english);
        QCOMPARE(m->session().messages().language(), Language::Chinese);
        QCOMPARE(m->session().currentCell(), Received);
        QVERIFY(m->session().edits().canUndo());
        QCOMPARE(m->settings.language(), u"zh_CN"_qs);
    }

    void changesTheThemeAtOnce()
    {
        QVERIFY(m->open(m->writeSample()));
        m->appearance->chooseTheme(ThemeChoice::Dark);
        QVERIFY(Theme::of(m->view().palette()).dark);
        m->appearance->chooseTheme(ThemeChoice::Light);
        QVERIFY(!Theme::of(m->view().palette()).dark);
        QCOMPARE(m->settings.theme(), ThemeChoice::Light);
    }

    void changesTheSizeOfTextAtOnce()
    {
        QVERIFY(m->open(m->writeSample()));
        const qreal before = m->view().font().pointSizeF();
        m->controller->window().menu()->textSizeActions().last()->trigger();
        QCOMPARE(m->view().font().pointSizeF(), before * 1.5);
        QCOMPARE(m->controller->window().menuBar()->font().pointSizeF(), before * 1.5);
        QCOMPARE(m->controller->window().statusBar()->font().pointSizeF(), before * 1.5);
        QCOMPARE(m->settings.textSize(), 150);
        m->appearance->chooseTextSize(100);
        QCOMPARE(m->view().font().pointSizeF(), before);
    }

    void theNoteLeavesOutWhatWasDismissed()
    {
        QVERIFY(m->open(m->writeSample({{Received.toString(), u"28"_qs}})));
        const QString key = u"requests.row_total/received"_qs;
        m->action(Actions::CopyNote)->trigger();
        const QString before = QApplication::clipboard()->text();
        m->session().edits().judge(
            *m->session().finding(key), Decision::Dismissed, u"rounded"_qs, u"Dismiss"_qs);
        m->action(Actions::CopyNote)->trigger();
        QVERIFY(QApplication::clipboard()->text().size() < before.size());
    }

    void remembersHowThePanesWereLeft()
    {
        QVERIFY(m->open(m->writeSample()));
        m->action(Actions::ZoomIn)->trigger(); // the tables
        m->action(Actions::NextPane)->trigger();
        m->action(Actions::NextPane)->trigger();
        m->action(Actions::ZoomIn)->trigger();
        m->action(Actions::ZoomIn)->trigger(); // the original
        m->action(Actions::Wrap)->trigger();
        QVERIFY(m->controller->window().close());
        const ViewState state = m->settings.viewState();
        QCOMPARE(state.zoom, 2);
        QCOMPARE(state.tableZoom, 1);
        QVERIFY(!state.wrapped);
        QVERIFY(!state.columns.isEmpty());
        m->start();
        QVERIFY(m->open(m->writeSample()));
        QCOMPARE(m->controller->window().viewState().zoom, 2);
        QCOMPARE(m->controller->window().viewState().tableZoom, 1);
    }

    void readsItsCommandLine()
    {
        const auto line = CommandLine::parse({u"gouji"_qs, u"--screenshot"_qs, u"o.png"_qs,
            u"--select"_qs, u"a/b/c"_qs, u"--size"_qs, u"1024x700"_qs, u"--theme"_qs, u"dark"_qs,
            u"--language"_qs, u"zh_CN"_qs, u"report.txt"_qs});
        QVERIFY(line);
        QCOMPARE(line->screenshot, u"o.png"_qs);
        QCOMPARE(line->select, u"a/b/c"_qs);
        QCOMPARE(line->size, QSize(1024, 700));
        QCOMPARE(*line->theme, ThemeChoice::Dark);
        QCOMPARE(line->files, QStringList {u"report.txt"_qs});
        QVERIFY(!CommandLine::parse({u"gouji"_qs, u"--size"_qs, u"big"_qs}));
        QVERIFY(!CommandLine::parse({u"gouji"_qs, u"--theme"_qs, u"pink"_qs}));
        QVERIFY(!CommandLine::parse({u"gouji"_qs, u"--nonsense"_qs}));
    }

    void takesAPicture()
    {
        const QString picture = m->path(u"out.png"_qs);
        QCOMPARE(run({u"--screenshot"_qs, picture, u"--size"_qs, u"1024x700"_qs, u"--select"_qs,
                     Received.toString(), m->writeSample()}),
            0);
        QCOMPARE(QImage(picture).size(), QSize(1024, 700));
        QCOMPARE(run({u"--screenshot"_qs, picture, u"--show"_qs, u"charts,history"_qs,
                     m->writeSample()}),
            0);
        QCOMPARE(
            run({u"--screenshot"_qs, picture, u"--show"_qs, u"nothing"_qs, m->writeSample()}), 2);
        QCOMPARE(run({u"--screenshot"_qs, picture, m->path(u"missing.txt"_qs)}), 2);
        QCOMPARE(run({u"--screenshot"_qs, picture, u"--select"_qs, u"no/such/cell"_qs,
                     m->writeSample()}),
            2);
        QCOMPARE(run({u"--screenshot"_qs, m->path(u"no/out.png"_qs), m->writeSample()}), 2);
    }

private:
    static int run(const QStringList &arguments)
    {
        QProcess gouji;
        gouji.start(QStringLiteral(GOUJI_WINDOW), arguments);
        return gouji.waitForFinished() ? gouji.exitCode() : -1;
    }

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
