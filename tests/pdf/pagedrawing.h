#pragma once

#include "model/reading/pdf/pagelayout.h"
#include "model/reading/pdf/pdfassembler.h"

#include <cstring>

namespace gouji::test {

/// A page that a test draws: characters and lines, in points. It gives what the reading process
/// would say about it.
class PageDrawing {
public:
    explicit PageDrawing(QSizeF size = {400, 500})
    {
        m_page.size = size;
        m_picture.width = int(size.width() * Scale);
        m_picture.height = int(size.height() * Scale);
        m_picture.pixels.fill('\xff', qsizetype(m_picture.width) * m_picture.height);
    }

    /// Characters of `size` points from (x, y), its upper left corner; digits are half as wide.
    PageDrawing &text(double x, double y, const QString &text, double size = 10)
    {
        PdfWord word;
        for (const QChar c : text) {
            const double width = c.unicode() < 0x2e80 ? size / 2 : size;
            if (!c.isSpace())
                word.glyphs.push_back({c.unicode(), QRectF(x, y, width, size)});
            else if (!word.glyphs.empty())
                m_page.words.push_back(std::exchange(word, {}));
            x += width;
        }
        m_page.words.push_back(word);
        return *this;
    }

    /// Characters below each other in a turned font.
    PageDrawing &vertical(double x, double y, const QString &text, double size = 10)
    {
        PdfWord word {PdfWord::Direction::Down, {}};
        for (const QChar c : text) {
            word.glyphs.push_back({c.unicode(), QRectF(x, y, size, size)});
            y += size;
        }
        m_page.words.push_back(word);
        return *this;
    }

    PageDrawing &line(double x0, double y0, double x1, double y1, char grey = 0)
    {
        for (int y = int(y0 * Scale); y <= int(y1 * Scale); ++y)
            std::memset(m_picture.pixels.data() + qsizetype(y) * m_picture.width + int(x0 * Scale),
                grey, size_t(int(x1 * Scale) - int(x0 * Scale) + 1));
        return *this;
    }

    /// All lines of a table with these edges.
    PageDrawing &grid(const std::vector<double> &columns, const std::vector<double> &rows)
    {
        for (const double x : columns)
            line(x, rows.front(), x, rows.back());
        for (const double y : rows)
            line(columns.front(), y, columns.back(), y);
        return *this;
    }

    const PdfPage &page() const { return m_page; }
    const PdfPicture &picture() const { return m_picture; }

private:
    static constexpr double Scale = 50.0 / 72;

    PdfPage m_page;
    PdfPicture m_picture;
};

/// What the reader makes of such pages.
inline Result<Document> documentOf(const std::vector<PageDrawing> &drawings)
{
    std::vector<PageLayout> pages;
    std::vector<QSizeF> sizes;
    for (const PageDrawing &drawing : drawings) {
        sizes.push_back(drawing.page().size);
        const auto tables = mayHoldTable(drawing.page())
            ? drawnTables(findRulingLines(drawing.picture(), drawing.page()))
            : std::vector<DrawnTable>();
        pages.push_back(layOutPage(drawing.page(), tables, int(pages.size()) + 1));
    }
    return assemble(std::move(pages), std::move(sizes), {});
}

} // namespace gouji::test
