#pragma once

#include <QStringList>
#include <vector>

class QMimeData;

namespace gouji {

/// A block of cells as Excel, WPS and LibreOffice exchange it on the clipboard.
using CellBlock = std::vector<QStringList>;

/// Tab-separated text with the spreadsheets' quoting: a cell that holds a tab, a line end or a
/// leading quote stands in quotes. All rows of the result have the same length.
CellBlock blockFromText(const QString &text);
QString blockToText(const CellBlock &block);
QString blockToHtml(const CellBlock &block);

/// Both flavours at once; the caller hands it to the clipboard.
QMimeData *blockToMime(const CellBlock &block);

} // namespace gouji
