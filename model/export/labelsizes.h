#pragma once

#include "model/form/headerblocks.h"

namespace gouji {

/// Spreadsheet programs do not fit a row to wrapped text in merged cells, so widths and heights are
/// told beforehand. A width counts characters of Latin text; a Chinese one takes two.
double textWidth(const QString &text);
/// How many lines a text takes in a column of that width, at least one.
int linesIn(const QString &text, double width);

/// The widths of the label columns at the left of a table, one for each level of its row head.
std::vector<double> labelWidths(const std::vector<FormLine> &rows);
/// How many lines of text each row needs for its labels.
std::vector<int> rowLines(const std::vector<FormLine> &rows, const std::vector<double> &widths);
/// How many lines of text each level of the column head needs.
std::vector<int> headLines(const std::vector<FormLine> &columns, double columnWidth);

} // namespace gouji
