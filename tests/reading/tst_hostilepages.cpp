#include "model/reading/documentreader.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace gouji;

namespace {

Result<Document> read(const QByteArray &html, const ReadOptions &options = {})
{
    return ReaderRegistry().read(html, options);
}

/// "a0=1 a1=1 …"
QByteArray numbered(int count, const QByteArray &before, const QByteArray &behind)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + behind;
    return text;
}

} // namespace

/// A page that asks for more than it is worth is refused at once; one that is only sloppy is not.
class tst_HostilePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing to see")
            << QByteArray("<html><script>x</script>") << ErrorCode::Empty;
        QTest::newRow("pictures only") << QByteArray("<html><img src=a.png>") << ErrorCode::Scan;
        QTest::newRow("MHTML") << QByteArray(
            "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"
            "<html><table><tr><td colspan=3D2>1")
                               << ErrorCode::Unsupported;
        for (const char *tag : {"<div>", "<b>", "<ul><li>", "<table><tr><td>"})
            QTest::newRow(tag) << QByteArray(tag).repeated(500'000) << ErrorCode::TooLarge;
        QTest::newRow("nested tables")
            << QByteArray("<table><tr><td>").repeated(2000) << ErrorCode::TooLarge;
        QTest::newRow("too many cells")
            << "<table>" + QByteArray("<tr><td>1<td>2").repeated(150'000) << ErrorCode::TooLarge;
        QTest::newRow("too wide") << "<table><tr>" + QByteArray("<td colspan=1000>1").repeated(20)
                                  << ErrorCode::TooLarge;
        QTest::newRow("comments that never end")
            << QByteArray("<!-- x -->").repeated(3000) + "<p>" << ErrorCode::Empty;
        // The parser compares each attribute with those before it, and gathers those of <html>.
        QTest::newRow("attributes without end")
            << "<html><p " + numbered(300'000, "a", "=1 ") + ">x" << ErrorCode::TooLarge;
        QTest::newRow("attributes of an end tag")
            << "<html></p " + numbered(300'000, "a", " ") + ">x" << ErrorCode::TooLarge;
        QTest::newRow("attributes of one page in many tags")
            << "<!doctype html>" + numbered(100'000, "<html a", ">") << ErrorCode::TooLarge;
        // Elements inside each other, although as many seem to be closed.
        for (const char *tags : {"<div></span>", "<b><div></b>", "<div><table></div></table>"})
            QTest::newRow(tags) << QByteArray(tags).repeated(100'000) << ErrorCode::TooLarge;
        QTest::newRow("formatting closed by another name")
            << "<html>" + numbered(100'000, "<font a=", "></i>") << ErrorCode::TooLarge;
        // Each <p> opens all the <b> anew that nobody closed.
        QByteArray formatting("<div>");
        for (int i = 0; i < 3000; ++i)
            formatting += "<b x=" + QByteArray::number(i) + '>';
        QTest::newRow("formatting that multiplies")
            << formatting + "</div>" + QByteArray("<p>x</p>").repeated(100'000)
            << ErrorCode::TooLarge;
    }

    void refuses()
    {
        QFETCH(QByteArray, html);
        const auto document = read(html);
        QVERIFY(!document);
        QTEST(document.error().code, "code");
    }

    void bearsSloppyPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto many = [](const char *text) { return QByteArray(text).repeated(10'000); };
        QTest::newRow("inline elements left open") << many("<div><span>x</div>");
        QTest::newRow("formatting around other elements") << many("<font><span>x</font>");
        QTest::newRow("blocks in formatting") << many("<b><div>x</div></b>");
        QTest::newRow("paragraphs and cells left open") << "<table>" + many("<tr><td><p>x");
        QTest::newRow("a drawing") << "x<svg>" + many("<path d='M 1 2'/>") + "</svg>";
        QTest::newRow("a script") << "x<script>for (i = 0; i <n " + many("&& a <b c d")
                + ";)</script>";
        QTest::newRow("a comment") << "x<!-- <p " + many("a b c <div>") + " -->";
        QTest::newRow("a quoted value") << "<p title='" + many("a b <div> ") + "'>x";
        QTest::newRow("many attributes") << "<p " + numbered(900, "a", "=\"1\" ") + ">x";
        QTest::newRow("a sign that begins no tag") << many("x < 3 und ");
    }

    void bearsSloppyPages()
    {
        QFETCH(QByteArray, html);
        const auto document = read("<html>" + html);
        QVERIFY(document);
        QVERIFY(document->text.contains(u'x'));
    }

    /// What no look before parsing foresees is stopped by the clock.
    void stopsWhenTimeIsOver()
    {
        ReadOptions options;
        options.limits.maxTime = std::chrono::milliseconds(1);
        const QByteArray html = QByteArray("<p>1</p>").repeated(1'000'000);
        const auto document = read(html, options);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Timeout);
    }

    void stopsWhenAsked()
    {
        std::atomic_bool cancelled = true;
        const auto document = ReaderRegistry().read(
            QByteArray("<p>1</p>").repeated(1000), {}, Progress({}, &cancelled));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_HostilePages)
#include "tst_hostilepages.moc"
