#include <QRegularExpression>
#include <QTest>

#include <atomic>

#include "tests/reading/docxmarkup.h"

using namespace gouji;

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
};

QTEST_GUILESS_MAIN(tst_DocxReader)
#include "tst_docxreader.moc"
