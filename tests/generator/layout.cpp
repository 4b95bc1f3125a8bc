#include "tests/generator/layout.h"

#include "tests/generator/damage.h"
#include "tests/generator/pdflayouts.h"
#include "tests/generator/pipelayouts.h"
#include "tests/generator/plainlayouts.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// The layout that a damaged document had before.
Layout baseOf(Layout layout, Random &random)
{
    static const std::vector<Layout> ForOneLine {
        Layout::CellPerLine, Layout::PipeOnOwnLine, Layout::RowPerLine, Layout::Columns};
    static const std::vector<Layout> ForCut {Layout::CellPerLine, Layout::PipeOnOwnLine,
        Layout::CountedBlanks, Layout::RowPerLine, Layout::Columns};
    if (layout == Layout::OneLine)
        return random.pick(ForOneLine);
    const bool damaged = layout == Layout::CutOff || layout == Layout::MissingTables;
    return damaged ? random.pick(ForCut) : layout;
}

QString labelBreak(Layout layout)
{
    switch (layout) {
    case Layout::PipeOnOwnLine:
    case Layout::CellBehindPipe:
        return u"\n"_s;
    case Layout::CountedBlanks:
        return u"\n\n"_s;
    case Layout::Glued:
        return {};
    default:
        return u" "_s;
    }
}

void writeTable(
    const PrintedTable &table, Layout layout, const LayoutStyle &style, int &page, TextSink &sink)
{
    switch (layout) {
    case Layout::CellPerLine:
        return writeCellPerLine(table, style, sink);
    case Layout::PipeOnOwnLine:
        return writePipeOnOwnLine(table, style, sink);
    case Layout::CountedBlanks:
        return writeCountedBlanks(table, style, sink);
    case Layout::RowPerLine:
        return writeRowPerLine(table, style, sink);
    case Layout::PipeFirst:
        return writePipeFirst(table, sink);
    case Layout::Markdown:
        return writeMarkdown(table, sink);
    case Layout::PipeThenNewline:
        return writePipeThenNewline(table, sink);
    case Layout::Glued:
        return writeGlued(table, sink);
    case Layout::Deduplicated:
        return writeBareCells(table, sink);
    case Layout::CellBehindPipe:
        return writeCellBehindPipe(table, sink);
    case Layout::PdfText:
        return writePdfText(table, style, page, sink);
    case Layout::DetachedRows:
        return writeDetachedRows(table, sink);
    case Layout::RowTables:
        return writeRowTables(table, sink);
    case Layout::Columns:
        return writeColumns(table, style, sink);
    default:
        return; // the rest has a base layout or is no text
    }
}

PlainText damaged(PlainText text, Layout layout, Random &random)
{
    switch (layout) {
    case Layout::Deduplicated:
        return withoutRepeatedLines(text);
    case Layout::OneLine:
        return onOneLine(std::move(text));
    case Layout::CutOff:
        return cutOff(std::move(text), random);
    default:
        return text;
    }
}

QString variantName(Layout layout, Layout base, const LayoutStyle &style)
{
    QString name = layoutName(layout);
    if (base != layout)
        name += u" of "_s + layoutName(base);
    if (base == Layout::PdfText)
        name += style.columnsFirst ? u" columns"_s : u" rows"_s;
    if (base == Layout::Columns)
        name += style.separator == u"\t"_s ? u" tabs"_s
            : style.separator == u" "_s    ? u" space"_s
                                           : u" spaces"_s;
    return name;
}

} // namespace

const std::vector<Layout> &allLayouts()
{
    static const std::vector<Layout> Layouts = [] {
        std::vector<Layout> list;
        for (int number = int(Layout::CellPerLine); number <= int(Layout::CutOff); ++number)
            list.push_back(Layout(number));
        list.insert(list.end(), {Layout::Html, Layout::Docx});
        return list;
    }();
    return Layouts;
}

QString layoutName(Layout layout)
{
    return layout == Layout::Html ? u"html"_s
        : layout == Layout::Docx  ? u"docx"_s
                                  : QString::number(int(layout));
}

bool isText(Layout layout)
{
    return layout < Layout::Html;
}

LayoutStyle::LayoutStyle(Random &random)
    : rowEnds(random.percent(60)), extraColumns(random.below(2)),
      blankOnOwnLine(random.percent(50)), fullGrid(random.percent(50)),
      columnsFirst(random.percent(30)), numbersAfterLabel(random.percent(50)),
      labelEnd(random.percent(50) ? u"\u00a0"_s : QString()), page(random.between(1, 6))
{
    static const QStringList Separators {u"\t"_s, u"\t"_s, u"   "_s, u" "_s};
    separator = random.pick(Separators);
}

PlainText writeText(const ReportModel &report, Layout layout, Random &random)
{
    const Layout base = baseOf(layout, random);
    LayoutStyle style(random);
    if (layout == Layout::OneLine)
        style.separator = u" "_s; // a tab would have survived
    TextSink sink(labelBreak(base));
    int page = style.page;
    for (const auto &part : report.parts) {
        if (const auto *table = std::get_if<PrintedTable>(&part)) {
            if (layout != Layout::MissingTables || random.percent(30))
                writeTable(*table, base, style, page, sink);
        } else {
            sink.put(std::get<QString>(part));
            sink.put(base == Layout::CountedBlanks ? u"\n\n" : u"\n");
        }
    }
    PlainText text = damaged(sink.take(), layout, random);
    text.variant = variantName(layout, base, style);
    return text;
}

} // namespace gouji::testgen
