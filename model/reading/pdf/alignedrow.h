#pragma once

#include "model/reading/pdf/textline.h"

namespace gouji {

/// A part of a line between two gaps.
struct LineSegment {
    TextLine line;
    bool isNumber = false;

    double left() const { return line.box.left(); }
    double right() const { return line.box.right(); }
};

/// The parts of one line, from left to right.
using AlignedRow = std::vector<LineSegment>;

AlignedRow segmentsOf(const TextLine &line);
size_t numbersIn(const AlignedRow &row);
/// A row of values: several parts, the last of them a number.
bool isValueRow(const AlignedRow &row);
/// Between the first parts of two rows; negative where they overlap.
double distance(const AlignedRow &a, const AlignedRow &b);

struct Interval {
    double begin = 0;
    double end = 0;
};

/// Where the numbers of rows of values stand below each other.
std::vector<Interval> numberColumns(const std::vector<AlignedRow> &rows);

struct AlignedColumns {
    std::vector<double> edges;
    double numbers = 0; ///< where those of numbers begin
};

/// Edges of the columns: halfway between the numbers, and one or two columns of labels before the
/// first where there are any. Some row must be one of values.
AlignedColumns alignedColumns(const std::vector<AlignedRow> &rows);

/// Columns of a table, half open.
struct ColumnRange {
    int begin = 0;
    int end = 0;
};

/// The columns that a part of a line stands over: those whose middle it covers, or that hold its
/// own.
ColumnRange rangeOf(const LineSegment &segment, const std::vector<double> &edges);

} // namespace gouji
