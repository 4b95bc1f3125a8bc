#include "model/document/pageplaces.h"
#include "tests/pdf/pagedrawing.h"
#include "tests/reading/printedgrid.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;
using namespace gouji::test;
using namespace Qt::StringLiterals;

/// From characters and lines on pages to a document.
class tst_PdfLayout : public QObject {
    Q_OBJECT

private:
    static Document read(const std::vector<PageDrawing> &pages)
    {
        const auto document = documentOf(pages);
        if (!document) {
            QTest::qFail(qPrintable(codeName(document.error().code)), __FILE__, __LINE__);
            return {};
        }
        if (!isSound(*document))
            QTest::qFail("the document breaks its promises", __FILE__, __LINE__);
        return *document;
    }

    static QString onlyGrid(const Document &document)
    {
        return document.grids.size() == 1 ? printedGrid(document, document.grids[0])
                                          : QString::number(document.grids.size());
    }

    static PageDrawing smallTable()
    {
        return PageDrawing().grid({50, 200, 250, 300}, {100, 120, 140});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void cellsBetweenLines()
    {
        const Document document = read({smallTable()
                                            .text(60, 105, u"规章"_s)
                                            .text(220, 105, u"3"_s)
                                            .text(270, 105, u"5"_s)
                                            .text(60, 125, u"行政许可"_s)
                                            .text(220, 125, u"12"_s)});
        QCOMPARE(onlyGrid(document), u"规章|3|5\n行政许可|12|"_s);
        const SourceSpan span = document.grids[0].cells[1].span;
        QCOMPARE(span.page, 1);
        QVERIFY(QRectF(0.49, 0.19, 0.15, 0.06).contains(span.rect));
    }

    void everyCharacterHasItsPlace()
    {
        const Document document = read({smallTable()
                                            .text(60, 105, u"规章"_s)
                                            .text(220, 105, u"3"_s)
                                            .text(60, 125, u"许可"_s)
                                            .text(220, 125, u"12"_s)});
        const qsizetype at = document.text.indexOf(u"12"_s);
        const auto pieces = piecesOnPages(document, {at, at + 2});
        QCOMPARE(pieces.size(), 1u);
        QCOMPARE(pieces[0].rect, QRectF(220 / 400.0, 125 / 500.0, 10 / 400.0, 10 / 500.0));
        const SourceSpan blank = document.grids[0].cells[2].span;
        QCOMPARE(piecesOnPages(document, {blank.begin, blank.end})[0].rect, blank.rect);
    }

    void mergedCells()
    {
        PageDrawing page;
        page.line(50, 100, 300, 100).line(50, 160, 300, 160).line(50, 100, 50, 160);
        page.line(300, 100, 300, 160).line(150, 100, 150, 160);
        page.line(150, 120, 300, 120).line(200, 120, 200, 160).line(250, 120, 250, 160);
        page.text(60, 120, u"信息内容"_s).text(200, 105, u"申请人"_s);
        page.text(160, 130, u"自然人"_s).text(210, 130, u"商业"_s).text(260, 130, u"总计"_s);
        QCOMPARE(onlyGrid(read({page})), u"信息内容<2x1>|申请人<1x3>\n自然人|商业|总计"_s);
    }

    void greyAndDoubleLines()
    {
        PageDrawing page;
        for (const double x : {50.0, 150.0, 151.5, 300.0})
            page.line(x, 100, x, 140, char(0xdd));
        for (const double y : {100.0, 120.0, 140.0})
            page.line(50, y, 300, y, char(0xdd));
        page.text(60, 105, u"行政处罚"_s).text(220, 105, u"9"_s);
        page.text(60, 125, u"行政强制"_s).text(220, 125, u"8"_s);
        QCOMPARE(onlyGrid(read({page})), u"行政处罚|9\n行政强制|8"_s);
    }

    void colouredGround()
    {
        PageDrawing page = smallTable();
        page.line(51, 101, 299, 119, char(0xc8)).grid({50, 200, 250, 300}, {100, 120, 140});
        page.text(60, 105, u"信息内容"_s).text(205, 105, u"制发"_s).text(255, 105, u"废止"_s);
        page.text(60, 125, u"规章"_s).text(220, 125, u"1"_s).text(270, 125, u"0"_s);
        QCOMPARE(onlyGrid(read({page})), u"信息内容|制发|废止\n规章|1|0"_s);
    }

    void wrappedNumber()
    {
        PageDrawing page;
        page.grid({50, 200, 233, 300}, {100, 130, 150});
        page.text(60, 110, u"行政许可"_s).text(206, 103, u"1118"_s).text(206, 115, u"6"_s);
        page.text(240, 103, u"10"_s).text(240, 115, u"5"_s);
        page.text(60, 135, u"规章"_s).text(206, 135, u"0"_s).text(240, 135, u"0"_s);
        const Document document = read({page});
        // In the wide cell nothing forced the number to wrap: those are two.
        QCOMPARE(onlyGrid(document), u"行政许可|11186|10/5\n规章|0|0"_s);
        const qsizetype at = document.text.indexOf(u"11186"_s);
        const auto pieces = piecesOnPages(document, {at, at + 5});
        QCOMPARE(pieces.size(), 2u);
        QCOMPARE(pieces[1].length(), 1);
        QVERIFY(pieces[1].rect.top() > pieces[0].rect.bottom());
    }

    void verticalAndSpacedLabels()
    {
        PageDrawing page;
        page.grid({50, 80, 200, 250}, {100, 160, 180});
        page.vertical(60, 105, u"本年结果"_s).text(90, 120, u"重新 出具"_s).text(210, 120, u"4"_s);
        page.text(55, 165, u"总"_s).text(90, 165, u"计"_s).text(210, 165, u"4"_s);
        QCOMPARE(onlyGrid(read({page})), u"本年结果|重新出具|4\n总|计|4"_s);
    }

    void boldStrokesAreNoLines()
    {
        PageDrawing page = smallTable();
        page.text(60, 104, u"一二三工王"_s, 12).text(220, 105, u"3"_s);
        for (const double y : {105.0, 110.0, 115.0})
            page.line(60, y, 119, y);
        page.text(60, 125, u"许可"_s).text(220, 125, u"12"_s);
        QCOMPARE(onlyGrid(read({page})), u"一二三工王|3|\n许可|12|"_s);
    }

    void tableGoesOnOverPages()
    {
        PageDrawing first, second;
        first.grid({50, 200, 250, 300}, {380, 400, 420});
        first.text(60, 385, u"信息内容"_s).text(205, 385, u"制发"_s).text(255, 385, u"废止"_s);
        first.text(60, 405, u"规章"_s).text(220, 405, u"1"_s).text(270, 405, u"2"_s);
        first.text(190, 470, u"- 1 -"_s);
        second.grid({50, 200, 250, 300}, {60, 80, 100});
        second.text(60, 65, u"信息内容"_s).text(205, 65, u"制发"_s).text(255, 65, u"废止"_s);
        second.text(60, 85, u"规范性文件"_s).text(220, 85, u"3"_s).text(270, 85, u"4"_s);
        second.text(60, 130, u"三、收到和处理"_s).text(190, 470, u"- 2 -"_s);
        const Document document = read({first, second});
        QCOMPARE(onlyGrid(document), u"信息内容|制发|废止\n规章|1|2\n规范性文件|3|4"_s);
        QCOMPARE(document.grids[0].cells.back().span.page, 2);
        QVERIFY(document.text.endsWith(u"三、收到和处理"_s));
    }

    void rowCutByThePageEnd()
    {
        PageDrawing first, second;
        first.grid({50, 120, 153, 200}, {420, 440, 460});
        first.text(57, 425, u"规章"_s).text(130, 425, u"0"_s).text(170, 425, u"1"_s);
        first.text(57, 445, u"重新出具已"_s).text(126, 445, u"1118"_s).text(170, 445, u"7"_s);
        second.grid({50, 120, 153, 200}, {60, 80, 100});
        second.text(57, 65, u"获取信息"_s).text(126, 65, u"6"_s);
        second.text(57, 85, u"总计"_s).text(130, 85, u"2"_s).text(170, 85, u"3"_s);
        QCOMPARE(
            onlyGrid(read({first, second})), u"规章|0|1\n重新出具已获取信息|11186|7\n总计|2|3"_s);
    }

    void openAtThePageEnd()
    {
        PageDrawing page;
        for (const double x : {50.0, 200.0, 300.0})
            page.line(x, 400, x, 460);
        page.line(50, 400, 300, 400).line(50, 430, 300, 430);
        page.text(60, 410, u"行政处罚"_s).text(220, 410, u"9"_s);
        page.text(60, 440, u"行政强制"_s).text(220, 440, u"8"_s);
        QCOMPARE(onlyGrid(read({page})), u"行政处罚|9\n行政强制|8"_s);
    }

    void withoutLines()
    {
        PageDrawing page;
        page.text(60, 100, u"信息内容"_s).text(205, 100, u"制发"_s).text(265, 100, u"废止"_s);
        page.text(60, 120, u"规章"_s).text(210, 120, u"3"_s).text(270, 120, u"5"_s);
        page.text(60, 140, u"规范性文件"_s).text(270, 140, u"1"_s);
        page.text(60, 160, u"其他"_s).text(207, 160, u"44"_s).text(270, 160, u"2"_s);
        QCOMPARE(
            onlyGrid(read({page})), u"信息内容|制发|废止\n规章|3|5\n规范性文件||1\n其他|44|2"_s);
    }

    void paragraphsAndFurniture()
    {
        std::vector<PageDrawing> pages(3);
        for (size_t i = 0; i < pages.size(); ++i) {
            pages[i].text(150, 20, u"某区人民政府文件"_s);
            pages[i].text(195, 480, u"%1"_s.arg(i + 1));
        }
        pages[0].text(70, 100, u"全年收到申请若干，均在规定期限内办理完毕并"_s);
        pages[0].text(50, 115, u"答复。"_s).text(70, 130, u"主动公开信息一千一百余条，"_s);
        pages[1].text(70, 60, u"答复率百分之百，比上年提高了五个百分点，其"_s);
        pages[2].text(50, 60, u"中网上申请2023件。"_s);
        QCOMPARE(read(pages).text,
            u"全年收到申请若干，均在规定期限内办理完毕并答复。\n主动公开信息一千一百余条，\n"
            "答复率百分之百，比上年提高了五个百分点，其中网上申请2023件。"_s);
    }

    void picturesOfPagesAreScans()
    {
        const auto document = documentOf({PageDrawing().grid({10, 100, 390}, {10, 200, 400}),
            PageDrawing().text(195, 480, u"2"_s)});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Scan);
    }
};

QTEST_GUILESS_MAIN(tst_PdfLayout)
#include "tst_pdflayout.moc"
