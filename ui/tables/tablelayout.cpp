#include "ui/tables/tablelayout.h"

#include "ui/tables/mergedheader.h"

#include <algorithm>
#include <numeric>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkRoom = 18; ///< for the sign beside a row's label

int textHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    const QRect room(
        0, 0, std::max(width - 2 * MergedHeader::Padding, metrics.averageCharWidth()), 10'000);
    return metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height();
}

int innermostWidth(const std::vector<FormLine> &rows, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const FormLine &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label()));
    return widest + 2 * MergedHeader::Padding + MarkRoom;
}

/// 三、本年度办理结果 runs down a strip of two characters, （三）不予公开 one of four or five.
std::vector<int> outerWidths(int levels, int em)
{
    std::vector<int> widths;
    for (int level = 0; level + 1 < levels; ++level)
        widths.push_back(
            (level == 0 && levels > 2 ? 2 * em : 4 * em) + 2 * MergedHeader::Padding + 4);
    return widths;
}

} // namespace

RowHeadSizes rowHeadSizes(
    const std::vector<FormLine> &rows, const QFontMetrics &metrics, int available)
{
    const int levels = headerLevels(rows);
    if (levels == 0)
        return {{}, std::vector<int>(rows.size(), metrics.height() + 10)};
    const int em = metrics.horizontalAdvance(u'国');
    RowHeadSizes sizes {outerWidths(levels, em), {}};
    const int outer = std::accumulate(sizes.levels.begin(), sizes.levels.end(), 0);
    const int room = std::clamp(available * 45 / 100, 12 * em, 30 * em) - outer;
    sizes.levels.push_back(
        std::clamp(innermostWidth(rows, metrics), 8 * em, std::max(room, 8 * em)));
    for (const FormLine &row : rows) {
        // A label that is not the innermost level's spreads over the levels that it does not share.
        int width = sizes.levels.back();
        for (qsizetype level = row.labels.size() - 1; level >= 0 && level + 1 < levels; ++level)
            width += sizes.levels[size_t(level)];
        const int text = textHeight(metrics, row.label(), width - MarkRoom);
        sizes.rows.push_back(std::max(metrics.height() + 8, text + 5));
    }
    return sizes;
}

std::vector<int> columnHeadSizes(const std::vector<HeaderBlock> &cells, int levels,
    const std::vector<int> &widths, const QFontMetrics &metrics)
{
    std::vector<int> heights(size_t(levels), metrics.height() + 8);
    for (const HeaderBlock &cell : cells) {
        if (cell.level != cell.lastLevel)
            continue;
        const int width =
            std::accumulate(widths.begin() + cell.first, widths.begin() + cell.last + 1, 0);
        int &height = heights[size_t(cell.lastLevel)];
        height = std::max(height, textHeight(metrics, cell.text, width) + 8);
    }
    return heights;
}

std::vector<int> columnWidths(std::vector<int> natural, int available)
{
    const int needed = std::accumulate(natural.begin(), natural.end(), 0);
    int rest = std::max(0, available - needed);
    for (size_t i = 0; i < natural.size(); ++i) {
        const int share = rest / int(natural.size() - i);
        natural[i] += share;
        rest -= share;
    }
    return natural;
}

} // namespace gouji
