#include "model/extraction/labels/printedlabel.h"

#include <algorithm>

namespace gouji {

namespace {

bool isQuote(QChar c)
{
    return QStringView(u"“”\"'‘’").contains(c);
}

bool isHanNumeral(QChar c)
{
    return QStringView(u"一二三四五六七八九十").contains(c);
}

class Printed {
public:
    Printed(QStringView text, const CharacterTable &table) : m_text(text), m_table(table) { }

    qsizetype begin(qsizetype first) const
    {
        while (isQuote(before(first)))
            --first;
        const qsizetype mark = skipSpaces(first);
        const QChar sign = before(mark);
        if (sign == u'.' || sign == u'、' || sign == u'．')
            return numbered(first, skipSpaces(mark - 1));
        if (m_table.classOf(sign) == CharClass::Close)
            return bracketed(first, mark - 1);
        return m_table.classOf(sign) == CharClass::Open ? mark - 1 : first;
    }

    qsizetype end(qsizetype begin, qsizetype last) const
    {
        while (last < m_text.size() && isQuote(m_text[last]))
            ++last;
        const bool closes =
            last < m_text.size() && m_table.classOf(m_text[last]) == CharClass::Close;
        return closes && count(begin, last, CharClass::Open) > count(begin, last, CharClass::Close)
            ? last + 1
            : last;
    }

private:
    QChar before(qsizetype i) const { return i > 0 ? m_text[i - 1] : QChar(u'\n'); }

    qsizetype skipSpaces(qsizetype i) const
    {
        while (m_table.classOf(before(i)) == CharClass::Space)
            --i;
        return i;
    }

    /// "1." or "三、"
    qsizetype numbered(qsizetype first, qsizetype ordinal) const
    {
        if (m_table.classOf(before(ordinal)) == CharClass::Digit)
            return ordinal - 1;
        const qsizetype end = ordinal;
        while (isHanNumeral(before(ordinal)))
            --ordinal;
        return ordinal < end ? ordinal : first;
    }

    /// "（一）"
    qsizetype bracketed(qsizetype first, qsizetype end) const
    {
        qsizetype ordinal = end;
        while (
            isHanNumeral(before(ordinal)) || m_table.classOf(before(ordinal)) == CharClass::Digit)
            --ordinal;
        const bool open = m_table.classOf(before(ordinal)) == CharClass::Open;
        return ordinal < end && open ? ordinal - 1 : first;
    }

    qsizetype count(qsizetype begin, qsizetype end, CharClass kind) const
    {
        return std::count_if(m_text.begin() + begin, m_text.begin() + end,
            [&](QChar c) { return m_table.classOf(c) == kind; });
    }

    QStringView m_text;
    const CharacterTable &m_table;
};

} // namespace

SourceSpan printedSpan(
    const LabelMatch &match, QStringView text, const HanStream &stream, const CharacterTable &table)
{
    const Printed printed(text, table);
    const qsizetype begin = printed.begin(stream.offsets[match.begin]);
    return {begin, printed.end(begin, stream.offsets[match.end - 1] + 1)};
}

} // namespace gouji
