#include "model/extraction/rows/rowreader.h"

#include "model/extraction/labels/covering.h"
#include "model/extraction/labels/printedlabel.h"
#include "model/extraction/labels/unknownheaders.h"
#include "model/extraction/rows/linecells.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(CharClass c)
{
    return c == CharClass::Space || c == CharClass::Tab || c == CharClass::Newline
        || c == CharClass::Pipe;
}

bool isItem(const Token &token)
{
    return token.kind == TokenKind::Number || token.kind == TokenKind::Dash;
}

using Tokens = std::vector<Token>;

/// The first token that begins at the place or behind it.
Tokens::const_iterator tokenAt(const Tokens &tokens, qsizetype place)
{
    return std::partition_point(
        tokens.begin(), tokens.end(), [place](const Token &token) { return token.begin < place; });
}

RowItem itemOf(const Token &token)
{
    return {token.begin, token.end,
        token.kind == TokenKind::Dash ? ItemKind::Dash : ItemKind::Number, -1, -1};
}

} // namespace

RowReader::RowReader(const Document &document, const std::vector<Grid> &grids,
    const HanStream &stream, const LabelSet &labels, qsizetype textEnd)
    : m_grids(grids), m_text(document.text), m_stream(stream), m_labels(labels),
      m_table(labels.characters()), m_textEnd(textEnd)
{
}

ZoneReading RowReader::read(TableZone zone) const
{
    ZoneReading reading;
    reading.tokens = tokenize(m_text, zone.begin, zone.end, m_table);
    reading.zone = std::move(zone);
    reading.headerColumns = headerColumns(reading.zone);
    const Covering covered(reading.zone, reading.tokens, m_text, m_stream, m_table);
    std::vector<RowReading> labelledRows;
    if (reading.zone.table == u"disputes")
        labelledRows.push_back(disputesRow(reading.zone));
    for (const LabelMatch &match : reading.zone.rows)
        labelledRows.push_back(labelled(match));
    std::for_each(labelledRows.begin(), labelledRows.end(),
        [&](RowReading &row) { reachBackToOrdinal(row, reading.tokens); });
    if (!reading.zone.rows.empty() && reading.zone.table != u"disputes")
        readBeforeFirstRow(labelledRows.front().labelSpan.begin, covered, reading);
    for (size_t i = 0; i < labelledRows.size(); ++i) {
        const bool last = i + 1 == labelledRows.size();
        readTextRow(labelledRows[i], last ? reading.zone.end : labelledRows[i + 1].labelSpan.begin,
            covered, reading);
    }
    addForeignGridRows(reading);
    return reading;
}

RowReading RowReader::labelled(const LabelMatch &match) const
{
    RowReading row;
    row.row = m_labels[match.label].line;
    row.label = match;
    row.labelSpan = printedSpan(match, m_text, m_stream, m_table);
    row.valuesBegin = row.labelSpan.end;
    qsizetype open = row.valuesBegin;
    while (open < m_textEnd && m_table.classOf(m_text[open]) == CharClass::Space)
        ++open;
    if (open < m_textEnd && m_table.classOf(m_text[open]) == CharClass::Open) {
        const qsizetype limit = std::min(m_textEnd, open + LongestGuidance);
        for (qsizetype i = open; i < limit; ++i) {
            if (m_table.classOf(m_text[i]) == CharClass::Close) {
                row.valuesBegin = i + 1;
                break;
            }
        }
    }
    return row;
}

/// A long label may begin with its number above the row's values and go on below them.
void RowReader::reachBackToOrdinal(RowReading &row, const std::vector<Token> &tokens) const
{
    const char16_t digit = row.label.label >= 0 ? m_labels[row.label.label].digit : 0;
    if (digit == 0 || row.row == u"count")
        return;
    const size_t first = row.label.begin;
    const qsizetype textBefore = first > 0 ? m_stream.offsets[first - 1] : -1;
    bool values = false;
    const auto label = std::make_reverse_iterator(tokenAt(tokens, row.labelSpan.begin));
    for (auto token = label; token != tokens.rend(); ++token) {
        if (token->begin < textBefore)
            return;
        const bool ordinal = token->kind == TokenKind::Label && token->end - token->begin == 1
            && m_table.fold(m_text[token->begin]) == digit;
        if (ordinal && values)
            row.labelSpan.begin = token->begin;
        if (!isItem(*token))
            return;
        values = true;
    }
}

/// 表四 has one row without a label: it begins behind the last header.
RowReading RowReader::disputesRow(const TableZone &zone) const
{
    RowReading row;
    row.row = u"count"_s;
    const LabelMatch *last = zone.caption ? &*zone.caption : nullptr;
    if (!zone.columns.empty())
        last = &zone.columns.back();
    row.label = *last;
    row.labelSpan = {m_stream.offsets[last->begin], m_stream.offsets[last->end - 1] + 1};
    row.valuesBegin = row.labelSpan.end;
    if (!zone.columns.empty())
        row.headerLead = gapBefore(m_stream.offsets[zone.columns.front().begin]);
    // Mistyped headers behind the last known one still belong to the head.
    const std::vector<Token> tokens = tokenize(m_text, row.valuesBegin, zone.end, m_table);
    const auto first = std::find_if(tokens.begin(), tokens.end(),
        [](const Token &token) { return isItem(token) && !token.gluedBefore; });
    if (first != tokens.end() && !zone.columns.empty()) {
        const size_t from = m_stream.indexAt(row.valuesBegin);
        const size_t to = m_stream.indexAt(first->begin);
        const auto invented = std::count_if(tokens.begin(), first, [](const Token &token) {
            return token.gluedBefore; // 列1, 列2 …
        });
        const std::u16string_view between =
            std::u16string_view(m_stream.characters).substr(from, to - from);
        if (to > from && m_stream.sentencesBetween(from, to) == 0
            && (to - from <= UnknownHeaders + size_t(invented) || looksLikeHeaders(between)
                || endsInOneWord(between)))
            row.valuesBegin = m_stream.offsets[to - 1] + 1;
        while (row.valuesBegin < first->begin
            && m_table.classOf(m_text[row.valuesBegin]) == CharClass::Digit)
            ++row.valuesBegin; // of an invented header such as 列15
    }
    return row;
}

void RowReader::readTextRow(
    RowReading row, qsizetype end, const Covering &covered, ZoneReading &reading) const
{
    if (gridAt(row.labelSpan.begin)) {
        row = readGridRow(std::move(row), reading.zone);
        const auto isBlank = [](const RowItem &item) { return item.kind == ItemKind::Blank; };
        if (std::none_of(row.items.begin(), row.items.end(), isBlank))
            measureGaps(row, end); // complete rows teach what separates cells elsewhere
        reading.rows.push_back(std::move(row));
        return;
    }
    const qsizetype begin = row.row == u"count" ? row.valuesBegin : row.labelSpan.begin;
    const qsizetype foreign = covered.foreignText(row.valuesBegin, end);
    const auto last = tokenAt(reading.tokens, foreign);
    for (auto token = tokenAt(reading.tokens, begin); token < last; ++token) {
        const bool glued = token->gluedBefore && token->begin != row.valuesBegin;
        if (isItem(*token) && !glued)
            row.items.push_back(itemOf(*token));
    }
    measureGaps(row, foreign);
    reading.rows.push_back(std::move(row));
    if (foreign < end)
        addForeign(foreign, end, covered, reading);
}

/// The first row's own label may be mistyped beyond recognition: then it is what stands, between
/// separators, directly before the first number.
void RowReader::readBeforeFirstRow(
    qsizetype end, const Covering &covered, ZoneReading &reading) const
{
    const auto first = std::find_if(reading.tokens.begin(), reading.tokens.end(),
        [](const Token &token) { return isItem(token) && !token.gluedBefore; });
    if (first == reading.tokens.end() || first->begin >= end || gridAt(first->begin))
        return;
    qsizetype labelEnd = first->begin;
    while (labelEnd > reading.zone.begin && isSeparator(m_table.classOf(m_text[labelEnd - 1])))
        --labelEnd;
    qsizetype begin = labelEnd;
    while (begin > reading.zone.begin && !isSeparator(m_table.classOf(m_text[begin - 1])))
        --begin;
    if (covered.foreignText(begin, labelEnd) < labelEnd)
        addForeign(begin, end, covered, reading);
}

/// Rows that no label explains: text, then numbers, then perhaps the next such text.
void RowReader::addForeign(
    qsizetype begin, qsizetype end, const Covering &covered, ZoneReading &reading) const
{
    while (begin < end) {
        const auto first = std::find_if(tokenAt(reading.tokens, begin), reading.tokens.cend(),
            [](const Token &token) { return isItem(token) && !token.gluedBefore; });
        if (first == reading.tokens.end() || first->begin >= end)
            return;
        const size_t lastHan = m_stream.indexAt(first->begin) - 1;
        const qsizetype labelEnd = m_stream.offsets[lastHan] + 1;
        const qsizetype next = covered.foreignText(first->begin, end);
        RowReading row;
        row.labelSpan = {begin, labelEnd};
        row.label.begin = m_stream.indexAt(begin);
        row.label.end = lastHan + 1;
        row.valuesBegin = labelEnd;
        for (auto token = first; token != reading.tokens.end() && token->begin < next; ++token) {
            if (isItem(*token) && !token->gluedBefore)
                row.items.push_back(itemOf(*token));
        }
        measureGaps(row, next);
        reading.rows.push_back(std::move(row));
        begin = next;
    }
}

void RowReader::measureGaps(RowReading &row, qsizetype end) const
{
    qsizetype from = row.items.empty() ? row.valuesBegin : row.items.back().end;
    qsizetype to = from;
    while (to < end && isSeparator(m_table.classOf(m_text[to])))
        ++to;
    if (!row.items.empty())
        row.gaps.push_back(measureGap(m_text, std::min(row.valuesBegin, row.items.front().begin),
            row.items.front().begin, m_table));
    for (size_t i = 1; i < row.items.size(); ++i)
        row.gaps.push_back(measureGap(m_text, row.items[i - 1].end, row.items[i].begin, m_table));
    row.gaps.push_back(measureGap(m_text, from, to, m_table));
    row.cutOff = from == m_textEnd;
    row.closesText = to == m_textEnd;
    qsizetype before = row.valuesBegin;
    for (const RowItem &item : row.items) {
        row.glued = row.glued || item.begin == before;
        before = item.end;
    }
    measureLineGap(row);
    row.lineCells = lineCells(row, m_text, m_table);
}

Gap RowReader::gapBefore(qsizetype place) const
{
    qsizetype begin = place;
    while (begin > 0 && isSeparator(m_table.classOf(m_text[begin - 1])))
        --begin;
    return measureGap(m_text, begin, place, m_table);
}

void RowReader::measureLineGap(RowReading &row) const
{
    const bool unlabelled = row.row == u"count" && !row.items.empty();
    const qsizetype end = unlabelled ? row.items.front().begin : row.labelSpan.begin;
    qsizetype start = end;
    while (start > 0 && isSeparator(m_table.classOf(m_text[start - 1]))
        && m_table.classOf(m_text[start - 1]) != CharClass::Newline)
        --start;
    row.ownLine = unlabelled && start > row.valuesBegin
        && m_table.classOf(m_text[start - 1]) == CharClass::Newline;
    while (row.ownLine && start >= row.valuesBegin + 3 && m_text[start - 3] == u'\n'
        && m_table.classOf(m_text[start - 2]) == CharClass::Pipe)
        start -= 2; // blank cells on lines of their own before the first value
    row.lineGap = measureGap(m_text, start, end, m_table);
}

const Grid *RowReader::gridAt(qsizetype offset) const
{
    const auto it = std::upper_bound(m_grids.begin(), m_grids.end(), offset,
        [](qsizetype place, const Grid &grid) { return place < grid.span.end; });
    return it != m_grids.end() && it->span.begin <= offset ? &*it : nullptr;
}

} // namespace gouji
