#include <QRegularExpression>
#include <QTest>

#include "tests/reading/docxmarkup.h"

using namespace gouji;

/// Numbers that Word only counts while it prints arrive as text.
class tst_DocxNumbering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_qs)); }

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
};

QTEST_GUILESS_MAIN(tst_DocxNumbering)
#include "tst_docxnumbering.moc"
