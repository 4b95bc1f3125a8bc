#pragma once

#include "model/document/document.h"
#include "model/reading/pdfmessages/pdfpage.h"

namespace gouji {

/// Text with the place of each of its UTF-16 units: page (from 1) and box in points.
struct PlacedText {
    struct Place {
        int page = 0;
        QRectF box;
    };
    QString text;
    std::vector<Place> places;

    bool isEmpty() const { return text.isEmpty(); }
    void append(char32_t character, const Place &place);
    void append(const PlacedText &other);
};

/// Room between two characters of a line.
struct Gap {
    qsizetype end = 0; ///< the unit behind it
    double width = 0; ///< in heights of a character
};

/// Characters that stand in one line (or column, of vertical text) in the order of reading.
struct TextLine {
    PlacedText content;
    QRectF box;
    double size = 0; ///< height of its characters
    std::vector<Gap> gaps; ///< that may separate columns

    int page() const { return content.places.front().page; }
};

/// Room that separates columns for sure; narrower gaps are seen in adjusted lines, too.
constexpr double ColumnGap = 2;

/// Puts words into lines, from top to bottom; vertical text into columns, from right to left.
/// Spaces that only adjust a line are dropped; those between two numbers or Latin words stay.
std::vector<TextLine> textLines(const std::vector<PdfWord> &words, int page);

/// Room that a table leaves beside the text of a cell, in points: Word leaves 5.4, and a line.
constexpr double CellPadding = 6.5;

/// The lines of a cell `width` points wide as one text. A number that goes on in the next line is
/// put together if it had to wrap; else its parts stay on lines of their own.
PlacedText joinedLines(const std::vector<TextLine> &lines, double width);

/// Whether the first character of `next` would not have fitted behind `line` into `width`.
bool hadToWrap(const TextLine &line, const TextLine &next, double width);

/// How wide the beginning of a line is that typesetting keeps together: a Chinese character, or a
/// word or number, with the brackets and marks that stick to it.
double unbreakableWidth(const TextLine &line);

/// Whether a number may go on from the end of one line to the beginning of the next.
bool meetInNumber(const TextLine &line, const TextLine &next);

/// Whether a text begins with a number of its own, as the label of a row does: "3.", "（二）",
/// "四、".
bool beginsItem(const QString &text);

/// What belongs between the end of one line and the beginning of the next, where the second goes on
/// with the sentence of the first: nothing, or a space between words and between numbers.
QString joint(const TextLine &line, const TextLine &next, bool wrapped);

} // namespace gouji
