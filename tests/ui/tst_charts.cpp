#include "tests/support/warnings.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/chartspane.h"
#include "ui/print/printedreview.h"
#include "ui/reviewdocks.h"

#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>

using namespace gouji;

/// A report in charts, and the review on paper.
class tst_Charts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m = std::make_unique<test::WindowFixture>();
        QVERIFY(m->open(m->writeSample()));
        m->controller->window().docks()->raise(ReviewDocks::Charts);
    }

    void cleanup() { m.reset(); }

    void addsUpWhatTheTableHolds()
    {
        const ChartSource source(m->session().report(), nullptr, m->session().messages());
        const ChartData results = source.results();
        QCOMPARE(results.categories.size(), 6);
        QCOMPARE(results.series.size(), size_t(6)); // a colour for each kind of applicant
        QCOMPARE(results.series[0].bars[0].value, 23.0);
        QCOMPARE(results.series[1].bars[1].value, 1.0);
        QCOMPARE(results.series[0].bars[4].value, 1.0);
        QCOMPARE(results.series[0].bars[2].cells.size(), size_t(8)); // the rows of （三）
        QCOMPARE(source.disputes().series[0].bars[0].value, 2.0);
        QCOMPARE(source.years().series.size(), size_t(1));
        const ChartSource both(
            m->session().report(), &m->session().report(), m->session().messages());
        QCOMPARE(both.years().series.size(), size_t(2));
    }

    void selectsTheCellsOfABar()
    {
        const ChartSource source(m->session().report(), nullptr, m->session().messages());
        Q_EMIT pane()->cellsChosen(source.results().series[0].bars[2].cells);
        QCOMPARE(m->session().currentCell().table().toString(), u"requests"_qs);
        QCOMPARE(m->table(u"requests")->selectionModel()->selectedIndexes().size(), 8);
    }

    /// A bar is found by its colour and clicked, as by hand.
    void answersToAClick()
    {
        // The tooltip over the bar is raised, which the platform of the tests cannot do.
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QSignalSpy chosen(pane(), &ChartsPane::cellsChosen);
        const QImage shown = pane()->grab().toImage();
        const QRgb accent = Theme::day().accent.rgb();
        const qreal ratio = shown.devicePixelRatio();
        for (int y = shown.height() / 2; y > 40 && chosen.isEmpty(); y -= 8) {
            for (int x = 0; x < shown.width() && chosen.isEmpty(); x += 4) {
                if (shown.pixel(x, y) != accent)
                    continue;
                const QPoint at = QPointF(x / ratio, y / ratio).toPoint();
                QWidget *target = pane()->childAt(at);
                QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(pane(), at));
            }
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m->session().currentCell(), CellId(u"requests/granted/natural"_qs));
    }

    void copiesAndSavesPictures()
    {
        pane()->copy();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        for (const QString &suffix : {u"png"_qs, u"svg"_qs}) {
            m->prompts.saveTo = m->path(u"chart."_qs + suffix);
            Q_EMIT pane()->saveWanted();
        }
        QVERIFY(!QImage::fromData(m->written(u"chart.png"_qs), "PNG").isNull());
        QVERIFY(m->written(u"chart.svg"_qs).contains("<svg"));
    }

    void showsEachChartInBothThemes()
    {
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m->appearance->chooseTheme(theme);
            for (int chart = 0; chart < pane()->choice()->count(); ++chart) {
                pane()->choice()->setCurrentIndex(chart);
                QVERIFY(!pane()->picture(u"png"_qs).isEmpty());
            }
        }
    }

    void printsTablesFindingsAndCorrections()
    {
        m->click(u"requests/received/natural"_qs);
        m->type(u"30"_qs);
        QTextDocument document;
        document.setHtml(PrintedReview(m->session()).toHtml());
        const QString text = document.toPlainText();
        QVERIFY(text.contains(m->session().report().title));
        QVERIFY(text.contains(u"29 → 30"_qs));
        QVERIFY(text.contains(u"off by 1"_qs));
        QVERIFY(text.contains(u"Corrections"_qs));
        for (const ReportTable &table : m->session().report().tables)
            QVERIFY(text.contains(table.layout->title));
    }

    /// Where a group of rows goes on on the next page, it is named there, too.
    void namesGroupsAgainOnANewPage()
    {
        QPdfWriter writer(m->path(u"pages.pdf"_qs));
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setPageOrientation(QPageLayout::Landscape);
        const PrintedReview review(m->session());
        const QString group = u">三、本年度办理结果</th>"_qs;
        QCOMPARE(review.toHtml().count(group), 1);
        const QString paged = review.pagedHtml(writer);
        QVERIFY(paged.count(group) > 1);
        QTextDocument whole, pages;
        whole.setHtml(review.toHtml());
        pages.setHtml(paged);
        const auto rowsOf = [](const QTextDocument &document) {
            QList<int> rows;
            for (QTextFrame *frame : document.rootFrame()->childFrames()) {
                if (const auto *table = qobject_cast<QTextTable *>(frame))
                    rows << table->rows() << table->columns();
            }
            return rows;
        };
        QCOMPARE(rowsOf(pages), rowsOf(whole));
        review.print(writer);
    }

    void savesThePdf()
    {
        m->prompts.saveTo = m->path(u"review.pdf"_qs);
        m->action(Actions::SavePdf)->trigger();
        QVERIFY(m->prompts.suggested.endsWith(u".pdf"_qs));
        QVERIFY(m->written(u"review.pdf"_qs).startsWith("%PDF"));
    }

private:
    ChartsPane *pane() const
    {
        return qobject_cast<ChartsPane *>(
            m->controller->window().docks()->content(ReviewDocks::Charts));
    }

    std::unique_ptr<test::WindowFixture> m;
};

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
