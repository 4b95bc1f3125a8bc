#include "model/reading/documentreader.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include "tests/reading/encoded.h"
#include "tests/reading/printedgrid.h"
#include "tests/reading/samples.h"

using namespace gouji;

namespace {

Result<Document> read(const QByteArray &html, const ReadOptions &options = {})
{
    return ReaderRegistry().read(html, options);
}

Document readOrFail(const QString &html)
{
    const auto document = read("<!DOCTYPE html>" + html.toUtf8());
    if (!document)
        qWarning("not read: %s", qPrintable(codeName(document.error().code)));
    return document.value_or(Document());
}

} // namespace

/// A page arrives as its readers see it: text in lines, tables with their merged cells.
class tst_HtmlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void showsTheTextOfAPage_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("blocks", u"<h1>报告</h1><p>一</p><div>二<div>三</div></div>四"_qs,
            u"报告\n一\n二\n三\n四"_qs);
        row("line breaks", u"一<br>二<br/><br>三<p><br></p><p>四<br></p>五"_qs,
            u"一\n二\n\n三\n\n四\n五"_qs);
        row("spaces", u"<p>  收到  29\n 件 </p>  <p>a\n b</p>"_qs, u"收到 29 件\na b"_qs);
        row("a line end in Chinese", u"<p>政府信息\r\n   公开</p>"_qs, u"政府信息公开"_qs);
        row("no-break spaces", u"<p>收到&nbsp;&nbsp;29</p>"_qs, u"收到\u00a0\u00a029"_qs);
        row("entities", u"<p>&lt;规章&gt; &amp; &#20108; &ldquo;其他&rdquo;</p>"_qs,
            u"<规章> & 二 “其他”"_qs);
        row("inline", u"<p>收<b>到</b><span> 2</span><font>9</font></p>"_qs, u"收到 29"_qs);
        row("footnote marks", u"<p>29<sup>1</sup>件</p>"_qs, u"29 1 件"_qs);
        row("struck numbers", u"<p><s>35</s>29</p>"_qs, u"35 29"_qs);
        row("the title", u"<head><title>年度报告</title></head><p>一</p>"_qs, u"年度报告\n一"_qs);
        row("scripts and styles",
            u"<style>p{}</style><script>var a='<p>b</p>'</script><p>一<!-- 注 --></p>"
            "<noscript>请启用</noscript><template>无</template><svg><text>图</text></svg>"_qs,
            u"一"_qs);
        row("hidden",
            u"<p hidden>a</p><p style='DISPLAY : none'>b</p><p style='mso-hide:all'>c</p>一"_qs,
            u"一"_qs);
        row("menus", u"<nav>首页</nav><header>某区</header><p>一</p><footer>备案</footer>"_qs,
            u"某区\n一"_qs);
        row("preformatted", u"<pre>规章 | 0 |\n行政  | 1 |</pre>"_qs,
            u"规章 | 0 |\n行政  | 1 |"_qs);
        row("Office islands",
            u"<xml><w:View>Normal</w:View></xml><!--[if gte mso 9]><p>x</p><![endif]-->"
            "<p><![if !supportLists]>一、<![endif]>总体情况<o:p></o:p></p>"_qs,
            u"一、总体情况"_qs);
        row("broken markup", u"<p>一<b>二<p>三</div></span>四<td>五"_qs, u"一二\n三四五"_qs);
    }

    void showsTheTextOfAPage()
    {
        QFETCH(QString, html);
        const Document document = readOrFail(html);
        QTEST(document.text, "text");
        QCOMPARE(document.format, u"html"_qs);
        QVERIFY(document.grids.empty());
    }

    void placesCells_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("grid");
        const auto row = [](const char *name, const QString &html, const QString &grid) {
            QTest::newRow(name) << html << grid;
        };
        row("plain", u"<table><tr><th>a<th>b<tr><td>1<td>2</table>"_qs, u"a|b\n1|2"_qs);
        row("merged",
            u"<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>1<td>2<td>3</table>"_qs,
            u"a<2x1>|b<1x2>\nc|d\n1|2|3"_qs);
        row("blank cells", u"<table><tr><td>a<td>&nbsp;<td> <td>　<td>0</table>"_qs, u"a||||0"_qs);
        row("lines in cells",
            u"<table><tr><td><p>商业</p><p>企业</p><td>三<br>、<br>本<td><p>1</p></table>"_qs,
            u"商业/企业|三/、/本|1"_qs);
        row("cells of Word",
            u"<table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td width=72 valign=top style="
            "'border:solid'><p class=MsoNormal><span\nlang=EN-US>29<o:p></o:p></span></p></td><td>"
            "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></td></tr></table>"_qs,
            u"29|"_qs);
        row("row span to the end of the group",
            u"<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</table>"_qs,
            u"a<2x1>|b\nc\nd|e"_qs);
        row("row span over the end", u"<table><tr><td rowspan=9>a<td>b<tr><td>c</table>"_qs,
            u"a<2x1>|b\nc"_qs);
        row("huge spans",
            u"<table><tr><td colspan=99999999999 rowspan=99999999999>a<tr><td>b<td>c</table>"_qs,
            u"a<2x1>\nb|c"_qs);
        row("spans that are no numbers", u"<table><tr><td colspan=x rowspan=-3>a<td>b</table>"_qs,
            u"a|b"_qs);
        row("spans that collide",
            u"<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<tr><td>d<td>e</table>"_qs,
            u"a|b<2x1>\nc\nd|e"_qs);
        row("columns that nobody uses", u"<table><tr><td colspan=3>a<td colspan=2>b</table>"_qs,
            u"a|b"_qs);
        row("hidden cells and rows",
            u"<table><tr><td>a<td style='display:none'>x<td>b<tr style='display:none'><td>y<td>z"
            "</table>"_qs,
            u"a|b"_qs);
        row("values in a form",
            u"<table><tr><td>规章<td><input value=' 29 '><input type=hidden value=x></table>"_qs,
            u"规章|29"_qs);
        row("scripts in cells",
            u"<table><tr><td>a<script>x</script><td>1<style>y</style></table>"_qs, u"a|1"_qs);
        row("missing ends", u"<table><tr><td>a<td>b<tr><td>1<td>2"_qs, u"a|b\n1|2"_qs);
        row("a small table in a cell of a form",
            u"<table><tr><td>a<td>b<td>c<tr><td>1<td><table><tr><td>x<td>y</table><td>3</table>"_qs,
            u"a|b|c\n1|x\ty|3"_qs);
    }

    void placesCells()
    {
        QFETCH(QString, html);
        const Document document = readOrFail(html);
        QCOMPARE(document.grids.size(), size_t(1));
        QTEST(printedGrid(document, document.grids[0]), "grid");
        QVERIFY(isSound(document));
    }

    void separatesCellsAndRows()
    {
        const Document document = readOrFail(
            u"前<table><caption>表二</caption><tr><td>规章<td><p>1</p><p>件</p><td><tr><td>许可<td>2<td>3</table>后"_qs);
        QCOMPARE(document.text, u"前\n表二\n规章\t1\n件\t\n许可\t2\t3\n后"_qs);
        QCOMPARE(document.grids[0].span, (SourceSpan {5, 19}));
        QCOMPARE(document.grids[0].cells[2].span, (SourceSpan {12, 12}));
    }

    /// A page laid out with tables keeps its data tables and shows the rest as lines.
    void looksThroughLayoutTables()
    {
        const Document document = readOrFail(
            u"<table><tr><td>菜单<td><table><tr><td>标题<tr><td><p>二、主动公开</p>"
            "<table><tr><td>规章<td>1<tr><td>许可<td>2</table><p>三、申请</p>"
            "<table><tr><td>新收<td>3<tr><td>结转<td>4</table>完</table><td>页脚</table>"_qs);
        QCOMPARE(document.grids.size(), size_t(2));
        QCOMPARE(printedGrid(document, document.grids[0]), u"规章|1\n许可|2"_qs);
        QCOMPARE(printedGrid(document, document.grids[1]), u"新收|3\n结转|4"_qs);
        QCOMPARE(document.text,
            u"菜单\n标题\n二、主动公开\n规章\t1\n许可\t2\n三、申请\n新收\t3\n结转\t4\n完\n页脚"_qs);
        QVERIFY(isSound(document));
    }

    void keepsAReportInsideALayoutTable()
    {
        const QString report = u"<p>本年收到申请二十九件，已经全部答复。</p>"_qs.repeated(100);
        const Document document =
            readOrFail(u"<table><tr><td>菜单<td>"_qs + report + u"</table>"_qs);
        QVERIFY(document.grids.empty());
        QVERIFY(document.text.startsWith(u"菜单\n本年收到"_qs));
    }

    /// Menus and hidden parts are left out, but never with the only tables.
    void neverDropsTheReport()
    {
        const QString table = u"<table><tr><td>规章<td>1</table>"_qs;
        QCOMPARE(readOrFail(u"<footer>"_qs + table + u"</footer>"_qs).grids.size(), size_t(1));
        QCOMPARE(readOrFail(u"<div style='display:none'>"_qs + table + u"</div>"_qs).grids.size(),
            size_t(1));
        QCOMPARE(
            readOrFail(u"<div hidden>"_qs + table + u"</div>"_qs + table).grids.size(), size_t(1));
    }

    void leavesDeletionsOutAndSaysSo()
    {
        const Document document = readOrFail(u"<p>收到<del>35</del><ins>29</ins>件</p>"_qs);
        QCOMPARE(document.text, u"收到29件"_qs);
        QCOMPARE(document.notices.size(), size_t(1));
        QCOMPARE(document.notices[0].code, u"tracked_changes"_qs);
    }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString page = u"<html><meta charset=\"%1\"><p>政府信息公开</p></html>"_qs;
        const QString empty = u"<html><p>政府信息公开</p></html>"_qs;
        const auto row = [](const char *name, const QByteArray &bytes, const char *encoding) {
            QTest::newRow(name) << bytes << QString::fromLatin1(encoding);
        };
        row("UTF-8", page.arg(u"utf-8"_qs).toUtf8(), "UTF-8");
        row("a UTF-8 page that says GBK", page.arg(u"gb2312"_qs).toUtf8(), "UTF-8");
        row("BOM", "\xef\xbb\xbf" + empty.toUtf8(), "UTF-8");
        row("UTF-16", encoded(empty, "UTF-16LE"), "UTF-16LE");
        row("GBK", encoded(page.arg(u"gbk"_qs), "GBK"), "GB18030");
        row("GBK that says UTF-8", encoded(page.arg(u"utf-8"_qs), "GBK"), "GB18030");
        row("GBK without a word", encoded(empty, "GBK"), "GB18030");
    }

    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto document = read(bytes);
        QVERIFY(document);
        QTEST(document->encoding, "encoding");
        QCOMPARE(document->text, u"政府信息公开"_qs);
    }

    void readsTheClipboard_data()
    {
        QTest::addColumn<QString>("html");
        const QString rows = u"<tr><td>规章</td><td>29</td></tr>"_qs;
        QTest::newRow("Windows") << u"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n"
                                    "StartFragment:0000000141\r\nEndFragment:0000000264\r\n"
                                    "<html><body>\r\n<!--StartFragment--><table>"_qs
                + rows + u"</table><!--EndFragment-->\r\n</body></html>"_qs;
        QTest::newRow("Excel")
            << u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
               "<style><!-- td {mso-x:y} --></style></head><body><table><!--StartFragment-->"
               "<col width=72><col width=72>"_qs
                + rows + u"<!--EndFragment--></table></body></html>"_qs;
        QTest::newRow("a bare table") << u"<table>"_qs + rows + u"</table>"_qs;
        QTest::newRow("spaces first") << u"\n  <TABLE>"_qs + rows + u"</TABLE>"_qs;
        QTest::newRow("bare rows") << u"<!--StartFragment-->"_qs + rows;
        QTest::newRow("browser") << u"<meta charset='utf-8'><table>"_qs + rows + u"</table>"_qs;
    }

    void readsTheClipboard()
    {
        QFETCH(QString, html);
        const auto document = read(html.toUtf8());
        QVERIFY(document);
        QCOMPARE(document->format, u"html"_qs);
        QCOMPARE(document->grids.size(), size_t(1));
        QCOMPARE(printedGrid(*document, document->grids[0]), u"规章|29"_qs);
        QCOMPARE(document->text, u"规章\t29"_qs);
    }

    void leavesTextToTheTextReader()
    {
        QCOMPARE(read(u"a < b，规章 <3>\n"_qs.toUtf8())->format, u"text"_qs);
        QCOMPARE(read(u"| 规章 | 0 |\n"_qs.toUtf8())->format, u"text"_qs);
    }

    void readsARealPage()
    {
        const QString path = samplesFolder() + u"/2025-city-tables.html"_qs;
        if (!QFileInfo::exists(path))
            QSKIP("the sample pages are not here");
        const auto document = ReaderRegistry().readFile(path);
        QVERIFY(document);
        QVERIFY(isSound(*document));
        QCOMPARE(document->grids.size(), size_t(3));
        QCOMPARE(document->grids[0].columns, 4);
        QCOMPARE(document->grids[1].columns, 10);
        QCOMPARE(document->grids[1].rows, 28);
        QCOMPARE(document->grids[2].columns, 15);
        QVERIFY(printedGrid(*document, document->grids[2])
                    .endsWith(u"\n376|97|196|121|790|16|1|12|27|56|74|1|30|51|156"_qs));
    }
};

QTEST_GUILESS_MAIN(tst_HtmlReader)
#include "tst_htmlreader.moc"
