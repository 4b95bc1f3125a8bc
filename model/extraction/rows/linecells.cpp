#include "model/extraction/rows/linecells.h"

#include <algorithm>

namespace gouji {

namespace {

/// Ends of the cells in text[begin, end of the line): at its pipes, or without any at its tabs, and
/// at its end. What stands before the first of them is the rest of the label's cell.
std::vector<qsizetype> cellEnds(QStringView text, qsizetype begin, const CharacterTable &characters)
{
    std::vector<qsizetype> pipes;
    std::vector<qsizetype> tabs;
    qsizetype end = begin;
    for (; end < text.size() && characters.classOf(text[end]) != CharClass::Newline; ++end) {
        if (characters.classOf(text[end]) == CharClass::Pipe)
            pipes.push_back(end);
        else if (characters.classOf(text[end]) == CharClass::Tab)
            tabs.push_back(end);
    }
    std::vector<qsizetype> &ends = pipes.empty() ? tabs : pipes;
    ends.push_back(end);
    return ends;
}

/// The cell as the item that it holds, or blank; nothing where it holds anything else.
std::optional<RowItem> cellItem(
    qsizetype begin, qsizetype end, const RowReading &row, QStringView text)
{
    while (begin < end && isBlankCharacter(text[begin]))
        ++begin;
    while (end > begin && isBlankCharacter(text[end - 1]))
        --end;
    if (begin == end)
        return RowItem {begin, begin, ItemKind::Blank, -1, -1};
    const auto item = std::partition_point(row.items.begin(), row.items.end(),
        [begin](const RowItem &own) { return own.begin < begin; });
    const bool own = item != row.items.end() && item->begin == begin && item->end == end;
    return own ? std::optional(*item) : std::nullopt;
}

/// What stands on the row's line behind its last item is more than empty cells.
bool isFollowed(const RowReading &row, QStringView text, const CharacterTable &characters)
{
    qsizetype end = row.items.back().end;
    const auto separates = [&](CharClass kind) {
        return kind == CharClass::Space || kind == CharClass::Tab || kind == CharClass::Pipe;
    };
    while (end < text.size() && separates(characters.classOf(text[end])))
        ++end;
    return end < text.size() && characters.classOf(text[end]) != CharClass::Newline;
}

/// The row of 表四 has no label: its first cell begins with its line, or behind the pipe there.
qsizetype firstCell(const RowReading &row, QStringView text, const CharacterTable &characters)
{
    if (!row.ownLine)
        return -1;
    qsizetype begin = row.items.front().begin;
    while (begin > 0 && characters.classOf(text[begin - 1]) != CharClass::Newline)
        --begin;
    qsizetype pipe = begin;
    while (characters.classOf(text[pipe]) == CharClass::Space)
        ++pipe;
    return characters.classOf(text[pipe]) == CharClass::Pipe ? pipe + 1 : begin;
}

} // namespace

std::vector<RowItem> lineCells(
    const RowReading &row, QStringView text, const CharacterTable &characters)
{
    const bool unlabelled = row.row == u"count";
    if (row.items.empty() || row.grid || row.items.front().begin < row.valuesBegin)
        return {};
    const qsizetype first = unlabelled ? firstCell(row, text, characters) : row.valuesBegin;
    if (first < 0 || isFollowed(row, text, characters))
        return {};
    const std::vector<qsizetype> ends = cellEnds(text, first, characters);
    std::vector<RowItem> cells;
    qsizetype begin = first;
    for (const qsizetype end : ends) {
        const auto cell = cellItem(begin, end, row, text);
        if (!cell)
            return {};
        cells.push_back(*cell);
        begin = end + 1;
    }
    if (!unlabelled && cells.front().kind != ItemKind::Blank)
        return {}; // a value in the cell of the label
    if (!unlabelled)
        cells.erase(cells.begin());
    const auto filled = std::count_if(cells.begin(), cells.end(),
        [](const RowItem &cell) { return cell.kind != ItemKind::Blank; });
    return size_t(filled) == row.items.size() ? cells : std::vector<RowItem> {};
}

} // namespace gouji
