#include "model/rules/text/narrative.h"

#include "model/rules/text/sectionfinder.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// A line shorter than this is a heading or the end of a paragraph, not one that the page's width
/// broke.
constexpr qsizetype ShortestBrokenLine = 15;

bool isInvisible(QChar c)
{
    if (c >= u'一' && c <= u'龥')
        return false; // most characters by far
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

bool endsSentence(QChar c)
{
    return c == u'。' || c == u'!' || c == u'?';
}

/// A page's number alone in its line: "12", "-3-".
bool isPageNumber(QStringView line)
{
    const auto isPart = [](QChar c) { return c.isDigit() || u"-—–"_s.contains(c); };
    return line.size() <= 5 && !line.isEmpty() && std::all_of(line.begin(), line.end(), isPart);
}

/// "一、", "（二）", "3.": the line begins something new.
bool beginsItem(QStringView line)
{
    static const QString numerals = u"一二三四五六七八九十"_s;
    qsizetype i = line.startsWith(u'(') ? 1 : 0;
    const qsizetype first = i;
    while (i < line.size() && (numerals.contains(line[i]) || line[i].isDigit()))
        ++i;
    return i > first && i < line.size() && u"、.)"_s.contains(line[i]);
}

} // namespace

/// "四、政府信息公开行政复议、行政诉讼情况": long enough for a line that the page broke, but it is
/// none.
bool isHeading(QStringView line)
{
    const auto isMark = [](QChar c) { return u",;:。"_s.contains(c); };
    return beginsItem(line) && std::none_of(line.begin(), line.end(), isMark);
}

/// Walks through the lines of the original once.
class NarrativeBuilder {
public:
    NarrativeBuilder(const Document &document, const Report &report, Narrative &narrative)
        : m_document(document), m_extent(report.spanIn(document)), m_narrative(narrative)
    {
        for (const ReportTable &table : report.tables) {
            if (!table.span.isEmpty())
                m_tables.push_back(table.span);
        }
        std::sort(m_tables.begin(), m_tables.end(),
            [](const SourceSpan &a, const SourceSpan &b) { return a.begin < b.begin; });
    }

    std::vector<TextRange> build();

private:
    void addLine(qsizetype begin, qsizetype end);
    void addText(qsizetype begin, qsizetype end);
    void appendLine();
    bool continuesParagraph(QStringView line) const;
    void endSentence();
    void endParagraph();
    const SourceSpan *tableAt(qsizetype offset);

    const Document &m_document;
    const SourceSpan m_extent; ///< another report's text says nothing of this one
    Narrative &m_narrative;
    std::vector<SourceSpan> m_tables;
    size_t m_nextTable = 0;
    std::vector<TextRange> m_lines;
    QString m_line; ///< what is visible of the line being read …
    std::vector<uint32_t> m_lineOffsets; ///< … and where it stands
    qsizetype m_sentenceBegin = 0;
    bool m_atParagraphBegin = true;
    bool m_isInTable = false;
};

std::vector<TextRange> NarrativeBuilder::build()
{
    const QString &text = m_document.text;
    m_narrative.m_text.reserve(m_extent.length());
    m_narrative.m_offsets.reserve(size_t(m_extent.length()));
    for (qsizetype begin = m_extent.begin; begin < m_extent.end;) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? m_extent.end : std::min(newline, m_extent.end);
        addLine(begin, end);
        begin = end + 1;
    }
    endParagraph();
    return std::move(m_lines);
}

/// The parts of a line before, in and behind tables.
void NarrativeBuilder::addLine(qsizetype begin, qsizetype end)
{
    while (begin <= end) {
        const SourceSpan *table = tableAt(begin);
        const bool isInside = table && table->begin <= begin;
        qsizetype partEnd = end;
        if (table)
            partEnd = std::min(end, isInside ? table->end : table->begin);
        if (isInside != m_isInTable)
            endParagraph();
        m_isInTable = isInside;
        addText(begin, partEnd);
        if (partEnd == end)
            break;
        begin = partEnd;
    }
}

/// The first table that ends behind an offset, nullptr where there is none.
const SourceSpan *NarrativeBuilder::tableAt(qsizetype offset)
{
    while (m_nextTable < m_tables.size() && m_tables[m_nextTable].end <= offset)
        ++m_nextTable;
    return m_nextTable < m_tables.size() ? &m_tables[m_nextTable] : nullptr;
}

void NarrativeBuilder::addText(qsizetype begin, qsizetype end)
{
    m_line.resize(end - begin);
    m_lineOffsets.clear();
    m_lineOffsets.reserve(size_t(end - begin));
    QChar *visible = m_line.data();
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = m_document.text[i];
        if (isInvisible(c))
            continue;
        *visible++ = unifiedWidth(c);
        m_lineOffsets.push_back(uint32_t(i));
    }
    m_line.truncate(qsizetype(m_lineOffsets.size()));
    if (isPageNumber(m_line))
        return;
    if (!continuesParagraph(m_line))
        endParagraph();
    if (!m_line.isEmpty())
        appendLine();
}

void NarrativeBuilder::appendLine()
{
    const qsizetype lineBegin = m_narrative.m_text.size();
    qsizetype next = 0;
    const auto appendUpTo = [&](qsizetype end) {
        m_narrative.m_text.append(QStringView(m_line).mid(next, end - next));
        m_narrative.m_offsets.insert(
            m_narrative.m_offsets.end(), m_lineOffsets.begin() + next, m_lineOffsets.begin() + end);
        next = end;
    };
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        if (endsSentence(m_line[i])) {
            appendUpTo(i + 1);
            endSentence();
        }
    }
    appendUpTo(m_line.size());
    m_lines.push_back({lineBegin, m_narrative.m_text.size()});
}

bool NarrativeBuilder::continuesParagraph(QStringView line) const
{
    if (m_lines.empty() || line.isEmpty() || beginsItem(line))
        return false;
    const QStringView before = m_narrative.view(m_lines.back());
    const QChar last = before.back();
    return before.size() >= ShortestBrokenLine && !endsSentence(last) && last != u';'
        && last != u':' && !isHeading(before);
}

void NarrativeBuilder::endSentence()
{
    const TextRange range {m_sentenceBegin, m_narrative.m_text.size()};
    if (!range.isEmpty() && !m_isInTable)
        m_narrative.m_sentences.push_back({range, 0, m_atParagraphBegin});
    m_sentenceBegin = range.end;
    m_atParagraphBegin = m_atParagraphBegin && range.isEmpty();
}

void NarrativeBuilder::endParagraph()
{
    endSentence();
    m_atParagraphBegin = true;
}

Narrative::Narrative(const Document &document, const Report &report, const FormLibrary &library)
{
    const std::vector<TextRange> lines = NarrativeBuilder(document, report, *this).build();
    m_headings = findSections(m_text, lines, library.sections());
    for (Sentence &sentence : m_sentences) {
        for (const SectionHeading &heading : m_headings) {
            if (heading.range.end <= sentence.range.end)
                sentence.section = heading.section;
        }
    }
}

SourceSpan Narrative::span(TextRange range) const
{
    if (range.isEmpty())
        return {};
    return {m_offsets[size_t(range.begin)], m_offsets[size_t(range.end - 1)] + 1};
}

QChar unifiedWidth(QChar c)
{
    if (u'！' <= c && c <= u'～')
        return QChar(char16_t(c.unicode() - u'！' + u'!'));
    switch (c.unicode()) {
    case u'○':
    case u'◯':
        return u'〇';
    case u'﹪':
        return u'%';
    case u'﹐':
        return u',';
    case u'﹑':
        return u'、';
    case u'﹔':
        return u';';
    case u'﹕':
        return u':';
    case u'．':
        return u'.';
    default:
        return c;
    }
}

} // namespace gouji
