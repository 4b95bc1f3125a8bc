#include "model/extraction/labels/repeatedcells.h"

#include "model/document/document.h"

#include <unordered_map>

namespace gouji {

namespace {

constexpr size_t NextLine = 150; ///< Chinese characters from a label to the same in the line below
constexpr qsizetype LongestCell = 120; ///< a longer one holds no label

bool isCut(CharClass c)
{
    return c == CharClass::Pipe || c == CharClass::Tab;
}

/// The cell around a place in it; empty where none is short enough.
SourceSpan cellAround(QStringView text, qsizetype place, const CharacterTable &table)
{
    const auto within = [&](qsizetype i) {
        const CharClass c = table.classOf(text[i]);
        return !isCut(c) && c != CharClass::Newline;
    };
    SourceSpan cell {place, place};
    while (cell.begin > 0 && place - cell.begin <= LongestCell && within(cell.begin - 1))
        --cell.begin;
    while (cell.end < text.size() && cell.end - place <= LongestCell && within(cell.end))
        ++cell.end;
    return cell.length() <= LongestCell ? cell : SourceSpan {place, place};
}

/// It is cut off at both ends.
bool isCell(QStringView text, const SourceSpan &cell, const CharacterTable &table)
{
    return cell.begin > 0 && isCut(table.classOf(text[cell.begin - 1])) && cell.end < text.size()
        && isCut(table.classOf(text[cell.end]));
}

bool saySame(QStringView text, const SourceSpan &a, const SourceSpan &b)
{
    return !a.isEmpty()
        && text.mid(a.begin, a.length()).trimmed() == text.mid(b.begin, b.length()).trimmed();
}

} // namespace

bool repeatsCellBefore(
    const LabelMatch &match, const HanStream &stream, QStringView text, const CharacterTable &table)
{
    const SourceSpan cell = cellAround(text, stream.offsets[match.begin], table);
    return cell.begin > 0 && isCut(table.classOf(text[cell.begin - 1]))
        && saySame(text, cell, cellAround(text, cell.begin - 1, table));
}

void dropRepetitions(std::vector<LabelMatch> &matches, const HanStream &stream, QStringView text,
    const LabelSet &labels)
{
    std::unordered_map<int, LabelMatch> last;
    const auto cellOf = [&](const LabelMatch &match) {
        return cellAround(text, stream.offsets[match.begin], labels.characters());
    };
    std::erase_if(matches, [&](const LabelMatch &match) {
        if (labels[match.label].role != LabelRole::Row)
            return false;
        const auto earlier = last.find(match.label);
        const bool repeats = earlier != last.end()
            && match.begin - earlier->second.begin <= NextLine
            && isCell(text, cellOf(match), labels.characters())
            && saySame(text, cellOf(match), cellOf(earlier->second));
        last.insert_or_assign(match.label, match);
        return repeats;
    });
}

void moveToLastRepetition(
    LabelMatch &match, const HanStream &stream, QStringView text, const CharacterTable &table)
{
    SourceSpan cell = cellAround(text, stream.offsets[match.begin], table);
    while (stream.offsets[match.end - 1] < cell.end && cell.end + 1 < text.size()
        && isCut(table.classOf(text[cell.end]))) {
        const SourceSpan next = cellAround(text, cell.end + 1, table);
        if (!saySame(text, cell, next))
            return;
        const size_t shift = stream.indexAt(next.begin) - stream.indexAt(cell.begin);
        match.begin += shift;
        match.end += shift;
        cell = next;
    }
}

} // namespace gouji
