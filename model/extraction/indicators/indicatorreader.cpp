#include "model/extraction/indicators/indicatorreader.h"

#include "model/extraction/indicators/indicatorwords.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype LongestName = 45;
constexpr qsizetype LongestUnit = 3; ///< of one that is not on our list
constexpr size_t MostPieces = 12; ///< of a name, with the headings of groups before it

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

IndicatorReader::IndicatorReader(QStringView text, qsizetype end, const CharacterTable &table,
    const std::vector<TextChunk> &chunks)
    : m_text(text), m_end(end), m_table(table), m_chunks(chunks)
{
}

std::vector<ListedRow> IndicatorReader::read(const IndicatorHeader &header)
{
    m_codeBeforeName = header.codeBeforeName;
    m_codeBeforeUnit = header.codeBeforeUnit;
    m_next = header.next;
    while (m_next < m_chunks.size() && readRows()) { }
    dropRowsBehindTheList();
    nameRows();
    return std::move(m_rows);
}

bool IndicatorReader::endsList(const TextChunk &chunk) const
{
    return chunk.text.size() > LongestName || chunk.text.contains(u'。');
}

/// Units that no list of ours holds stand as short words between a name and a number. The last
/// line of a broken name may do so, too, but it ends as names do.
bool IndicatorReader::isUnit(size_t chunk, size_t firstOfName) const
{
    const QString &text = m_chunks[chunk].text;
    if (chunk <= firstOfName || isIndicatorUnit(text))
        return chunk > firstOfName;
    return !m_codeBeforeUnit && text.size() <= LongestUnit && chunk + 1 < m_chunks.size()
        && isIndicatorValue(m_chunks[chunk + 1])
        && !QStringView(u"数量额费率").contains(text.back())
        && std::all_of(text.begin(), text.end(), [this](QChar c) { return m_table.isHan(c); });
}

size_t IndicatorReader::unitsAt(size_t chunk, size_t firstOfName) const
{
    size_t units = isUnit(chunk, firstOfName);
    while (units > 0 && chunk + units < m_chunks.size()
        && isIndicatorUnit(m_chunks[chunk + units].text))
        ++units;
    return units;
}

/// A number behind a name is a code where the unit follows, or where it counts the rows.
bool IndicatorReader::standsForACode(size_t chunk) const
{
    return chunk + 1 < m_chunks.size()
        && (isIndicatorUnit(m_chunks[chunk + 1].text)
            || m_chunks[chunk].text.toULongLong() == m_rows.size() + 1);
}

const TextChunk *IndicatorReader::readCode(bool printedHere)
{
    const bool there =
        printedHere && m_next < m_chunks.size() && isIndicatorValue(m_chunks[m_next]);
    return there ? &m_chunks[m_next++] : nullptr;
}

/// The names up to a unit, then the numbers; false where the list ends. Where columns run first,
/// several units follow the names of several rows.
bool IndicatorReader::readRows()
{
    const size_t begin = m_next;
    const TextChunk *code = readCode(m_codeBeforeName);
    const size_t first = m_next;
    while (m_next < m_chunks.size() && !isUnit(m_next, first) && !isIndicatorValue(m_chunks[m_next])
        && !endsList(m_chunks[m_next]))
        ++m_next;
    const size_t last = m_next;
    if (const TextChunk *own = readCode(m_codeBeforeUnit && standsForACode(m_next)))
        code = own;
    const size_t units = m_next < m_chunks.size() ? unitsAt(m_next, first) : 0;
    if (!areNames(first, last, units)) {
        m_next = begin;
        return false;
    }
    m_names.push_back({first, last, std::max<size_t>(1, units)});
    for (size_t i = 0; i < m_names.back().rows; ++i) {
        ListedRow row;
        row.unit = units > 0 ? m_chunks[m_next + i].text : QString();
        row.unitEnd = m_chunks[units > 0 ? m_next + i : m_next - 1].end;
        row.code = i == 0 ? code : nullptr;
        m_rows.push_back(std::move(row));
    }
    m_next += units;
    readValues(m_rows.back());
    return true;
}

/// Whether these chunks can be the names of rows and not the text behind the list.
bool IndicatorReader::areNames(size_t first, size_t last, size_t units) const
{
    return first < last && last < m_chunks.size() && !endsList(m_chunks[last])
        && last - first <= MostPieces * std::max<size_t>(1, units)
        && std::any_of(m_chunks.begin() + ptrdiff_t(first), m_chunks.begin() + ptrdiff_t(last),
            [](const TextChunk &chunk) { return hasLetters(chunk.text); });
}

void IndicatorReader::readValues(ListedRow &row)
{
    while (m_next < m_chunks.size() && isIndicatorValue(m_chunks[m_next]))
        row.values.push_back(&m_chunks[m_next++]);
    if (m_codeBeforeName && row.values.size() > 1 && m_next < m_chunks.size()) {
        row.values.pop_back(); // it counts the next row
        --m_next;
    }
    row.cutOff = !row.values.empty() && row.values.back() == &m_chunks.back()
        && row.values.back()->end == m_end && row.values.back()->text.front() != u'0';
    qsizetype from = row.unitEnd;
    for (const TextChunk *value : row.values) {
        row.gaps.push_back(measureGap(m_text, from, value->begin, m_table));
        from = value->end;
    }
    const qsizetype next = m_next < m_chunks.size() ? m_chunks[m_next].begin : m_text.size();
    row.gaps.push_back(measureGap(m_text, from, next, m_table));
}

/// A word and a number in the text behind the list are no row of it.
void IndicatorReader::dropRowsBehindTheList()
{
    while (!m_rows.empty() && !isIndicatorUnit(m_rows.back().unit)) {
        m_next = m_names.back().first;
        m_rows.pop_back();
        m_names.pop_back();
    }
}

void IndicatorReader::nameRows()
{
    std::vector<std::vector<IndicatorLabels::Piece>> pieces;
    IndicatorLabels labels;
    for (const Names &names : m_names) {
        pieces.push_back(
            IndicatorLabels::piecesOf(m_chunks, names.first, names.last, m_text, m_table));
        labels.measure(pieces.back());
    }
    size_t row = 0;
    bool open = false; // the name before may go on below its numbers
    for (size_t i = 0; i < m_names.size(); ++i) {
        auto names = labels.namesOf(pieces[i]);
        if (open && names.size() > m_names[i].rows && !pieces[i].front().apart
            && !beginsIndicator(names.front().text)) {
            m_rows[row - 1].label += names.front().text;
            names.erase(names.begin());
        }
        open = names.back().open;
        nameRow(row, std::move(names), m_names[i].rows);
        row += m_names[i].rows;
    }
}

/// The names that stand before those of the rows are headings of groups.
void IndicatorReader::nameRow(size_t row, std::vector<IndicatorLabels::Name> names, size_t count)
{
    const bool sure = count == 1 || names.size() == count;
    const size_t headings = names.size() > count ? names.size() - count : 0;
    for (size_t i = 0; i < count; ++i) {
        const IndicatorLabels::Name &name = names[std::min(headings + i, names.size() - 1)];
        m_rows[row + i].label = name.text;
        m_rows[row + i].labelSpan = {name.begin, name.end};
        m_rows[row + i].uncertain = !sure;
    }
}

} // namespace gouji
