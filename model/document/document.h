#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace gouji {

/// A place in the original: UTF-16 units of Document::text, half open. `page` counts from 1 and is
/// 0 where the format has no pages; `rect` is in fractions (0…1) of the page.
struct SourceSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    int page = 0;
    QRectF rect = {};

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    bool operator==(const SourceSpan &) const = default;
};

/// One cell of a table as printed. A merged cell is listed once, at its top left place.
struct GridCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    SourceSpan span; ///< its text, without the separator behind it; empty for an empty cell
    QString
        place; ///< where it stands in the file: "word/document.xml#tbl[2]/tr[3]/tc[1]", or empty
};

/// A table whose lines are known, as HTML and DOCX have them. Cells are in reading order and their
/// spans ascend. Flattened tables (copied text) have no Grid: they are plain text.
struct Grid {
    SourceSpan span;
    int rows = 0;
    int columns = 0;
    std::vector<GridCell> cells;
};

/// Something about the whole file that the reader of the report should know.
struct Notice {
    QString code; ///< for example "tracked_changes"; messages/ has the sentence
    QString detail; ///< what fills the sentence's place, may be empty
};

/// What was read: the text of the original and the tables whose lines are known. The text of a text
/// file is the decoded file without BOM, otherwise untouched; the text of other formats holds a
/// table's cells separated by tabs and its rows by newlines.
struct Document {
    QString file; ///< as given
    QString format; ///< "text", "html", "docx", …
    QString encoding; ///< "UTF-8", "GB18030", …; empty where the format defines it
    QString text;
    std::vector<Grid> grids; ///< ascending, not overlapping (nested tables are flattened)
    std::vector<Notice> notices;
    std::vector<QSizeF> pages; ///< their sizes in points (1/72 inch); none where text just flows
    std::vector<SourceSpan> places; ///< where each printed character stands on its page, ascending
    QByteArray bytes; ///< the file itself where its pages can be shown, else empty
};

} // namespace gouji
