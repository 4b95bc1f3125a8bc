#pragma once

#include <QByteArray>

namespace gouji::test {

/// How the tables of a document are to look on paper.
struct PrintedLook {
    bool borders = true;
    int numberColumn = 600; ///< width of the columns of numbers, in twentieths of a point
    int fontSize = 21; ///< in half points
    bool repeatedHeads = false; ///< on each page that a table goes on to
};

/// A generated DOCX, which has nothing but text and cells, with the look of a printed report. Empty
/// where it is no such document.
QByteArray printedDocx(const QByteArray &docx, const PrintedLook &look);

} // namespace gouji::test
