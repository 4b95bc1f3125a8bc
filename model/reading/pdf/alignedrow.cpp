#include "model/reading/pdf/alignedrow.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-+]?[0-9０-９][0-9０-９,，.]*$|^[-—/]$"_s);
    return number.match(text).hasMatch();
}

TextLine partOf(const TextLine &line, qsizetype begin, qsizetype end)
{
    while (begin < end && line.content.text[end - 1].isSpace())
        --end;
    TextLine part;
    part.size = line.size;
    part.content.text = line.content.text.sliced(begin, end - begin);
    part.content.places.assign(
        line.content.places.begin() + begin, line.content.places.begin() + end);
    for (const PlacedText::Place &place : part.content.places)
        part.box |= place.box;
    return part;
}

/// The labels directly before the numbers begin here where others, of groups of rows, stand before
/// them; nothing where there are no such groups.
std::optional<double> innerLabels(const std::vector<AlignedRow> &rows)
{
    std::optional<double> left;
    for (const AlignedRow &row : rows) {
        const auto number = std::find_if(
            row.begin(), row.end(), [](const LineSegment &segment) { return segment.isNumber; });
        if (isValueRow(row) && number - row.begin() > 1)
            left = std::min(left.value_or(std::prev(number)->left()), std::prev(number)->left());
    }
    return left;
}

} // namespace

AlignedRow segmentsOf(const TextLine &line)
{
    AlignedRow row;
    qsizetype begin = 0;
    const auto add = [&](qsizetype end) {
        TextLine part = partOf(line, begin, end);
        const bool number = isNumber(part.content.text);
        row.push_back({std::move(part), number});
        begin = end;
    };
    for (const Gap &gap : line.gaps)
        add(gap.end);
    add(line.content.text.size());
    return row;
}

size_t numbersIn(const AlignedRow &row)
{
    return size_t(std::count_if(
        row.begin(), row.end(), [](const LineSegment &segment) { return segment.isNumber; }));
}

bool isValueRow(const AlignedRow &row)
{
    return row.size() > 1 && row.back().isNumber;
}

std::vector<Interval> numberColumns(const std::vector<AlignedRow> &rows)
{
    std::vector<Interval> parts;
    for (const AlignedRow &row : rows) {
        for (const LineSegment &segment : row) {
            if (segment.isNumber && isValueRow(row))
                parts.push_back({segment.left(), segment.right()});
        }
    }
    std::sort(parts.begin(), parts.end(),
        [](const Interval &a, const Interval &b) { return a.begin < b.begin; });
    std::vector<Interval> columns;
    for (const Interval &part : parts) {
        if (!columns.empty() && part.begin < columns.back().end)
            columns.back().end = std::max(columns.back().end, part.end);
        else
            columns.push_back(part);
    }
    return columns;
}

AlignedColumns alignedColumns(const std::vector<AlignedRow> &rows)
{
    const std::vector<Interval> numbers = numberColumns(rows);
    double left = numbers.front().begin, right = numbers.back().end;
    bool labelled = false;
    for (const AlignedRow &row : rows) {
        left = std::min(left, row.front().left());
        right = std::max(right, row.back().right());
        labelled = labelled || (isValueRow(row) && !row.front().isNumber);
    }
    AlignedColumns columns {{left - 1}, numbers.front().begin - 1};
    const auto inner = innerLabels(rows);
    if (inner && left < *inner - 1)
        columns.edges.push_back(*inner - 1);
    if (labelled)
        columns.edges.push_back(columns.numbers);
    for (size_t i = 1; i < numbers.size(); ++i)
        columns.edges.push_back((numbers[i - 1].end + numbers[i].begin) / 2);
    columns.edges.push_back(right + 1);
    std::sort(columns.edges.begin(), columns.edges.end()); // numbers may stand left of labels
    return columns;
}

ColumnRange rangeOf(const LineSegment &segment, const std::vector<double> &edges)
{
    const double middle = segment.line.box.center().x();
    ColumnRange columns;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const double center = (edges[i] + edges[i + 1]) / 2;
        const bool covered = segment.left() <= center && center <= segment.right();
        const bool holds = edges[i] <= middle && middle < edges[i + 1];
        if (!covered && !holds)
            continue;
        if (columns.end == 0)
            columns.begin = int(i);
        columns.end = int(i + 1);
    }
    return columns;
}

double distance(const AlignedRow &a, const AlignedRow &b)
{
    const QRectF upper = a.front().line.box, lower = b.front().line.box;
    return std::max(lower.top() - upper.bottom(), upper.top() - lower.bottom());
}

} // namespace gouji
