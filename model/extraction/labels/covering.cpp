#include "model/extraction/labels/covering.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t ForeignRun = 2; ///< one stray character is a slip, two are a text of their own
constexpr size_t FrayedEdge = 2; ///< a mistyped label may lose characters at its ends
constexpr size_t LongestTail = 2; ///< what is longer makes another thing of a label

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

} // namespace

Covering::Covering(const TableZone &zone, const std::vector<Token> &tokens, QStringView text,
    const HanStream &stream, const CharacterTable &table)
    : m_text(text), m_stream(stream), m_table(table), m_explained(stream.size(), Explained::No)
{
    coverLabels(zone);
    coverTokens(tokens);
    coverOrdinals(zone, tokens);
}

void Covering::cover(qsizetype begin, qsizetype end)
{
    const size_t last = m_stream.indexAt(end);
    for (size_t i = m_stream.indexAt(begin); i < last; ++i)
        m_explained[i] = Explained::Yes;
}

/// True where the characters i and i + 1 of the stream stand side by side in the text.
bool Covering::touchesNext(size_t i) const
{
    for (qsizetype place = m_stream.offsets[i] + 1; place < m_stream.offsets[i + 1]; ++place) {
        if (m_table.classOf(m_text[place]) != CharClass::Space)
            return false;
    }
    return true;
}

/// Text that ends the same word as a label: 项目 of 行政事业性收费项目. Its length, 0 where more
/// than a word's ending stands there.
size_t Covering::tailLength(const LabelMatch &match) const
{
    const auto adjoins = [this](size_t i) {
        return i < m_stream.size() && m_stream.offsets[i] - m_stream.offsets[i - 1] == 1;
    };
    size_t end = match.end;
    while (end - match.end <= LongestTail && adjoins(end))
        ++end;
    const size_t length = end - match.end;
    return length <= LongestTail ? length : 0;
}

void Covering::coverLabels(const TableZone &zone)
{
    const auto coverAll = [&](const std::vector<LabelMatch> &matches) {
        for (const LabelMatch &match : matches) {
            size_t begin = match.begin;
            size_t end = match.end;
            const size_t frayed = match.edits > 0 ? FrayedEdge : 0;
            while (match.begin - begin < frayed && begin > 0 && touchesNext(begin - 1))
                --begin;
            while (end - match.end < frayed && end < m_explained.size() && touchesNext(end - 1))
                ++end;
            end = std::max(end, match.end + tailLength(match));
            std::fill(m_explained.begin() + ptrdiff_t(begin), m_explained.begin() + ptrdiff_t(end),
                Explained::Yes);
        }
    };
    coverAll(zone.rows);
    coverAll(zone.columns);
    coverAll(zone.others);
    if (zone.caption)
        coverAll({*zone.caption});
}

void Covering::coverTokens(const std::vector<Token> &tokens)
{
    for (const Token &token : tokens)
        cover(token.begin, token.end);
}

/// Ordinals before labels that were matched without them, and guidance in brackets. An ordinal
/// before anything else opens a row of its own, however short what is left of its label.
void Covering::coverOrdinals(const TableZone &zone, const std::vector<Token> &tokens)
{
    for (qsizetype i = zone.begin; i < zone.end; ++i) {
        if (i + 1 < zone.end && m_text[i + 1] == u'、' && isHanNumeral(m_text[i]))
            coverOrdinal(i, i + 2);
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
            coverOrdinal(i + 1, close + 1);
        else
            cover(i, close);
    }
    for (const Token &token : tokens) {
        const size_t next = m_stream.indexAt(token.end);
        const bool ordinal = token.kind == TokenKind::Label
            && m_table.classOf(m_text[token.begin]) == CharClass::Digit;
        if (ordinal && next < m_explained.size() && m_explained[next] == Explained::No)
            m_explained[next] = Explained::OpensRow;
    }
}

void Covering::coverOrdinal(qsizetype begin, qsizetype end)
{
    const size_t first = m_stream.indexAt(begin);
    const size_t next = m_stream.indexAt(end);
    if (m_explained[first] == Explained::Yes)
        return;
    const bool beforeLabel = next < m_explained.size() && m_explained[next] == Explained::Yes
        && tokenize(m_text, end, m_stream.offsets[next], m_table).empty();
    for (size_t i = first; i < next; ++i)
        m_explained[i] = beforeLabel ? Explained::Yes : Explained::OpensRow;
}

/// True where a number stands between the characters i and i + 1 of the stream.
bool Covering::numberBetween(size_t i) const
{
    const auto begin = m_text.begin() + m_stream.offsets[i];
    return std::any_of(begin, m_text.begin() + m_stream.offsets[i + 1],
        [this](QChar c) { return m_table.classOf(c) == CharClass::Digit; });
}

qsizetype Covering::foreignText(qsizetype begin, qsizetype end) const
{
    const size_t last = m_stream.indexAt(end);
    size_t run = 0;
    for (size_t i = m_stream.indexAt(begin); i < last; ++i) {
        if (run > 0 && numberBetween(i - 1))
            run = 0; // a slip at the end of one label and one at the start of the next
        run = m_explained[i] == Explained::Yes ? 0 : run + 1;
        if (m_explained[i] == Explained::OpensRow || run == ForeignRun)
            return m_stream.offsets[i + 1 - run];
    }
    return end;
}

} // namespace gouji
