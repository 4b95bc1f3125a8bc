#include "model/extraction/indicators/indicatorreader.h"

#include "model/extraction/extractor.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <set>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 45;

bool isUnit(const QString &text)
{
    static const QStringList units {u"条"_s, u"件"_s, u"次"_s, u"个"_s, u"人"_s, u"万元"_s, u"元"_s,
        u"份"_s, u"部"_s, u"篇"_s, u"期"_s, u"场"_s, u"场次"_s, u"人次"_s, u"名"_s, u"册"_s,
        u"本"_s, u"项"_s, u"宗"_s, u"起"_s, u"条次"_s, u"件次"_s, u"万人次"_s, u"条（件）"_s,
        u"条(件)"_s};
    return units.contains(text);
}

bool isCodeHeader(const QString &text)
{
    static const QRegularExpression pattern(u"代码|编码|序号|代号"_s);
    return pattern.match(text).hasMatch();
}

bool isValueHeader(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(20\\d\\d年?度?(累计|数|数量)?|本年度?(数|数量|累计)?|当年(数|数量)?|上年度?(数)?|历年累计(数)?|累计(数)?|统计数(据)?|数量|数值|数据|合计|实际数)$"_s);
    return pattern.match(text).hasMatch();
}

bool isValueChunk(const TextChunk &chunk)
{
    const CellState state = readValue(chunk.text, ValueKind::SignedCount).content.state;
    const CellState amount = readValue(chunk.text, ValueKind::AmountWanYuan).content.state;
    return state != CellState::Unreadable || amount != CellState::Unreadable;
}

} // namespace

IndicatorReader::IndicatorReader(QStringView text, qsizetype end, const CharacterTable &table,
    const std::vector<TextChunk> &chunks, size_t first, size_t last)
    : m_text(text), m_end(end), m_table(table), m_chunks(chunks), m_next(first), m_last(last)
{
}

/// Where most rows hold more values than there are headers, these were misread, and a row that
/// happens to fit them lacks a value.
void IndicatorReader::distrustHeaders()
{
    const auto overfull = std::count_if(m_rows.begin(), m_rows.end(),
        [this](const Row &row) { return row.values.size() > m_headers.size(); });
    if (size_t(overfull) * 2 <= m_rows.size())
        return;
    for (Row &row : m_rows)
        row.uncertain = true;
}

/// Rows that count 1, 2, 3 … hold their codes, and perhaps nothing else.
bool IndicatorReader::countsRows() const
{
    constexpr size_t Enough = 3;
    size_t counting = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto &values = m_rows[i].values;
        counting += std::any_of(values.begin(), values.end(),
            [i](const TextChunk *value) { return value && value->text.toULongLong() == i + 1; });
    }
    return counting >= Enough && counting * 2 > m_rows.size();
}

bool IndicatorReader::showsCodes() const
{
    return countsRows() || std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return row.values.size() == m_headers.size();
    });
}

bool IndicatorReader::read()
{
    readHeaders();
    while (m_next < m_last && readRow()) { }
    giveDetachedValues();
    distrustHeaders();
    insertBlanks();
    distrustDroppedLines();
    return !m_headers.empty() && !m_rows.empty();
}

void IndicatorReader::readHeaders()
{
    for (; m_next < m_last; ++m_next) {
        const QString &text = m_chunks[m_next].text;
        if (!isValueHeader(text) && !isCodeHeader(text) && text != u"备注")
            return;
        if (text != u"备注")
            m_headers.push_back({text, isCodeHeader(text)});
    }
}

bool IndicatorReader::readRow()
{
    size_t unit = m_next;
    while (unit < m_last && !isUnit(m_chunks[unit].text)) {
        const TextChunk &chunk = m_chunks[unit];
        if (chunk.text.size() > LongestLabel || chunk.text.contains(u'。') || unit - m_next > 8)
            return false;
        ++unit;
    }
    if (unit >= m_last || unit == m_next)
        return false;
    size_t label = unit - 1; // chunks before it on other lines are headings of a group
    while (label > m_next && m_chunks[label].afterSpace)
        --label;
    Row row {m_chunks[label].begin, m_chunks[unit - 1].end, {}, m_chunks[unit].text,
        m_chunks[unit].end, {}, {}, {}};
    for (size_t i = label; i < unit; ++i)
        row.label += m_chunks[i].text;
    if (std::none_of(row.label.begin(), row.label.end(), [](QChar c) { return c.isLetter(); }))
        return false; // a number is no label, and would be in no cell either
    m_next = unit + 1;
    while (
        m_next < m_last && row.values.size() < m_headers.size() && isValueChunk(m_chunks[m_next]))
        row.values.push_back(&m_chunks[m_next++]);
    while (m_next < m_last && isValueChunk(m_chunks[m_next]))
        row.surplus.push_back(&m_chunks[m_next++]);
    row.cutOff = !row.values.empty() && row.values.back() == &m_chunks.back()
        && row.values.back()->end == m_end && row.values.back()->text.front() != u'0';
    measureGaps(row);
    m_rows.push_back(std::move(row));
    return true;
}

void IndicatorReader::measureGaps(Row &row) const
{
    qsizetype from = row.unitEnd;
    for (const TextChunk *value : row.values) {
        row.gaps.push_back(measureGap(m_text, from, value->begin, m_table));
        from = value->end;
    }
    const qsizetype next = m_next < m_chunks.size() ? m_chunks[m_next].begin : m_text.size();
    row.gaps.push_back(measureGap(m_text, from, next, m_table));
}

/// Where labels run first, the numbers of several rows stand behind the last of them: given to
/// the rows in order if all are there, line by line, else to none.
void IndicatorReader::giveDetachedValues()
{
    for (size_t last = 0; last < m_rows.size(); ++last) {
        if (m_rows[last].surplus.empty())
            continue;
        size_t first = last;
        while (first > 0 && m_rows[first - 1].values.empty())
            --first;
        std::vector<const TextChunk *> values = m_rows[last].values;
        values.insert(values.end(), m_rows[last].surplus.begin(), m_rows[last].surplus.end());
        const bool give =
            values.size() == (last - first + 1) * m_headers.size() && standLineByLine(values);
        for (size_t row = first; row <= last; ++row) {
            m_rows[row].uncertain = !give;
            const auto begin = values.begin() + ptrdiff_t((row - first) * m_headers.size());
            if (give)
                m_rows[row].values.assign(begin, begin + ptrdiff_t(m_headers.size()));
        }
        if (!give)
            m_rows[last].values = std::move(values);
    }
}

/// As many on each line as the list has columns.
bool IndicatorReader::standLineByLine(const std::vector<const TextChunk *> &values) const
{
    for (size_t i = 1; i < values.size(); ++i) {
        const Gap gap = measureGap(m_text, values[i - 1]->end, values[i]->begin, m_table);
        if ((gap.newlines > 0) != (i % m_headers.size() == 0))
            return false;
    }
    return true;
}

/// Where repeated lines were dropped, no unit and no number stands on two lines: then a row may
/// show another cell's number.
void IndicatorReader::distrustDroppedLines()
{
    std::set<QString> lines;
    for (const Row &row : m_rows) {
        if (!lines.insert(row.unit).second || row.gaps.empty())
            return;
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (!row.values[i] || i >= row.gaps.size() || row.gaps[i].newlines == 0
                || !lines.insert(row.values[i]->text).second)
                return;
        }
    }
    for (Row &row : m_rows)
        row.uncertain = row.uncertain || m_rows.size() > 1;
}

void IndicatorReader::insertBlanks()
{
    for (const auto count : {&Gap::pipes, &Gap::tabs, &Gap::newlines}) {
        int first = std::numeric_limits<int>::max();
        int between = first;
        int last = first;
        for (const Row &row : m_rows) {
            if (row.values.empty())
                continue;
            first = std::min(first, row.gaps.front().*count);
            if (&row != &m_rows.back()) // behind which no row begins
                last = std::min(last, row.gaps.back().*count);
            for (size_t i = 1; i + 1 < row.gaps.size(); ++i)
                between = std::min(between, row.gaps[i].*count);
        }
        if (first == 0 || last == std::numeric_limits<int>::max())
            continue;
        for (Row &row : m_rows)
            insertBlanks(row, count, {first, between, last});
        return;
    }
}

void IndicatorReader::insertBlanks(Row &row, int Gap::*count, Least least) const
{
    if (row.values.empty() || row.cutOff || row.values.size() == m_headers.size())
        return;
    std::vector<const TextChunk *> values;
    for (size_t i = 0; i < row.gaps.size(); ++i) {
        const bool last = i + 1 == row.gaps.size();
        const int base = i == 0 ? least.first : last ? least.last : least.between;
        values.insert(values.end(), size_t(std::max(0, row.gaps[i].*count - base)), nullptr);
        if (!last)
            values.push_back(row.values[i]);
    }
    if (values.size() == m_headers.size())
        row.values = std::move(values);
}

} // namespace gouji
