#include "model/reading/documentreader.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

#include "tests/reading/docxfile.h"
#include "tests/reading/printedgrid.h"
#include "tests/reading/samples.h"

using namespace gouji;

namespace {

Result<Document> read(const QByteArray &bytes, const ReadOptions &options = {})
{
    return ReaderRegistry().read(bytes, options);
}

Document readOrFail(const DocxFile &file)
{
    const auto document = read(file.bytes());
    if (!document)
        qWarning("not read: %s", qPrintable(document.error().detail));
    return document.value_or(Document());
}

QString run(const QString &text, const QString &properties = {})
{
    return u"<w:r><w:rPr>"_qs + properties + u"</w:rPr><w:t xml:space=\"preserve\">"_qs + text
        + u"</w:t></w:r>"_qs;
}

QString paragraph(const QString &text, const QString &properties = {})
{
    return u"<w:p><w:pPr>"_qs + properties + u"</w:pPr>"_qs + run(text) + u"</w:p>"_qs;
}

QString cell(const QString &text, const QString &properties = {})
{
    return u"<w:tc><w:tcPr>"_qs + properties + u"</w:tcPr>"_qs + paragraph(text) + u"</w:tc>"_qs;
}

QString row(const QStringList &cells, const QString &properties = {})
{
    return u"<w:tr><w:trPr>"_qs + properties + u"</w:trPr>"_qs + cells.join(QString())
        + u"</w:tr>"_qs;
}

QString table(const QStringList &rows)
{
    return u"<w:tbl><w:tblPr/><w:tblGrid/>"_qs + rows.join(QString()) + u"</w:tbl>"_qs;
}

QString listed(const QString &text, int list, int level = 0)
{
    return paragraph(text,
        u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_qs.arg(level).arg(
            list));
}

QString level(int index, const QString &format, const QString &text, const QString &more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>%4<w:suff "
           u"w:val=\"nothing\"/>"
           "<w:lvlText w:val=\"%3\"/></w:lvl>"_qs.arg(QString::number(index), format, text, more);
}

QString list(int id, int definition, const QString &overrides = {})
{
    return u"<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>%3</w:num>"_qs.arg(
        QString::number(id), QString::number(definition), overrides);
}

QString definition(int id, const QString &levels)
{
    return u"<w:abstractNum w:abstractNumId=\"%1\">%2</w:abstractNum>"_qs.arg(
        QString::number(id), levels);
}

const QString field = u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_qs;

} // namespace

/// A document arrives as it would be printed, with all changes accepted.
class tst_DocxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

    void showsTheText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const QString &body, const QString &text) {
            QTest::newRow(name) << body << text;
        };
        const auto wrapped = [](const QString &content) {
            return u"<w:p>"_qs + content + u"</w:p>"_qs;
        };
        add("paragraphs", paragraph(u"一"_qs) + u"<w:p/>"_qs + paragraph(u"二"_qs), u"一\n\n二"_qs);
        add("runs", wrapped(run(u"收到"_qs) + run(u"2"_qs) + run(u"9 件"_qs)), u"收到29 件"_qs);
        add("breaks and tabs",
            wrapped(u"<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>3</w:t><w:cr/>"
                    "<w:noBreakHyphen/><w:t>8</w:t><w:softHyphen/></w:r>"_qs),
            u"一\n二\t3\n-8"_qs);
        add("symbols",
            wrapped(u"<w:r><w:sym w:font=\"Symbol\" w:char=\"F033\"/><w:sym w:font=\"Wingdings\" "
                    "w:char=\"F033\"/></w:r>"_qs),
            u"3\uf033"_qs);
        add("hidden",
            wrapped(
                run(u"35"_qs, u"<w:vanish/>"_qs) + run(u"29"_qs, u"<w:vanish w:val=\"0\"/>"_qs)),
            u"29"_qs);
        add("footnote marks",
            wrapped(run(u"29"_qs) + run(u"1"_qs, u"<w:vertAlign w:val=\"superscript\"/>"_qs)),
            u"29 1"_qs);
        add("struck numbers", wrapped(run(u"35"_qs, u"<w:strike/>"_qs) + run(u"29"_qs)),
            u"35 29"_qs);
        add("footnotes and comments",
            wrapped(run(u"29"_qs)
                + u"<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"2\"/>"
                  "</w:r><w:r><w:commentReference w:id=\"0\"/></w:r>"_qs),
            u"29"_qs);
        add("fields",
            wrapped(field.arg(u"begin"_qs) + u"<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>"_qs
                + field.arg(u"separate"_qs) + run(u"29"_qs) + field.arg(u"end"_qs) + run(u"件"_qs)
                + u"<w:fldSimple w:instr=\"PAGE\">"_qs + run(u"3"_qs) + u"</w:fldSimple>"_qs),
            u"29件3"_qs);
        add("fields in instructions",
            wrapped(field.arg(u"begin"_qs) + run(u"x"_qs) + field.arg(u"begin"_qs) + run(u"y"_qs)
                + field.arg(u"separate"_qs) + run(u"z"_qs) + field.arg(u"end"_qs)
                + field.arg(u"separate"_qs) + run(u"29"_qs) + field.arg(u"end"_qs)),
            u"29"_qs);
        add("a field without its end",
            wrapped(run(u"一"_qs) + field.arg(u"begin"_qs)) + paragraph(u"二"_qs), u"一\n二"_qs);
        add("wrappers",
            u"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"_qs
                + wrapped(u"<w:hyperlink>"_qs + run(u"一"_qs) + u"</w:hyperlink><w:smartTag>"_qs
                    + run(u"二"_qs) + u"</w:smartTag>"_qs)
                + u"</w:sdtContent></w:sdt>"_qs,
            u"一二"_qs);
        const QString box = u"<w:txbxContent>"_qs + paragraph(u"框"_qs) + u"</w:txbxContent>"_qs;
        add("text boxes, once",
            wrapped(run(u"前"_qs)
                + u"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"_qs
                + box + u"</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"_qs
                + box + u"</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"_qs
                + run(u"后"_qs)),
            u"框\n前后"_qs);
        add("ruby",
            wrapped(u"<w:r><w:ruby><w:rt>"_qs + run(u"guī"_qs) + u"</w:rt><w:rubyBase>"_qs
                + run(u"规"_qs) + u"</w:rubyBase></w:ruby></w:r>"_qs + run(u"章"_qs)),
            u"规章"_qs);
    }

    void showsTheText()
    {
        QFETCH(QString, body);
        const Document document = readOrFail({body, {}, {}});
        QTEST(document.text, "text");
        QCOMPARE(document.format, u"docx"_qs);
        QVERIFY(document.notices.empty());
    }

    void acceptsTrackedChanges_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        const QString deletion =
            u"<w:del w:id=\"1\"><w:r><w:delText>35</w:delText></w:r></w:del>"_qs;
        QTest::newRow("words") << u"<w:p>"_qs + run(u"收到"_qs) + deletion
                + u"<w:ins w:id=\"2\">"_qs + run(u"29"_qs) + u"</w:ins>"_qs + run(u"件"_qs)
                + u"</w:p>"_qs << u"收到29件"_qs;
        QTest::newRow("moves") << u"<w:p><w:moveFrom>"_qs + run(u"a"_qs) + u"</w:moveFrom>"_qs
                + run(u"b"_qs) + u"<w:moveTo>"_qs + run(u"a"_qs) + u"</w:moveTo></w:p>"_qs
                               << u"ba"_qs;
        QTest::newRow("a paragraph's end")
            << u"<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"_qs + run(u"一"_qs)
                + deletion + u"</w:p>"_qs + paragraph(u"二"_qs)
            << u"一二"_qs;
        QTest::newRow("a row") << table({row({cell(u"a"_qs), cell(u"1"_qs)}),
            row({cell(u"b"_qs), cell(u"2"_qs)}, u"<w:del w:id=\"4\"/>"_qs)})
                               << u"a\t1"_qs;
    }

    void acceptsTrackedChanges()
    {
        QFETCH(QString, body);
        const Document document = readOrFail({body, {}, {}});
        QTEST(document.text, "text");
        QCOMPARE(document.notices.size(), size_t(1));
        QCOMPARE(document.notices[0].code, u"tracked_changes"_qs);
    }

    void placesCells_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("grid");
        const QString restart = u"<w:vMerge w:val=\"restart\"/>"_qs, goOn = u"<w:vMerge/>"_qs;
        const QString two = u"<w:gridSpan w:val=\"2\"/>"_qs;
        const auto add = [](const char *name, const QStringList &rows, const QString &grid) {
            QTest::newRow(name) << table(rows) << grid;
        };
        add("plain", {row({cell(u"a"_qs), cell(u"b"_qs)}), row({cell(u"1"_qs), cell(QString())})},
            u"a|b\n1|"_qs);
        add("merged",
            {row({cell(u"a"_qs, restart), cell(u"b"_qs, two)}),
                row({cell(QString(), goOn), cell(u"c"_qs), cell(u"d"_qs)}),
                row({cell(QString(), goOn), cell(u"1"_qs), cell(u"2"_qs)})},
            u"a<3x1>|b<1x2>\nc|d\n1|2"_qs);
        add("merged both ways",
            {row({cell(u"a"_qs, two + restart), cell(u"b"_qs)}),
                row({cell(QString(), two + goOn), cell(u"c"_qs)}),
                row({cell(u"1"_qs), cell(u"2"_qs), cell(u"3"_qs)})},
            u"a<2x2>|b\nc\n1|2|3"_qs);
        add("merged into nothing", {row({cell(u"a"_qs, goOn), cell(u"b"_qs)})}, u"a|b"_qs);
        add("a row that begins further right",
            {row({cell(u"a"_qs), cell(u"b"_qs)}),
                row({cell(u"1"_qs)}, u"<w:gridBefore w:val=\"1\"/>"_qs)},
            u"a|b\n1"_qs);
        add("two paragraphs",
            {row({u"<w:tc>"_qs + paragraph(u"商业"_qs) + paragraph(u"企业"_qs) + u"</w:tc>"_qs,
                u"<w:tc/>"_qs})},
            u"商业/企业|"_qs);
        add("rows and cells in content controls",
            {u"<w:sdt><w:sdtContent>"_qs
                + row({cell(u"a"_qs),
                    u"<w:sdt><w:sdtContent>"_qs + cell(u"1"_qs) + u"</w:sdtContent></w:sdt>"_qs})
                + u"</w:sdtContent></w:sdt>"_qs},
            u"a|1"_qs);
        add("a small table in a cell",
            {row({cell(u"a"_qs), cell(u"b"_qs), cell(u"c"_qs)}),
                row({u"<w:tc>"_qs + table({row({cell(u"x"_qs), cell(u"y"_qs)})})
                        + u"<w:p/></w:tc>"_qs,
                    cell(u"2"_qs), cell(u"3"_qs)})},
            u"a|b|c\nx\ty|2|3"_qs);
        add("huge spans",
            {row({cell(u"a"_qs, u"<w:gridSpan w:val=\"99999\"/>"_qs)}),
                row({cell(u"b"_qs), cell(u"c"_qs)})},
            u"a<1x2>\nb|c"_qs);
    }

    void placesCells()
    {
        QFETCH(QString, body);
        const Document document = readOrFail({body, {}, {}});
        QCOMPARE(document.grids.size(), size_t(1));
        QTEST(printedGrid(document, document.grids[0]), "grid");
        QVERIFY(isSound(document));
    }

    /// Where a value stands in the file, so that it can be written back.
    void namesThePlaceOfCells()
    {
        const QString inner =
            table({row({cell(u"规章"_qs), cell(u"1"_qs)}), row({cell(u"许可"_qs), cell(u"2"_qs)})});
        const Document document = readOrFail({table({row({cell(u"x"_qs)})})
                + table({row({cell(u"菜单"_qs), u"<w:tc>"_qs + inner + u"<w:p/></w:tc>"_qs})}),
            {}, {}});
        QCOMPARE(document.grids.size(), size_t(1));
        QCOMPARE(document.grids[0].cells[3].place,
            u"word/document.xml#tbl[2]/tr[1]/tc[2]/tbl[1]/tr[2]/tc[2]"_qs);
    }

    void separatesCellsAndRows()
    {
        const Document document = readOrFail({paragraph(u"前"_qs)
                + table({row({cell(u"规章"_qs), cell(QString())}),
                    row({cell(u"许可"_qs), cell(u"2"_qs)})})
                + paragraph(u"后"_qs),
            {}, {}});
        QCOMPARE(document.text, u"前\n规章\t\n许可\t2\n后"_qs);
        QCOMPARE(document.grids[0].span, (SourceSpan {2, 10}));
        QCOMPARE(document.grids[0].cells[1].span, (SourceSpan {5, 5}));
    }

    void numbersParagraphs_data()
    {
        QTest::addColumn<DocxFile>("file");
        QTest::addColumn<QString>("text");
        const QString outline = level(0, u"chineseCountingThousand"_qs, u"%1、"_qs)
            + level(1, u"chineseCounting"_qs, u"（%2）"_qs) + level(2, u"decimal"_qs, u"%3."_qs);
        const auto items = [](std::initializer_list<std::pair<int, int>> places) {
            QString body;
            for (const auto &[id, depth] : places)
                body += listed(u"x"_qs, id, depth);
            return body;
        };
        QTest::newRow("levels") << DocxFile {
            items({{1, 0}, {1, 1}, {1, 1}, {1, 2}, {1, 0}, {1, 1}}),
            definition(0, outline) + list(1, 0),
            {}} << u"一、x\n（一）x\n（二）x\n1.x\n二、x\n（一）x"_qs;
        QTest::newRow("several levels in one") << DocxFile {items({{1, 0}, {1, 1}, {1, 1}}),
            definition(0,
                level(0, u"chineseCounting"_qs, u"%1"_qs) + level(1, u"decimal"_qs, u"%1.%2 "_qs))
                + list(1, 0),
            {}} << u"一x\n一.1 x\n一.2 x"_qs;
        QTest::newRow("all decimal") << DocxFile {items({{1, 0}, {1, 1}}),
            definition(0,
                level(0, u"chineseCounting"_qs, u"%1"_qs)
                    + level(1, u"decimal"_qs, u"%1.%2 "_qs, u"<w:isLgl/>"_qs))
                + list(1, 0),
            {}} << u"一x\n1.1 x"_qs;
        QTest::newRow("lists of one definition go on") << DocxFile {items({{1, 0}, {2, 0}, {1, 0}}),
            definition(0, outline) + list(1, 0) + list(2, 0), {}}
                                                       << u"一、x\n二、x\n三、x"_qs;
        QTest::newRow("a list that begins anew") << DocxFile {
            items({{1, 0}, {1, 0}, {2, 0}, {2, 0}}),
            definition(0, outline) + list(1, 0)
                + list(2, 0,
                    u"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"_qs),
            {}} << u"一、x\n二、x\n五、x\n六、x"_qs;
        QTest::newRow("a level of its own") << DocxFile {items({{1, 0}}),
            definition(0, outline)
                + list(1, 0,
                    u"<w:lvlOverride w:ilvl=\"0\">"_qs + level(0, u"upperRoman"_qs, u"%1)"_qs)
                        + u"</w:lvlOverride>"_qs),
            {}} << u"I)x"_qs;
        QTest::newRow("a level that never begins anew") << DocxFile {
            items({{1, 0}, {1, 1}, {1, 0}, {1, 1}}),
            definition(0,
                level(0, u"decimal"_qs, u"%1."_qs)
                    + level(1, u"decimal"_qs, u"(%2)"_qs, u"<w:lvlRestart w:val=\"0\"/>"_qs))
                + list(1, 0),
            {}} << u"1.x\n(1)x\n2.x\n(2)x"_qs;
        QTest::newRow("bullets say nothing") << DocxFile {items({{1, 0}}),
            definition(0, level(0, u"bullet"_qs, u"\uf0b7"_qs)) + list(1, 0), {}}
                                             << u"x"_qs;
        QTest::newRow("no such list")
            << DocxFile {items({{7, 0}, {0, 0}}), definition(0, outline), {}} << u"x\nx"_qs;
        const QString styles =
            u"<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId "
            u"w:val=\"1\"/></w:numPr></w:pPr>"
            "</w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn "
            "w:val=\"H1\"/><w:pPr><w:numPr>"
            "<w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"_qs;
        QTest::newRow("by style") << DocxFile {paragraph(u"x"_qs, u"<w:pStyle w:val=\"H1\"/>"_qs)
                + paragraph(u"x"_qs, u"<w:pStyle w:val=\"H2\"/>"_qs)
                + paragraph(u"x"_qs,
                    u"<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"_qs),
            definition(0, outline) + list(1, 0), styles}
                                  << u"一、x\n（一）x\nx"_qs;
        QTest::newRow("deleted paragraphs do not count") << DocxFile {
            u"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            "<w:del><w:r><w:delText>y</w:delText></w:r></w:del></w:p>"_qs
                + items({{1, 0}}),
            definition(0, outline) + list(1, 0), {}} << u"一、x"_qs;
        QTest::newRow("styles and lists in circles") << DocxFile {paragraph(u"x"_qs,
                                                                      u"<w:pStyle w:val=\"A\"/>"_qs)
                + items({{1, 0}}),
            definition(0, u"<w:numStyleLink w:val=\"L\"/>"_qs) + list(1, 0),
            u"<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\">"
            "<w:basedOn w:val=\"A\"/></w:style><w:style w:styleId=\"L\"><w:pPr><w:numPr>"
            "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"_qs}
                                                     << u"x\nx"_qs;
    }

    void numbersParagraphs()
    {
        QFETCH(DocxFile, file);
        QTEST(readOrFail(file).text, "text");
    }

    void hidesTextByStyle()
    {
        const Document document = readOrFail({u"<w:p>"_qs
                + run(u"35"_qs, u"<w:rStyle w:val=\"N\"/>"_qs) + run(u"29"_qs) + u"</w:p>"_qs,
            {},
            u"<w:style w:type=\"character\" w:styleId=\"N\"><w:rPr><w:vanish/></w:rPr></w:style>"_qs});
        QCOMPARE(document.text, u"29"_qs);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = DocxFile {paragraph(u"收到29件"_qs).repeated(2000), {}, {}}.bytes();
        const auto main = [](const QByteArray &xml) {
            return zipFile({{u"word/document.xml"_qs, xml}});
        };
        QByteArray flipped = good;
        flipped[good.indexOf("word/document.xml") + 200] =
            char(~flipped[good.indexOf("word/document.xml") + 200]);
        QTest::newRow("cut off") << good.chopped(good.size() / 2) << ErrorCode::Corrupt;
        QTest::newRow("damaged") << flipped << ErrorCode::Corrupt;
        QTest::newRow("no main part")
            << zipFile({{u"word/other.xml"_qs, "<a/>"}}) << ErrorCode::Corrupt;
        QTest::newRow("XML cut off")
            << main("<w:document xmlns:w='w'><w:body><w:p>") << ErrorCode::Corrupt;
        QTest::newRow("no XML") << main("29") << ErrorCode::Corrupt;
        QTest::newRow("nothing in it") << DocxFile().bytes() << ErrorCode::Empty;
        QTest::newRow("a picture") << DocxFile {u"<w:p><w:r><w:drawing/></w:r></w:p>"_qs, {},
            {}}.bytes() << ErrorCode::Scan;
        QTest::newRow("another zip") << zipFile({{u"a.txt"_qs, "29"}}) << ErrorCode::Unsupported;
        QTest::newRow("entities") << main(
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
            "<d><body><p><r><t>&b;</t></r></p></body></d>")
                                  << ErrorCode::Corrupt;
        QTest::newRow("deep") << main("<d><body>" + QByteArray("<sdt>").repeated(1'000'000))
                              << ErrorCode::TooLarge;
        QTest::newRow("deep in what is not read")
            << main("<d><body><x>" + QByteArray("<y>").repeated(1'000'000)) << ErrorCode::TooLarge;
        QByteArray attributes = "<d ";
        for (int i = 0; i < 200'000; ++i)
            attributes += "a" + QByteArray::number(i) + "='>' ";
        QTest::newRow("attributes without end") << main(attributes + "/>") << ErrorCode::TooLarge;
        QTest::newRow("a bomb") << main(
            "<d><body><p><r><t>" + QByteArray(30'000'000, 'x') + "</t></r></p></body></d>")
                                << ErrorCode::TooLarge;
        QTest::newRow("too many cells") << main("<d><body><tbl>"
            + QByteArray("<tr><tc/><tc/></tr>").repeated(150'000) + "</tbl></body></d>")
                                        << ErrorCode::TooLarge;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        ReadOptions options;
        options.limits.maxUnpackedBytes = 20'000'000;
        const auto document = read(bytes, options);
        QVERIFY(!document);
        QTEST(document.error().code, "code");
    }

    /// An entry's name may be a path to anywhere: nothing is written, and only known names are
    /// read.
    void ignoresPathsInNames()
    {
        const auto document = read(zipFile({{u"../../../tmp/word/x"_qs, "x"},
            {u"_rels/.rels"_qs,
                "<R><S Type=\"a/officeDocument\" Target=\"../../word/document.xml\"/></R>"},
            {u"word/document.xml"_qs, "<d/>"}}));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Corrupt);
    }

    void stopsWhenAsked()
    {
        std::atomic_bool cancelled = true;
        const auto document = ReaderRegistry().read(
            DocxFile {paragraph(u"x"_qs), {}, {}}.bytes(), {}, Progress({}, &cancelled));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
    }

    void readsTheOfficialForm()
    {
        const QString path = samplesFolder() + u"/official-form-2021.docx"_qs;
        if (!QFileInfo::exists(path))
            QSKIP("the official form is not here");
        const auto document = ReaderRegistry().readFile(path);
        QVERIFY(document);
        QVERIFY(isSound(*document));
        QCOMPARE(document->grids.size(), size_t(3));
        QCOMPARE(document->grids[0].columns, 4);
        QCOMPARE(document->grids[1].columns, 10);
        QCOMPARE(document->grids[1].rows, 28);
        QCOMPARE(document->grids[2].columns, 15);
        QVERIFY(printedGrid(*document, document->grids[1])
                    .contains(u"\n三、本年度办理结果<22x1>|（一）予以公开<1x2>|||||||\n"_qs));
    }
};

QTEST_GUILESS_MAIN(tst_DocxReader)
#include "tst_docxreader.moc"
