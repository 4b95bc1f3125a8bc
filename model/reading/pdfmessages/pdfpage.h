#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace gouji {

/// One character as drawn. Boxes are in points (1/72 inch) from the top left corner of the page.
struct PdfGlyph {
    char32_t character = 0;
    QRectF box;
};

/// Characters that the page draws one after the other without a gap.
struct PdfWord {
    /// Which way the next character lies.
    enum class Direction : quint8 { Right, Down, Left, Up };
    Direction direction = Direction::Right;
    std::vector<PdfGlyph> glyphs;
};

/// The text of one page, in the order in which poppler finds it.
struct PdfPage {
    QSizeF size; ///< in points
    std::vector<PdfWord> words;
};

/// A page as drawn: one byte for each pixel (grey), or four (0xffRRGGBB in the machine's order).
struct PdfPicture {
    int width = 0;
    int height = 0;
    bool colour = false;
    QByteArray pixels; ///< row after row without padding
};

} // namespace gouji
