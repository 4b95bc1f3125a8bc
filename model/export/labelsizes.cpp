#include "model/export/labelsizes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gouji {

namespace {

constexpr double Margin = 2;
constexpr double Narrowest = 8;
constexpr double Widest = 38;
constexpr char16_t FirstWide = 0x2E80; ///< where the Chinese scripts and their signs begin

} // namespace

double textWidth(const QString &text)
{
    const auto wide =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= FirstWide; });
    return double(text.size() + wide);
}

int linesIn(const QString &text, double width)
{
    return std::max(1, int(std::ceil(textWidth(text) / std::max(1.0, width - Margin))));
}

std::vector<double> labelWidths(const std::vector<FormLine> &rows)
{
    std::vector<double> widths(size_t(headerLevels(rows)), Narrowest);
    for (const HeaderBlock &cell : headerBlocks(rows)) {
        double &width = widths[size_t(cell.level)];
        if (cell.level == cell.lastLevel)
            width = std::clamp(textWidth(cell.text) + Margin, width, Widest);
    }
    return widths;
}

std::vector<int> rowLines(const std::vector<FormLine> &rows, const std::vector<double> &widths)
{
    std::vector<int> lines(rows.size(), 1);
    for (const HeaderBlock &cell : headerBlocks(rows)) {
        const auto first = widths.begin() + cell.level;
        const double width = std::accumulate(first, widths.begin() + cell.lastLevel + 1, 0.0);
        int &needed = lines[size_t(cell.first)];
        if (cell.first == cell.last)
            needed = std::max(needed, linesIn(cell.text, width));
    }
    return lines;
}

std::vector<int> headLines(const std::vector<FormLine> &columns, double columnWidth)
{
    std::vector<int> lines(size_t(headerLevels(columns)), 1);
    for (const HeaderBlock &cell : headerBlocks(columns)) {
        const double width = columnWidth * (cell.last - cell.first + 1);
        const int rest = linesIn(cell.text, width) - (cell.lastLevel - cell.level);
        int &needed = lines[size_t(cell.lastLevel)];
        needed = std::max(needed, rest);
    }
    return lines;
}

} // namespace gouji
