#include "ui/originalview/originaldocument.h"

#include <QTextTable>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Beyond this many cells a laid-out table is too slow to scroll; its text is shown as it is.
constexpr qsizetype LargestTable = 20'000;

constexpr qsizetype LongestNumber = 14; ///< characters
constexpr qsizetype MostLettersOfUnit = 2;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
}

/// Characters that QTextDocument would take as its own frame marks.
QString shownLine(QStringView line)
{
    QString shown = line.toString();
    for (QChar &c : shown) {
        if (c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(0x88, 0x8e, 0x98)); // readable on a light and on a dark ground
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(4);
    return format;
}

/// Merges what can be merged: damaged files have cells that overlap.
void mergeCells(QTextTable &table, const Grid &grid)
{
    std::vector<bool> taken(size_t(grid.rows) * size_t(grid.columns));
    const auto at = [&](int row, int column) {
        return size_t(row) * size_t(grid.columns) + size_t(column);
    };
    for (const GridCell &cell : grid.cells) {
        const int bottom = std::min(cell.row + cell.rowSpan, grid.rows);
        const int right = std::min(cell.column + cell.columnSpan, grid.columns);
        bool free = true;
        for (int row = cell.row; row < bottom; ++row) {
            for (int column = cell.column; column < right; ++column) {
                free = free && !taken[at(row, column)];
                taken[at(row, column)] = true;
            }
        }
        if (free && (bottom - cell.row > 1 || right - cell.column > 1))
            table.mergeCells(cell.row, cell.column, bottom - cell.row, right - cell.column);
    }
}

bool fits(const Grid &grid)
{
    return grid.rows > 0 && grid.columns > 0 && qsizetype(grid.rows) * grid.columns <= LargestTable;
}

/// Bars and runs of spaces between words on many lines are a table drawn with characters.
bool looksPreformatted(const QString &text)
{
    int lines = 0, drawn = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView content = line.trimmed();
        lines += !content.isEmpty();
        drawn += content.contains("   "_L1) || content.count(u'|') > 2;
    }
    return drawn > 10 && drawn * 4 > lines;
}

/// Digits, perhaps with a word or a unit: 约535, 251000元, but not 1.属于国家秘密.
bool isNumber(QStringView text)
{
    const auto count = [text](bool (QChar::*is)() const) {
        return std::count_if(text.begin(), text.end(), [is](QChar c) { return (c.*is)(); });
    };
    return text.size() <= LongestNumber && count(&QChar::isDigit) > 0
        && count(&QChar::isLetter) <= MostLettersOfUnit;
}

/// Half a number on the next line would read as another number.
void keepOnOneLine(QTextCursor cursor, QStringView text)
{
    if (!isNumber(text))
        return;
    QTextBlockFormat format = cursor.blockFormat();
    format.setNonBreakableLines(true);
    cursor.setBlockFormat(format);
}

} // namespace

OriginalDocument::OriginalDocument(const Document &document)
    : m_text(std::make_unique<QTextDocument>()),
      m_preformatted(document.grids.empty() && looksPreformatted(document.text))
{
    m_text->setUndoRedoEnabled(false);
    m_text->setDocumentMargin(10);
    QTextCursor cursor(m_text.get());
    cursor.beginEditBlock();
    qsizetype at = 0;
    for (const Grid &grid : document.grids) {
        if (!fits(grid))
            continue;
        // The line end before a table ends the paragraph above it, which the table does anyway.
        qsizetype end = grid.span.begin;
        if (end > at && isLineEnd(document.text[end - 1]))
            --end;
        addText(cursor, document.text, at, end);
        addGrid(cursor, document.text, grid);
        at = grid.span.end;
        if (at < document.text.size() && document.text[at] == u'\n')
            ++at;
    }
    addText(cursor, document.text, at, document.text.size());
    cursor.endEditBlock();
}

void OriginalDocument::addText(
    QTextCursor &cursor, const QString &text, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin;; ++at) {
        qsizetype lineEnd = at;
        while (lineEnd < end && !isLineEnd(text[lineEnd]))
            ++lineEnd;
        m_map.add(cursor.position(), at, lineEnd - at);
        cursor.insertText(shownLine(QStringView(text).sliced(at, lineEnd - at)));
        if (lineEnd >= end)
            return;
        cursor.insertBlock();
        at = lineEnd;
        if (text[at] == u'\r' && at + 1 < end && text[at + 1] == u'\n')
            ++at;
    }
}

void OriginalDocument::addGrid(QTextCursor &cursor, const QString &text, const Grid &grid)
{
    QTextTable *table = cursor.insertTable(grid.rows, grid.columns, tableFormat());
    mergeCells(*table, grid);
    for (const GridCell &cell : grid.cells) {
        if (cell.row >= grid.rows || cell.column >= grid.columns)
            continue;
        QTextCursor inside = table->cellAt(cell.row, cell.column).firstCursorPosition();
        addText(inside, text, cell.span.begin, cell.span.end);
        keepOnOneLine(inside, QStringView(text).sliced(cell.span.begin, cell.span.length()));
    }
    cursor.movePosition(QTextCursor::End);
}

void OriginalDocument::setFormat(const SourceSpan &span, const QTextCharFormat &format) const
{
    if (!span.isEmpty())
        cursorFor(span).mergeCharFormat(format);
}

QTextCursor OriginalDocument::cursorFor(const SourceSpan &span) const
{
    QTextCursor cursor(m_text.get());
    cursor.setPosition(positionOf(span.begin));
    // The end is found from the last character: the place behind it may be the next cell's.
    if (!span.isEmpty())
        cursor.setPosition(positionOf(span.end - 1) + 1, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace gouji
