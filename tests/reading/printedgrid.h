#pragma once

#include "model/document/document.h"

#include <QStringList>

#include <utility>

/// A grid as one line per row, for comparison: "规章|3|5", with spans as "一、…<2x3>" (rows x
/// columns).
inline QString printedGrid(const gouji::Document &document, const gouji::Grid &grid)
{
    QStringList rows;
    for (int row = 0; row < grid.rows; ++row) {
        QStringList cells;
        for (const gouji::GridCell &cell : grid.cells) {
            if (cell.row != row)
                continue;
            QString text = document.text.mid(cell.span.begin, cell.span.length());
            text.replace(u'\n', u'/');
            if (cell.rowSpan != 1 || cell.columnSpan != 1)
                text += QString::fromLatin1("<%1x%2>").arg(cell.rowSpan).arg(cell.columnSpan);
            cells << text;
        }
        rows << cells.join(u'|');
    }
    return rows.join(u'\n');
}

/// What every grid promises: cells ascend, lie inside, do not overlap, and grids do not either.
inline bool isSound(const gouji::Document &document)
{
    qsizetype end = 0;
    for (const gouji::Grid &grid : document.grids) {
        if (grid.span.begin < end || grid.span.end > document.text.size())
            return false;
        end = grid.span.end;
        QList<bool> taken(qsizetype(grid.rows) * grid.columns, false);
        qsizetype last = grid.span.begin;
        for (const gouji::GridCell &cell : grid.cells) {
            if (cell.span.begin < last || cell.span.end > end || cell.span.length() < 0)
                return false;
            last = cell.span.end;
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
                for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                    if (row >= grid.rows || column >= grid.columns)
                        return false;
                    if (std::exchange(taken[qsizetype(row) * grid.columns + column], true))
                        return false;
                }
            }
        }
    }
    return true;
}
