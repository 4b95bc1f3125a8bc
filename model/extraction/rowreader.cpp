#include "model/extraction/rowreader.h"

#include "model/extraction/linecells.h"

#include "model/extraction/printedlabel.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t ForeignRun = 2; ///< one stray character is a slip, two are a text of their own
constexpr size_t FrayedEdge = 2; ///< a mistyped label may lose characters at its ends
constexpr qsizetype LongestGuidance = 200;
constexpr size_t LongestInvented = 4; ///< characters of an invented header such as 字段
constexpr qsizetype UnknownHeaders = 16; ///< mistyped header characters before the row of 表四

bool isSeparator(CharClass c)
{
    return c == CharClass::Space || c == CharClass::Tab || c == CharClass::Newline
        || c == CharClass::Pipe;
}

bool isHanNumeral(QChar c)
{
    return QStringView(u"一二三四五六七八九十").contains(c);
}

/// "七" of "（七）", spaces around it included.
bool isOrdinal(QStringView bracketed)
{
    const QStringView ordinal = bracketed.trimmed();
    return !ordinal.isEmpty() && std::all_of(ordinal.begin(), ordinal.end(), isHanNumeral);
}

bool isItem(const Token &token)
{
    return token.kind == TokenKind::Number || token.kind == TokenKind::Dash;
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
    Covering covered(m_stream.size(), Explained::No);
    coverLabels(reading.zone, covered);
    coverTokens(reading, covered);
    coverOrdinals(reading, covered);
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

void RowReader::cover(qsizetype begin, qsizetype end, Covering &covered) const
{
    const size_t last = m_stream.indexAt(end);
    for (size_t i = m_stream.indexAt(begin); i < last; ++i)
        covered[i] = Explained::Yes;
}

/// True where the characters i and i + 1 of the stream stand side by side in the text.
bool RowReader::touchesNext(size_t i) const
{
    for (qsizetype place = m_stream.offsets[i] + 1; place < m_stream.offsets[i + 1]; ++place) {
        if (m_table.classOf(m_text[place]) != CharClass::Space)
            return false;
    }
    return true;
}

/// True where a number stands between the characters i and i + 1 of the stream.
bool RowReader::numberBetween(size_t i) const
{
    const auto begin = m_text.begin() + m_stream.offsets[i];
    return std::any_of(begin, m_text.begin() + m_stream.offsets[i + 1],
        [this](QChar c) { return m_table.classOf(c) == CharClass::Digit; });
}

void RowReader::coverLabels(const TableZone &zone, Covering &covered) const
{
    const auto coverAll = [&](const std::vector<LabelMatch> &matches) {
        for (const LabelMatch &match : matches) {
            size_t begin = match.begin;
            size_t end = match.end;
            const size_t frayed = match.edits > 0 ? FrayedEdge : 0;
            while (match.begin - begin < frayed && begin > 0 && touchesNext(begin - 1))
                --begin;
            while (end - match.end < frayed && end < covered.size() && touchesNext(end - 1))
                ++end;
            std::fill(covered.begin() + ptrdiff_t(begin), covered.begin() + ptrdiff_t(end),
                Explained::Yes);
        }
    };
    coverAll(zone.rows);
    coverAll(zone.columns);
    coverAll(zone.others);
    if (zone.caption)
        coverAll({*zone.caption});
}

void RowReader::coverTokens(const ZoneReading &reading, Covering &covered) const
{
    for (const Token &token : reading.tokens)
        cover(token.begin, token.end, covered);
}

/// Ordinals before labels that were matched without them, and guidance in brackets. An ordinal
/// before anything else opens a row of its own, however short what is left of its label.
void RowReader::coverOrdinals(const ZoneReading &reading, Covering &covered) const
{
    const TableZone &zone = reading.zone;
    for (qsizetype i = zone.begin; i < zone.end; ++i) {
        if (isHanNumeral(m_text[i]) && i + 1 < zone.end && m_text[i + 1] == u'、')
            coverOrdinal(i, i + 2, covered);
        if (m_table.classOf(m_text[i]) != CharClass::Open)
            continue;
        const qsizetype limit = std::min(zone.end, i + LongestGuidance);
        qsizetype close = i;
        while (close < limit && m_table.classOf(m_text[close]) != CharClass::Close
            && m_table.classOf(m_text[close]) != CharClass::Pipe)
            ++close;
        if (close >= limit || m_table.classOf(m_text[close]) != CharClass::Close)
            continue;
        if (isOrdinal(m_text.mid(i + 1, close - i - 1)))
            coverOrdinal(i + 1, close + 1, covered);
        else
            cover(i, close, covered);
    }
    for (const Token &token : reading.tokens) {
        const size_t next = m_stream.indexAt(token.end);
        const bool ordinal = token.kind == TokenKind::Label
            && m_table.classOf(m_text[token.begin]) == CharClass::Digit;
        if (ordinal && next < covered.size() && covered[next] == Explained::No)
            covered[next] = Explained::OpensRow;
    }
}

void RowReader::coverOrdinal(qsizetype begin, qsizetype end, Covering &covered) const
{
    const size_t first = m_stream.indexAt(begin);
    const size_t next = m_stream.indexAt(end);
    if (covered[first] == Explained::Yes)
        return;
    const bool beforeLabel = next < covered.size() && covered[next] == Explained::Yes
        && tokenize(m_text, end, m_stream.offsets[next], m_table).empty();
    for (size_t i = first; i < next; ++i)
        covered[i] = beforeLabel ? Explained::Yes : Explained::OpensRow;
}

qsizetype RowReader::foreignText(qsizetype begin, qsizetype end, const Covering &covered) const
{
    const size_t last = m_stream.indexAt(end);
    size_t run = 0;
    for (size_t i = m_stream.indexAt(begin); i < last; ++i) {
        if (run > 0 && numberBetween(i - 1))
            run = 0; // a slip at the end of one label and one at the start of the next
        run = covered[i] == Explained::Yes ? 0 : run + 1;
        if (covered[i] == Explained::OpensRow || run == ForeignRun)
            return m_stream.offsets[i + 1 - run];
    }
    return end;
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

/// "字段A | 字段B | 字段C": headers that a converter invented, perhaps behind a word of its own.
bool RowReader::repeatsOneWord(size_t begin, size_t end) const
{
    const std::u16string_view text =
        std::u16string_view(m_stream.characters).substr(begin, end - begin);
    for (size_t length = 1; length <= LongestInvented; ++length) {
        size_t repeated = length;
        while (repeated < text.size()
            && text[text.size() - 1 - repeated] == text[text.size() - 1 - repeated + length])
            ++repeated;
        if (repeated >= 3 * length && text.size() - repeated <= size_t(UnknownHeaders))
            return true;
    }
    return false;
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
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        if (token->begin >= row.labelSpan.begin)
            continue;
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

/// Nearly all characters occur in the headers of 表四: its lines run into one another.
bool RowReader::looksLikeHeaders(size_t begin, size_t end) const
{
    const auto known = std::count_if(m_stream.characters.begin() + ptrdiff_t(begin),
        m_stream.characters.begin() + ptrdiff_t(end), [](char16_t c) {
            return QStringView(u"行政复议诉讼结果维持纠正其他尚未审结总计经直接起后")
                .contains(QChar(c));
        });
    return size_t(known) * 4 >= (end - begin) * 3;
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
        if (to > from && m_stream.sentencesBetween(from, to) == 0
            && (to - from <= size_t(UnknownHeaders + invented) || looksLikeHeaders(from, to)
                || repeatsOneWord(from, to)))
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
        row = readGridRow(std::move(row), reading.zone.end);
        const auto isBlank = [](const RowItem &item) { return item.kind == ItemKind::Blank; };
        if (std::none_of(row.items.begin(), row.items.end(), isBlank))
            measureGaps(row, end); // complete rows teach what separates cells elsewhere
        reading.rows.push_back(std::move(row));
        return;
    }
    const qsizetype begin = row.row == u"count" ? row.valuesBegin : row.labelSpan.begin;
    const qsizetype foreign = foreignText(row.valuesBegin, end, covered);
    for (const Token &token : reading.tokens) {
        const bool glued = token.gluedBefore && token.begin != row.valuesBegin;
        if (isItem(token) && !glued && token.begin >= begin && token.begin < foreign)
            row.items.push_back(itemOf(token));
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
    if (foreignText(begin, labelEnd, covered) < labelEnd)
        addForeign(begin, end, covered, reading);
}

/// Rows that no label explains: text, then numbers, then perhaps the next such text.
void RowReader::addForeign(
    qsizetype begin, qsizetype end, const Covering &covered, ZoneReading &reading) const
{
    while (begin < end) {
        const auto first =
            std::find_if(reading.tokens.begin(), reading.tokens.end(), [&](const Token &token) {
                return isItem(token) && !token.gluedBefore && token.begin >= begin;
            });
        if (first == reading.tokens.end() || first->begin >= end)
            return;
        const size_t lastHan = m_stream.indexAt(first->begin) - 1;
        const qsizetype labelEnd = m_stream.offsets[lastHan] + 1;
        const qsizetype next = foreignText(first->begin, end, covered);
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
    qsizetype before = row.valuesBegin;
    for (const RowItem &item : row.items) {
        row.glued = row.glued || item.begin == before;
        before = item.end;
    }
    measureLineGap(row);
    row.lineCells = lineCells(row, m_text, m_table);
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
