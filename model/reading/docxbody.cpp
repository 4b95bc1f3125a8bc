#include "model/reading/docxbody.h"

#include <algorithm>
#include <utility>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Elements that only wrap others: content controls, links, accepted insertions, formulas.
bool isWrapper(QStringView name)
{
    static constexpr QStringView names[] = {u"sdt", u"sdtContent", u"customXml", u"smartTag",
        u"hyperlink", u"fldSimple", u"ins", u"moveTo", u"bdo", u"dir", u"ruby", u"rubyBase",
        u"oMath", u"oMathPara"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// Symbol fonts keep their characters in a private range; the font "Symbol" has digits and signs at
/// their usual places, others have pictures there.
QString symbolOf(const QString &font, const QString &code)
{
    const uint character = code.toUInt(nullptr, 16);
    const bool isPlain = font == u"Symbol"_s && 0xf020 <= character && character < 0xf040;
    return QString(QChar(char16_t(isPlain ? character - 0xf000 : character)));
}

} // namespace

DocxBody::DocxBody(XmlWalker &xml, DocumentBuilder &builder, const DocxStyles &styles,
    DocxNumbering &numbering, const QString &part)
    : m_xml(xml), m_builder(builder), m_styles(styles), m_numbering(numbering), m_place(part + u'#')
{
}

void DocxBody::read()
{
    if (!m_xml.nextChild())
        return;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"body")
            readBlocks();
        else
            m_xml.skip();
    }
}

void DocxBody::skipDeleted()
{
    m_hasTrackedChanges = true;
    m_xml.skip();
}

void DocxBody::readBlocks()
{
    while (m_xml.nextChild())
        readBlock();
}

void DocxBody::readBlock()
{
    const QStringView name = m_xml.name();
    m_hasTrackedChanges = m_hasTrackedChanges || isInsertion(name);
    if (name == u"p")
        readParagraph();
    else if (name == u"tbl")
        readTable();
    else if (name == u"AlternateContent")
        readAlternatives([this] { readBlocks(); });
    else if (isWrapper(name))
        readBlocks();
    else if (isDeletion(name))
        skipDeleted();
    else
        m_xml.skip();
}

template <class Read>
void DocxBody::readAlternatives(Read read)
{
    for (bool isFirst = true; m_xml.nextChild(); isFirst = false) {
        if (isFirst)
            read();
        else
            m_xml.skip();
    }
}

void DocxBody::readTable()
{
    const QString table = m_place + u"tbl[%1]/"_s.arg(++m_tables);
    int rows = 0;
    m_builder.beginTable();
    readRows(table, rows);
    m_builder.endTable();
}

void DocxBody::readRows(const QString &table, int &rows)
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"tr")
            readRow(table + u"tr[%1]/"_s.arg(++rows));
        else if (isWrapper(m_xml.name()))
            readRows(table, rows);
        else
            m_xml.skip();
    }
}

void DocxBody::readRow(const QString &place)
{
    int cells = 0;
    m_builder.beginRow();
    readCells(place, cells);
}

void DocxBody::readCells(const QString &row, int &cells)
{
    bool isShown = true;
    while (m_xml.nextChild()) {
        const QStringView name = m_xml.name();
        if (name == u"trPr")
            isShown = beginCells(readRowProperties(m_xml));
        else if (name == u"tc" && isShown)
            readCell(row + u"tc[%1]"_s.arg(++cells));
        else if (isWrapper(name) && isShown)
            readCells(row, cells);
        else
            m_xml.skip();
    }
}

/// False if the row is not shown.
bool DocxBody::beginCells(const DocxRowProperties &properties)
{
    m_hasTrackedChanges = m_hasTrackedChanges || properties.isInserted || properties.isDeleted;
    m_builder.skipColumns(properties.columnsBefore);
    return !properties.isDeleted && !properties.isHidden;
}

void DocxBody::readCell(const QString &place)
{
    const QString outerPlace = std::exchange(m_place, place + u'/');
    const int outerTables = std::exchange(m_tables, 0);
    std::optional<bool> isShown; // known once the properties, which come first, have been seen
    while (m_xml.nextChild()) {
        if (!isShown && m_xml.name() == u"tcPr") {
            isShown = beginCell(readCellProperties(m_xml), place);
            continue;
        }
        if (!isShown)
            isShown = beginCell({}, place);
        if (*isShown)
            readBlock();
        else
            m_xml.skip();
    }
    if (!isShown)
        isShown = beginCell({}, place);
    if (*isShown)
        m_builder.endCell();
    m_place = outerPlace;
    m_tables = outerTables;
}

/// False if the cell is not shown: deleted, or merged into the one above.
bool DocxBody::beginCell(const DocxCellProperties &properties, const QString &place)
{
    m_hasTrackedChanges = m_hasTrackedChanges || properties.isDeleted;
    if (properties.isDeleted)
        return false;
    if (properties.continuesAbove && m_builder.continueCellAbove(properties.columnSpan))
        return false;
    m_builder.beginCell(1, properties.columnSpan, place);
    if (m_builder.isTooLarge())
        m_xml.fail(ErrorCode::TooLarge);
    return true;
}

void DocxBody::readParagraph()
{
    Paragraph paragraph;
    readInline(paragraph);
    endParagraph(paragraph);
}

void DocxBody::endParagraph(Paragraph &paragraph)
{
    m_fields.endParagraph();
    const DocxProperties &properties = paragraph.properties;
    const bool hasMark = !properties.isDeletedMark && !properties.isHidden.value_or(false);
    if (hasMark || !paragraph.text.isEmpty()) {
        m_builder.addText(m_numbering.next(properties, m_styles));
        m_builder.addText(paragraph.text);
    }
    if (hasMark)
        m_builder.breakLine();
}

void DocxBody::readInline(Paragraph &paragraph)
{
    while (m_xml.nextChild()) {
        const QStringView name = m_xml.name();
        m_hasTrackedChanges = m_hasTrackedChanges || isInsertion(name);
        if (name == u"pPr")
            paragraph.properties = readParagraphProperties(m_xml);
        else if (name == u"r")
            readRun(paragraph);
        else if (name == u"AlternateContent")
            readAlternatives([&] { readInline(paragraph); });
        else if (isWrapper(name))
            readInline(paragraph);
        else if (isDeletion(name))
            skipDeleted();
        else
            m_xml.skip();
    }
}

void DocxBody::readRun(Paragraph &paragraph)
{
    DocxProperties run;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"rPr")
            run = readRunProperties(m_xml);
        else
            readRunPart(paragraph, run);
    }
}

void DocxBody::readRunPart(Paragraph &paragraph, const DocxProperties &run)
{
    const QStringView name = m_xml.name();
    if (name == u"t")
        return addText(paragraph, run, m_xml.text());
    if (name == u"drawing" || name == u"pict" || name == u"object") {
        m_hasPictures = true;
        return readShapes();
    }
    if (name == u"AlternateContent") {
        return readAlternatives([&] {
            while (m_xml.nextChild())
                readRunPart(paragraph, run);
        });
    }
    if (isWrapper(name))
        return readInline(paragraph);
    if (name == u"br" || name == u"cr")
        addText(paragraph, run, u"\n"_s);
    else if (name == u"tab" || name == u"ptab")
        addText(paragraph, run, u"\t"_s);
    else if (name == u"noBreakHyphen")
        addText(paragraph, run, u"-"_s);
    else if (name == u"sym")
        addText(paragraph, run, symbolOf(m_xml.attribute(u"font"), m_xml.attribute(u"char")));
    else if (name == u"fldChar")
        m_fields.mark(m_xml.attribute(u"fldCharType"));
    m_xml.skip();
}

/// Looks for text boxes at any depth.
void DocxBody::readShapes()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"AlternateContent") {
            readAlternatives([this] { readShapes(); });
        } else if (m_xml.name() == u"txbxContent") {
            const auto fields = std::exchange(m_fields, {});
            readBlocks();
            m_fields = fields;
        } else {
            readShapes();
        }
    }
}

void DocxBody::addText(Paragraph &paragraph, const DocxProperties &run, const QString &text)
{
    if (m_fields.isInstruction() || text.isEmpty() || m_styles.isHidden(run, paragraph.properties))
        return;
    // A footnote mark or a struck number must not run into the number beside it.
    const bool isApart = run.isStruck || run.isRaised;
    const bool changes = std::exchange(paragraph.isApart, isApart) != isApart;
    if (changes && !paragraph.text.isEmpty() && paragraph.text.back().isDigit()
        && text[0].isDigit())
        paragraph.text += u' ';
    paragraph.text += text;
}

} // namespace gouji
