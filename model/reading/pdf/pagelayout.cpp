#include "model/reading/pdf/pagelayout.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double ShortLine = 0.6; ///< of the widest line of a page: prose fills its lines
constexpr size_t FewestShortLines = 5;

double topOf(const PageBlock &block)
{
    if (const auto *line = std::get_if<TextLine>(&block))
        return line->box.top();
    return std::get<PlacedTable>(block).cells.front().box.top();
}

/// The cell of a table below a point; nullptr outside.
PlacedCell *cellAt(PlacedTable &table, QPointF point)
{
    const auto cell = std::find_if(table.cells.begin(), table.cells.end(),
        [&](const PlacedCell &candidate) { return candidate.box.contains(point); });
    return cell == table.cells.end() ? nullptr : &*cell;
}

PlacedTable placed(const DrawnTable &drawn, int page)
{
    PlacedTable table {drawn.columns, int(drawn.rows.size()) - 1, {}, page};
    for (const DrawnCell &cell : drawn.cells) {
        table.cells.push_back(
            {cell.row, cell.column, cell.rowSpan, cell.columnSpan, page, drawn.boxOf(cell), {}});
    }
    return table;
}

/// Words cut where they cross from one cell into the next, with the cell that each part stands in.
class WordSorter {
public:
    WordSorter(const std::vector<DrawnTable> &drawn, int page)
    {
        for (const DrawnTable &table : drawn)
            m_tables.push_back(placed(table, page));
        // A table inside a cell of another comes first.
        std::stable_sort(m_tables.begin(), m_tables.end(),
            [](const PlacedTable &a, const PlacedTable &b) { return width(a) < width(b); });
        for (PlacedTable &table : m_tables)
            m_words.emplace_back(table.cells.size());
    }

    void add(const PdfWord &word)
    {
        std::vector<PdfWord> *last = nullptr;
        for (const PdfGlyph &glyph : word.glyphs) {
            std::vector<PdfWord> &home = homeOf(glyph.box.center());
            if (&home != last)
                home.push_back({word.direction, {}});
            home.back().glyphs.push_back(glyph);
            last = &home;
        }
    }

    PageLayout take(int page)
    {
        PageLayout layout;
        for (size_t t = 0; t < m_tables.size(); ++t) {
            for (size_t c = 0; c < m_words[t].size(); ++c)
                m_tables[t].cells[c].lines = textLines(m_words[t][c], page);
            layout.push_back(std::move(m_tables[t]));
        }
        for (TextLine &line : textLines(m_outside, page))
            layout.push_back(std::move(line));
        std::stable_sort(layout.begin(), layout.end(),
            [](const PageBlock &a, const PageBlock &b) { return topOf(a) < topOf(b); });
        return layout;
    }

private:
    static double width(const PlacedTable &table)
    {
        return table.columns.back() - table.columns.front();
    }
    std::vector<PdfWord> &homeOf(QPointF point)
    {
        for (size_t t = 0; t < m_tables.size(); ++t) {
            if (const PlacedCell *cell = cellAt(m_tables[t], point))
                return m_words[t][size_t(cell - m_tables[t].cells.data())];
        }
        return m_outside;
    }

    std::vector<PlacedTable> m_tables;
    std::vector<std::vector<std::vector<PdfWord>>> m_words; ///< by table and cell
    std::vector<PdfWord> m_outside;
};

} // namespace

bool mayGoOn(const PageLayout &layout)
{
    constexpr size_t footer = 1;
    for (size_t i = 0; i < std::min(layout.size(), footer + 1); ++i) {
        if (std::holds_alternative<PlacedTable>(layout[layout.size() - 1 - i]))
            return true;
    }
    return false;
}

PageLayout layOutPage(const PdfPage &page, const std::vector<DrawnTable> &tables, int number)
{
    WordSorter sorter(tables, number);
    for (const PdfWord &word : page.words)
        sorter.add(word);
    return sorter.take(number);
}

bool mayHoldTable(const PdfPage &page)
{
    const std::vector<TextLine> lines = textLines(page.words, 1);
    double widest = 0;
    for (const TextLine &line : lines)
        widest = std::max(widest, line.box.width());
    const bool hasGap = std::any_of(lines.begin(), lines.end(), [](const TextLine &line) {
        return std::any_of(line.gaps.begin(), line.gaps.end(),
            [](const Gap &gap) { return gap.width >= ColumnGap; });
    });
    const auto shortOnes = size_t(std::count_if(lines.begin(), lines.end(),
        [&](const TextLine &line) { return line.box.width() < ShortLine * widest; }));
    return hasGap || (shortOnes >= FewestShortLines && shortOnes * 2 >= lines.size());
}

} // namespace gouji
