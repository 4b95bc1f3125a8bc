#include "model/extraction/labels/labelmatch.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double EditCost = 2.2;
constexpr double OrdinalBonus = 1.5; ///< also what a short wording without its number is short of
constexpr double WrongOrdinalCost = 2; ///< "（六）" before a label whose number is "3."
constexpr double SentenceCost = 4; ///< the label and its number stand in running text
constexpr double PartOfWordCost =
    3.5; ///< more than a lost character: 行政许可事项 may be another row
constexpr size_t ShortWording = 3;
constexpr double ValueInsideCost = 0.8; ///< numbers between the characters of one label are suspect
constexpr int MostValuesInside = 4;

/// True where the label's own number stands before the offset: "3." or "3、" before 其他.
bool hasOrdinal(QStringView text, qsizetype offset, char16_t digit, const CharacterTable &table)
{
    if (digit == 0)
        return false;
    qsizetype i = offset - 1;
    while (i >= 0
        && (table.classOf(text[i]) == CharClass::Space || text[i] == u'.' || text[i] == u'、'
            || text[i] == u'．' || text[i] == u'“' || text[i] == u'"'))
        --i;
    return i >= 0 && i < offset - 1 && table.fold(text[i]) == digit;
}

/// True where the label stands in running text: "行政许可23件，".
bool isInSentence(QStringView text, qsizetype labelEnd, const CharacterTable &table)
{
    qsizetype end = labelEnd;
    while (end < text.size() && table.classOf(text[end]) == CharClass::Digit)
        ++end;
    return end > labelEnd && end + 1 < text.size()
        && QStringView(u"件条项个宗起次").contains(text[end])
        && QStringView(u"，、。；,").contains(text[end + 1]);
}

/// True where a bracketed number stands directly before the offset: "（六）" before 其他.
bool followsBracket(QStringView text, qsizetype offset, const CharacterTable &table)
{
    qsizetype i = offset - 1;
    while (i >= 0 && table.classOf(text[i]) == CharClass::Space)
        --i;
    return i >= 0 && table.classOf(text[i]) == CharClass::Close;
}

int numbersInside(QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    int count = 0;
    for (qsizetype i = begin + 1; i < end && count < MostValuesInside; ++i) {
        count += table.classOf(text[i]) == CharClass::Digit
            && table.classOf(text[i - 1]) != CharClass::Digit;
    }
    return count;
}

/// Other Chinese characters touch stream[begin, end).
bool isPartOfWord(const HanStream &stream, size_t begin, size_t end)
{
    const auto adjoins = [&stream](size_t i) {
        return i > 0 && i < stream.size() && stream.offsets[i] - stream.offsets[i - 1] == 1;
    };
    return adjoins(begin) || adjoins(end);
}

LabelMatch makeMatch(const HanStream &stream, QStringView text, const LabelSet &labels, int label,
    size_t begin, size_t end, int edits)
{
    LabelMatch match {label, begin, end, edits, false, false, 0};
    const qsizetype first = stream.offsets[begin];
    const qsizetype last = stream.offsets[end - 1];
    match.ordinal = hasOrdinal(text, first, labels[label].digit, labels.characters());
    match.weight = double(end - begin) - EditCost * edits + (match.ordinal ? OrdinalBonus : 0);
    if (labels[label].digit && !match.ordinal && end - begin <= ShortWording)
        match.weight -= OrdinalBonus;
    if (labels[label].digit && !match.ordinal && followsBracket(text, first, labels.characters()))
        match.weight -= WrongOrdinalCost;
    match.partOfWord = isPartOfWord(stream, begin, end);
    if (match.partOfWord && labels[label].role == LabelRole::Row)
        match.weight -= PartOfWordCost;
    if (isInSentence(text, last + 1, labels.characters()))
        match.weight -= SentenceCost;
    if (last - first > qsizetype(end - begin))
        match.weight -= ValueInsideCost * numbersInside(text, first, last, labels.characters());
    return match;
}

bool standsAt(const HanStream &stream, size_t place, const std::u16string &key)
{
    return place + key.size() <= stream.size()
        && std::equal(key.begin(), key.end(), stream.characters.begin() + ptrdiff_t(place));
}

void addMatchesAt(const HanStream &stream, QStringView text, const LabelSet &labels, size_t place,
    std::vector<LabelMatch> &matches)
{
    const auto *entries =
        labels.startingWith(stream.characters[place], stream.characters[place + 1]);
    if (!entries)
        return;
    const size_t first = matches.size();
    for (const LabelSet::Entry &entry : *entries) {
        const std::u16string &key = labels[entry.label].keys[size_t(entry.key)];
        const bool known = std::any_of(matches.begin() + ptrdiff_t(first), matches.end(),
            [&](const LabelMatch &match) { return match.label == entry.label; });
        if (!known && standsAt(stream, place, key))
            matches.push_back(
                makeMatch(stream, text, labels, entry.label, place, place + key.size(), 0));
    }
}

void dropContained(std::vector<LabelMatch> &matches)
{
    size_t coverBegin = 0;
    size_t coverEnd = 0;
    const auto contained = [&](const LabelMatch &match) {
        const bool inside =
            match.end <= coverEnd && match.end - match.begin < coverEnd - coverBegin;
        if (match.end > coverEnd) {
            coverBegin = match.begin;
            coverEnd = match.end;
        }
        return inside;
    };
    // Matches at one place come longest first, so one pass sees every container before its content.
    matches.erase(std::remove_if(matches.begin(), matches.end(), contained), matches.end());
}

} // namespace

std::vector<LabelMatch> exactMatches(
    const HanStream &stream, QStringView text, const LabelSet &labels)
{
    std::vector<LabelMatch> matches;
    for (size_t i = 0; i + 1 < stream.size() && matches.size() <= MostMatches; ++i)
        addMatchesAt(stream, text, labels, i, matches);
    if (matches.size() > MostMatches)
        return matches;
    dropContained(matches);
    return matches;
}

bool overlapsAny(const std::vector<LabelMatch> &matches, size_t begin, size_t end)
{
    const auto first = std::partition_point(matches.begin(), matches.end(),
        [begin](const LabelMatch &match) { return match.end <= begin; });
    return first != matches.end() && first->begin < end;
}

namespace {

struct Approximation {
    size_t begin = 0;
    size_t end = 0;
    int edits = 0;
};

/// Sellers' algorithm: the substring of stream[begin, end) with the fewest edits to the key. Of
/// equal ones the shortest, lest it take the end of its neighbour for a mistyped character of its
/// own.
Approximation approximate(
    const HanStream &stream, size_t begin, size_t end, const std::u16string &key)
{
    struct Cell {
        int edits;
        size_t start;
    };
    std::vector<Cell> column(key.size() + 1);
    for (size_t i = 0; i <= key.size(); ++i)
        column[i] = {int(i), begin};
    Approximation best {begin, begin, int(key.size())};
    for (size_t j = begin; j < end; ++j) {
        Cell diagonal = column[0];
        column[0] = {0, j + 1};
        diagonal.start = j;
        for (size_t i = 1; i <= key.size(); ++i) {
            const Cell above = column[i];
            Cell cell {diagonal.edits + (key[i - 1] != stream.characters[j]), diagonal.start};
            const auto offer = [&cell](const Cell &other) {
                if (std::pair(other.edits + 1, cell.start) < std::pair(cell.edits, other.start))
                    cell = {other.edits + 1, other.start};
            };
            offer(above);
            offer(column[i - 1]);
            diagonal = above;
            column[i] = cell;
        }
        if (column.back().edits < best.edits)
            best = {column.back().start, j + 1, column.back().edits};
    }
    return best;
}

/// Wrong characters at either end of a word belong to the label that the rest of the word is
/// (行政查询事于), also one that stands before the last right one (规范性文制件).
void takeWrongEnds(const HanStream &stream, const std::u16string &key, Approximation &found)
{
    const auto adjoins = [&stream](size_t i) {
        return i > 0 && i < stream.size() && stream.offsets[i] - stream.offsets[i - 1] == 1;
    };
    const size_t most = size_t(found.edits) + 1;
    size_t begin = found.begin;
    size_t end = found.end;
    while (adjoins(begin) && found.begin - begin <= most)
        --begin;
    while (adjoins(end) && end - found.end <= most)
        ++end;
    const auto fits = [most](size_t length, bool closes) {
        return length < most || (length == most && closes);
    };
    if (stream.characters[found.begin] != key.front()
        && fits(found.begin - begin, stream.characters[begin] == key.front()))
        found.begin = begin;
    if (stream.characters[found.end - 1] != key.back()
        && fits(end - found.end, stream.characters[end - 1] == key.back()))
        found.end = end;
}

int toleranceOf(size_t length)
{
    return length <= 3 ? 0 : int(length / 3);
}

} // namespace

LabelMatch fuzzyMatch(const HanStream &stream, QStringView text, const LabelSet &labels, int label,
    size_t begin, size_t end)
{
    LabelMatch best;
    for (const std::u16string &key : labels[label].keys) {
        const int tolerance = toleranceOf(key.size());
        if (tolerance == 0 || end - begin + size_t(tolerance) < key.size())
            continue;
        Approximation found = approximate(stream, begin, end, key);
        if (found.edits > tolerance || found.begin >= found.end)
            continue;
        takeWrongEnds(stream, key, found);
        const LabelMatch match =
            makeMatch(stream, text, labels, label, found.begin, found.end, found.edits);
        if (best.label < 0 || match.weight > best.weight)
            best = match;
    }
    return best;
}

} // namespace gouji
