#include "model/reading/pdf/pdfassembler.h"

#include "model/reading/documentbuilder.h"
#include "model/reading/pdf/alignedtable.h"
#include "model/reading/pdf/pagefurniture.h"
#include "model/reading/pdf/tablejoiner.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double RaggedEnd = 0.2; ///< of a character that spacing takes from a full line
constexpr double Indent = 1; ///< characters by which the first line of a paragraph is moved
constexpr double LineDistance = 2; ///< between the lines of a paragraph, in heights of a character

/// Where most lines of text begin and the widest end, in points.
struct Margins {
    double left = 0;
    double right = 0;
};

Margins marginsOf(const std::vector<PageBlock> &blocks)
{
    std::vector<double> lefts, rights;
    for (const PageBlock &block : blocks) {
        if (const auto *line = std::get_if<TextLine>(&block)) {
            lefts.push_back(line->box.left());
            rights.push_back(line->box.right());
        }
    }
    if (lefts.empty())
        return {};
    std::sort(lefts.begin(), lefts.end());
    std::sort(rights.begin(), rights.end());
    return {lefts[lefts.size() / 10], rights[rights.size() - 1 - rights.size() / 10]};
}

bool isSameParagraph(const TextLine &line, const TextLine &next, const Margins &margins)
{
    const double room = margins.right - line.box.right();
    const bool isFull = room < unbreakableWidth(next) + RaggedEnd * line.size;
    const bool isIndented = next.box.left() > margins.left + Indent * next.size;
    const double distance = next.box.top() - line.box.bottom();
    const bool isFar = line.page() == next.page() && distance > LineDistance * line.size;
    const bool isOtherSize = std::abs(line.size - next.size) > 0.2 * line.size;
    return isFull && !isIndented && !isFar && !isOtherSize;
}

/// All blocks in order, with each table in one piece.
std::vector<PageBlock> joined(std::vector<PageLayout> pages)
{
    std::vector<PageBlock> blocks;
    for (PageLayout &page : pages) {
        for (PageBlock &block : page) {
            auto *table = std::get_if<PlacedTable>(&block);
            auto *before = blocks.empty() ? nullptr : std::get_if<PlacedTable>(&blocks.back());
            if (table && before && continues(*before, *table))
                joinTables(*before, std::move(*table));
            else
                blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

/// Writes blocks into a DocumentBuilder and keeps the place of every character.
class Assembler {
public:
    Assembler(std::vector<QSizeF> sizes, const ReadLimits &limits)
        : m_sizes(std::move(sizes)), m_builder(limits)
    {
    }

    void add(const std::vector<PageBlock> &blocks)
    {
        const Margins margins = marginsOf(blocks);
        const TextLine *last = nullptr;
        for (const PageBlock &block : blocks) {
            const auto *line = std::get_if<TextLine>(&block);
            if (line)
                addLine(*line, last, margins);
            else
                addTable(std::get<PlacedTable>(block));
            last = line;
        }
    }

    bool isTooLarge() const { return m_builder.isTooLarge(); }

    Document take()
    {
        Document document = m_builder.take();
        document.places = std::move(m_places);
        document.pages = std::move(m_sizes);
        return document;
    }

private:
    void addLine(const TextLine &line, const TextLine *last, const Margins &margins)
    {
        const bool goesOn = last && isSameParagraph(*last, line, margins);
        if (!goesOn)
            m_builder.breakBlock();
        else
            m_builder.addText(
                joint(*last, line, hadToWrap(*last, line, margins.right - last->box.left())));
        PlacedText content = line.content;
        for (const Gap &gap : line.gaps) {
            if (gap.width >= ColumnGap)
                content.text[gap.end - 1] = u'\t';
        }
        addText(content);
    }

    void addText(const PlacedText &content)
    {
        m_builder.addText(content.text);
        qsizetype offset = m_builder.size() - content.text.size();
        for (const PlacedText::Place &place : content.places) {
            m_places.push_back({offset, offset + 1, place.page, fraction(place.box, place.page)});
            ++offset;
        }
    }

    void addTable(const PlacedTable &table)
    {
        m_builder.beginTable();
        auto cell = table.cells.begin();
        for (int row = 0; row < table.rows; ++row) {
            m_builder.beginRow();
            for (; cell != table.cells.end() && cell->row == row; ++cell)
                addCell(*cell);
        }
        m_builder.endTable();
    }

    void addCell(const PlacedCell &cell)
    {
        m_builder.beginCell(cell.rowSpan, cell.columnSpan);
        m_builder.placeCell(cell.page, fraction(cell.box, cell.page));
        addText(cell.text());
        m_builder.endCell();
    }

    QRectF fraction(const QRectF &box, int page) const
    {
        const QSizeF size = m_sizes[size_t(page) - 1];
        const QRectF part(box.x() / size.width(), box.y() / size.height(),
            box.width() / size.width(), box.height() / size.height());
        return part & QRectF(0, 0, 1, 1);
    }

    std::vector<QSizeF> m_sizes;
    DocumentBuilder m_builder;
    std::vector<SourceSpan> m_places;
};

} // namespace

Result<Document> assemble(
    std::vector<PageLayout> pages, std::vector<QSizeF> sizes, const ReadOptions &options)
{
    dropFurniture(pages, sizes);
    std::for_each(pages.begin(), pages.end(), findAlignedTables);
    const std::vector<PageBlock> blocks = joined(std::move(pages));
    Assembler assembler(std::move(sizes), options.limits);
    assembler.add(blocks);
    if (assembler.isTooLarge())
        return failure(ErrorCode::TooLarge, options.file);
    Document document = assembler.take();
    if (document.text.trimmed().isEmpty())
        return failure(ErrorCode::Scan, options.file);
    return document;
}

} // namespace gouji
