#include "model/extraction/deduplication.h"

#include <algorithm>
#include <map>
#include <set>

namespace gouji {

namespace {

constexpr size_t FewestNumbers = 5; ///< to say of a document that none stands twice
constexpr size_t EnoughLines = 40; ///< of which in any report several are alike
constexpr size_t MostChanged = 2; ///< lines that somebody added or joined after that
constexpr double EnoughAlike = 5; ///< neighbours that must be expected alike, where none is

/// Every number has a line of its own, below its label.
bool isCellPerLine(const std::vector<const ZoneReading *> &tables, QStringView text)
{
    const auto shareLine = [text](qsizetype a, qsizetype b) {
        return b <= a || !text.mid(a, b - a).contains(u'\n');
    };
    std::vector<qsizetype> numbers;
    for (const ZoneReading *table : tables) {
        for (const RowReading &row : table->rows) {
            if (row.grid)
                return false;
            for (const RowItem &item : row.items)
                numbers.push_back(item.begin);
            if (!row.items.empty() && shareLine(row.labelSpan.end, row.items.back().begin))
                return false;
        }
    }
    std::sort(numbers.begin(), numbers.end());
    size_t joined = 0;
    for (size_t i = 1; i < numbers.size(); ++i)
        joined += shareLine(numbers[i - 1], numbers[i]);
    return numbers.size() >= FewestNumbers && joined <= MostChanged;
}

class Lines {
public:
    Lines(QStringView text, const CharacterTable &characters)
        : m_lines(text.split(u'\n')), m_characters(characters)
    {
    }

    /// Not even 总计 or 0 stands twice, which no form allows.
    bool areAllDifferent() const
    {
        std::set<QStringView> different;
        size_t count = 0;
        for (const QStringView line : m_lines) {
            if (!holds(line, CharClass::Han) && !isNumber(line))
                continue;
            different.insert(line);
            ++count;
        }
        return count >= EnoughLines && different.size() + MostChanged >= count;
    }

    /// Nowhere stand equal numbers in lines next to each other, although that was to be expected:
    /// most numbers of a report are 0.
    bool neighboursDiffer() const
    {
        std::map<QStringView, double> frequencies;
        double numbers = 0;
        double neighbours = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!isNumber(m_lines[i]))
                continue;
            ++frequencies[m_lines[i].trimmed()];
            ++numbers;
            if (i == 0 || !isNumber(m_lines[i - 1]))
                continue;
            if (m_lines[i].trimmed() == m_lines[i - 1].trimmed())
                return false;
            ++neighbours;
        }
        double alike = 0;
        for (const auto &[number, frequency] : frequencies)
            alike += frequency / numbers * frequency / numbers;
        return neighbours * alike >= EnoughAlike;
    }

private:
    bool holds(QStringView line, CharClass what) const
    {
        return std::any_of(
            line.begin(), line.end(), [&](QChar c) { return m_characters.classOf(c) == what; });
    }
    bool isNumber(QStringView line) const
    {
        return holds(line, CharClass::Digit) && !holds(line, CharClass::Han);
    }

    const QList<QStringView> m_lines;
    const CharacterTable &m_characters;
};

} // namespace

bool isDeduplicated(const std::vector<const ZoneReading *> &tables, QStringView text,
    const CharacterTable &characters)
{
    if (tables.empty() || !isCellPerLine(tables, text))
        return false;
    const qsizetype begin = tables.front()->zone.begin;
    const Lines lines(text.mid(begin, tables.back()->zone.end - begin), characters);
    return lines.areAllDifferent() || lines.neighboursDiffer();
}

} // namespace gouji
