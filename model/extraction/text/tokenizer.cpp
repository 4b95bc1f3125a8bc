#include "model/extraction/text/tokenizer.h"

#include "model/extraction/text/gap.h"

#include <QStringView>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype LongestBracket = 120; ///< of guidance in a label or a note behind a number
constexpr int NumbersOfARow =
    5; ///< a bracket with so many numbers is an unclosed one, not guidance

bool isSeparator(CharClass c)
{
    return c == CharClass::Space || c == CharClass::Tab || c == CharClass::Newline
        || c == CharClass::Pipe;
}

/// What may stand before a number and belong to it.
constexpr QStringView Signs[] = {
    u"增加", u"减少", u"新增", u"增", u"减", u"+", u"-", u"－", u"＋", u"−"};

bool isDashCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'—':
    case u'–':
    case u'－':
    case u'/':
    case u'／':
    case u'―':
    case u'─':
    case u'−':
    case u'无':
        return true;
    default:
        return false;
    }
}

/// Reads one token after the other; the functions are named after what they try to read at a place.
class Lexer {
public:
    Lexer(QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
        : m_text(text), m_begin(begin), m_end(end), m_table(table)
    {
    }

    std::vector<Token> run()
    {
        for (qsizetype i = m_begin; i < m_end;) {
            const CharClass c = classAt(i);
            if (const qsizetype end = pageCountEnd(i); end > i)
                i = put(i, end, TokenKind::Page);
            else if (c == CharClass::Digit)
                i = number(i);
            else if (c == CharClass::Open)
                i = bracket(i);
            else if (isDashCharacter(m_text[i]))
                i = dash(i);
            else
                ++i;
        }
        return std::move(m_tokens);
    }

private:
    CharClass classAt(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_table.classOf(m_text[i]) : CharClass::Newline;
    }
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u'\n'); }
    char16_t folded(qsizetype i) const { return m_table.fold(at(i)); }
    qsizetype skip(qsizetype i, CharClass c) const
    {
        while (i < m_end && classAt(i) == c)
            ++i;
        return i;
    }
    qsizetype skipBack(qsizetype i) const
    {
        while (i > 0 && classAt(i - 1) == CharClass::Space)
            --i;
        return i;
    }
    qsizetype put(qsizetype begin, qsizetype end, TokenKind kind)
    {
        m_tokens.push_back(
            {begin, end, kind, begin > 0 && m_table.isHan(at(begin - 1)), m_table.isHan(at(end))});
        return end;
    }

    /// The end of a digit run with its grouping commas and decimals.
    qsizetype digits(qsizetype begin) const
    {
        qsizetype end = skip(begin, CharClass::Digit);
        while (end - begin <= 3 + 4 * 3 && (at(end) == u',' || at(end) == u'，')
            && skip(end + 1, CharClass::Digit) == end + 4)
            end += 4;
        if ((at(end) == u'.' || at(end) == u'．') && classAt(end + 1) == CharClass::Digit)
            end = skip(end + 1, CharClass::Digit);
        return end;
    }

    qsizetype number(qsizetype begin)
    {
        if (const qsizetype end = pageOfPagesEnd(begin))
            return put(begin, end, TokenKind::Page);
        if (const qsizetype end = countedHeadersEnd(begin))
            return put(begin, end, TokenKind::Prose);
        qsizetype end = digits(begin);
        if (followsWord(begin) || isLatin(at(end)))
            return put(begin, proseEnd(end), TokenKind::Prose);
        if (const qsizetype dateEnd = date(begin, end))
            return put(begin, dateEnd, TokenKind::Date);
        if (const qsizetype mark = ordinalMark(begin, end);
            folded(end - 1) != u'0' && isOrdinal(mark))
            return ordinal(begin, end);
        if (at(end) == u'%' || at(end) == u'％' || at(end) == u'.' || at(end) == u'·')
            return put(begin, end + 1, TokenKind::Prose);
        if (isPage(begin, end))
            return put(begin, end, TokenKind::Page);
        if (isInSentence(end))
            return put(begin, end, TokenKind::Prose);
        return value(begin, end);
    }

    /// "Column 1", "Unnamed: 1": headers that a program made up.
    bool followsWord(qsizetype begin) const
    {
        const qsizetype mark = skipBack(begin) - 1;
        const bool colon = at(mark) == u':' || at(mark) == u'：';
        return isLatin(at(mark)) || (colon && isLatin(at(skipBack(mark) - 1)));
    }

    /// "64件，" and "64。": the punctuation of running text directly behind a number or its unit.
    bool isInSentence(qsizetype end) const
    {
        const QStringView unit = unitAt(end);
        const QChar next = at(unit.isEmpty() ? end : skip(end, CharClass::Space) + unit.size());
        return QStringView(u"，。；").contains(next);
    }

    qsizetype value(qsizetype begin, qsizetype end)
    {
        begin = withSign(begin);
        end = withUnit(end);
        end = withNote(end);
        return put(begin, end, TokenKind::Number);
    }

    qsizetype withSign(qsizetype begin) const
    {
        if (isSeparator(classAt(begin - 1)))
            return begin; // as nearly always, and faster than to look for each sign
        for (const QStringView sign : Signs) {
            const qsizetype start = begin - sign.size();
            const bool taken = !m_tokens.empty() && m_tokens.back().end > start;
            if (start < m_begin || taken || m_text.mid(start, sign.size()) != sign)
                continue;
            return start == m_begin || mayPrecedeSign(start - 1) ? start : begin;
        }
        return begin;
    }

    /// A separator, also the comma and the quotation mark of comma-separated values.
    bool mayPrecedeSign(qsizetype i) const
    {
        return isSeparator(classAt(i)) || at(i) == u',' || at(i) == u'"';
    }

    /// 万元, 元, 件 … where nothing but a separator or a bracket follows.
    qsizetype withUnit(qsizetype end) const
    {
        const QStringView unit = unitAt(end);
        const qsizetype unitEnd = skip(end, CharClass::Space) + unit.size();
        const CharClass after = classAt(unitEnd);
        const bool alone = isSeparator(after) || after == CharClass::Open;
        return !unit.isEmpty() && alone ? unitEnd : end;
    }

    /// The unit behind a number, empty where there is none.
    QStringView unitAt(qsizetype end) const
    {
        static constexpr QStringView Units[] = {u"亿元", u"万元", u"万", u"元", u"件", u"条", u"项",
            u"个", u"宗", u"起", u"次", u"份", u"部", u"人"};
        const QStringView rest = m_text.mid(skip(end, CharClass::Space));
        if (rest.isEmpty() || !m_table.isHan(rest.front()))
            return {};
        const auto unit = std::find_if(std::begin(Units), std::end(Units),
            [rest](QStringView candidate) { return rest.startsWith(candidate); });
        return unit == std::end(Units) ? QStringView() : *unit;
    }

    /// "（其中修订16件）" directly behind a number belongs to it.
    qsizetype withNote(qsizetype end) const
    {
        if (classAt(end) != CharClass::Open)
            return end;
        const qsizetype close = closing(end);
        return close && hasHan(end, close) ? close + 1 : end;
    }

    /// Index of the bracket that closes the one at `open`, 0 where there is none nearby.
    qsizetype closing(qsizetype open) const
    {
        const qsizetype limit = std::min(m_end, open + LongestBracket);
        int depth = 0;
        for (qsizetype i = open; i < limit; ++i) {
            const CharClass c = classAt(i);
            depth += c == CharClass::Open;
            depth -= c == CharClass::Close;
            if (c == CharClass::Pipe)
                return 0;
            if (depth == 0)
                return i;
        }
        return 0;
    }

    bool hasHan(qsizetype begin, qsizetype end) const
    {
        return std::any_of(m_text.begin() + begin, m_text.begin() + end,
            [this](QChar c) { return m_table.isHan(c); });
    }

    int countNumbers(qsizetype begin, qsizetype end) const
    {
        int count = 0;
        for (qsizetype i = begin; i < end; ++i)
            count += classAt(i) == CharClass::Digit && classAt(i - 1) != CharClass::Digit;
        return count;
    }

    int countLoneDashes(qsizetype begin, qsizetype end) const
    {
        int count = 0;
        for (qsizetype i = begin; i < end; ++i)
            count += isDashCharacter(at(i)) && isSeparator(classAt(i - 1))
                && isSeparator(classAt(i + 1));
        return count;
    }

    /// A long label goes on below its values: "（含⏎0  4⏎其他文件）". They stand on a line of their
    /// own, or apart from the text before them.
    bool valuesEndLine(qsizetype open, qsizetype close) const
    {
        for (qsizetype i = open; i < close; ++i) {
            if (classAt(i) != CharClass::Newline || !hasHan(open, i) || !hasHan(i, close))
                continue;
            qsizetype begin = i;
            while (begin > open && !m_table.isHan(at(begin - 1))
                && classAt(begin - 1) != CharClass::Newline)
                --begin;
            const qsizetype first = skip(skip(begin, CharClass::Tab), CharClass::Space);
            const bool apart = classAt(begin - 1) == CharClass::Newline || first - begin >= 2
                || classAt(begin) == CharClass::Tab;
            if (apart && classAt(first) == CharClass::Digit && classAt(i - 1) != CharClass::Other)
                return true;
        }
        return false;
    }

    /// Digits in a bracket belong to the label around it, unless it looks like an unclosed one.
    qsizetype bracket(qsizetype open)
    {
        const qsizetype close = closing(open);
        const int numbers = close ? countNumbers(open, close) : 0;
        if (numbers == 0 || numbers + countLoneDashes(open, close) >= NumbersOfARow
            || valuesEndLine(open, close))
            return open + 1;
        const bool label = hasHan(open, close) || m_table.isHan(at(skipBack(open) - 1))
            || m_table.isHan(at(close + 1));
        return put(open, close + 1, label ? TokenKind::Label : TokenKind::Number);
    }

    static bool isLatin(QChar c) { return c.unicode() < 0x250 && c.isLetter(); }

    qsizetype proseEnd(qsizetype end) const
    {
        while (end < m_end && (isLatin(at(end)) || classAt(end) == CharClass::Digit))
            ++end;
        return end;
    }

    /// End of a date or a time of day, 0 where the digits begin none.
    qsizetype date(qsizetype begin, qsizetype end) const
    {
        const QChar after = at(skip(end, CharClass::Space));
        if (after == u'年' || after == u'月' || after == u'日' || after == u'号' || after == u'时')
            return skip(end, CharClass::Space) + 1;
        const bool year = end - begin == 4 && (folded(begin) == u'1' || folded(begin) == u'2');
        const QChar sign = at(end);
        if ((year && (sign == u'-' || sign == u'/')) || sign == u':' || sign == u'：') {
            qsizetype i = end;
            int parts = 1;
            while (parts < 4 && at(i) == sign && classAt(i + 1) == CharClass::Digit) {
                i = skip(i + 1, CharClass::Digit);
                ++parts;
            }
            return parts == 3 || (parts == 2 && !year) ? i : 0;
        }
        return 0;
    }

    /// Where the mark behind an ordinal would stand. Only a single digit has it behind a space, or
    /// on the next line, as narrow columns break it: "1 .属于", "1⏎、属于".
    qsizetype ordinalMark(qsizetype begin, qsizetype end) const
    {
        const qsizetype space = skip(end, CharClass::Space);
        const qsizetype mark = classAt(space) == CharClass::Newline ? space + 1 : space;
        return mark > end && end - begin == 1 && isOrdinal(mark) ? mark : end;
    }

    bool isOrdinal(qsizetype mark) const
    {
        const QChar c = at(mark);
        if (c != u'.' && c != u'、' && c != u'．' && c != u'﹒')
            return false;
        const QChar next = at(skip(mark + 1, CharClass::Space));
        return m_table.isHan(next) || next == u'“' || next == u'"' || next == u'\n';
    }

    /// "00000001.属于": the last digit numbers the label, the digits before it are glued values.
    qsizetype ordinal(qsizetype begin, qsizetype end)
    {
        if (end - begin > 1)
            put(begin, end - 1, TokenKind::Number);
        return put(end - 1, end, TokenKind::Label);
    }

    /// The end of "第 3 页 共 8 页" or "第3页", or `begin`.
    qsizetype pageCountEnd(qsizetype begin) const
    {
        if (at(begin) != u'第' || classAt(begin - 1) == CharClass::Han)
            return begin;
        const qsizetype page = pagesEnd(begin);
        const qsizetype next = skip(page, CharClass::Space);
        const qsizetype count = page > begin && at(next) == u'共' ? pagesEnd(next) : next;
        return count > next ? count : page;
    }

    /// Passes over 第3页 or 共8页 at `begin`; otherwise returns it.
    qsizetype pagesEnd(qsizetype begin) const
    {
        const qsizetype number = skip(begin + 1, CharClass::Space);
        const qsizetype end = skip(skip(number, CharClass::Digit), CharClass::Space);
        return classAt(number) == CharClass::Digit && at(end) == u'页' ? end + 1 : begin;
    }

    /// The end of "3 / 5" on a line of its own, 0 where there is none.
    qsizetype pageOfPagesEnd(qsizetype begin) const
    {
        const qsizetype slash = skip(skip(begin, CharClass::Digit), CharClass::Space);
        const qsizetype line = skipBack(begin);
        if ((at(slash) != u'/' && at(slash) != u'／')
            || (line > 0 && classAt(line - 1) != CharClass::Newline))
            return 0;
        const qsizetype end = pageLineEnd(m_text, line, m_text.size(), m_table);
        return end > line ? skipBack(end) : 0;
    }

    /// The end of "| 0 | 1 | 2 |", the headers that a program made up: they count, and a rule
    /// stands below them. 0 where there are none.
    qsizetype countedHeadersEnd(qsizetype begin) const
    {
        qsizetype end = begin + 1;
        if (classAt(skipBack(begin) - 1) != CharClass::Pipe || classAt(end) == CharClass::Digit
            || folded(begin) > u'1')
            return 0;
        for (int next = folded(begin) - u'0' + 1;; ++next) {
            qsizetype i = skip(end, CharClass::Space);
            i = classAt(i) == CharClass::Pipe ? skip(i + 1, CharClass::Space) : i;
            if (classAt(i) == CharClass::Newline) {
                const qsizetype rule = markdownRuleEnd(m_text, i + 1, m_text.size());
                return i + 1 < m_text.size() && rule > i + 1 ? end : 0;
            }
            const qsizetype numberEnd = skip(i, CharClass::Digit);
            if (m_text.mid(i, numberEnd - i) != QString::number(next))
                return 0;
            end = numberEnd;
        }
    }

    /// A line of its own with dashes and spaces around the number.
    bool isPage(qsizetype begin, qsizetype end) const
    {
        qsizetype left = skipBack(begin);
        qsizetype right = skip(end, CharClass::Space);
        const auto isRule = [](QChar c) {
            return c == u'-' || c == u'—' || c == u'–' || c == u'－';
        };
        if (end - begin > 4 || !isRule(at(left - 1)) || !isRule(at(right)))
            return false;
        while (left > 0 && isRule(at(left - 1)))
            --left;
        while (isRule(at(right)))
            ++right;
        return classAt(skipBack(left) - 1) == CharClass::Newline
            && classAt(skip(right, CharClass::Space)) == CharClass::Newline;
    }

    /// A run of dashes alone between separators; what begins a page number or a rule is left to
    /// them.
    qsizetype dash(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_end && isDashCharacter(at(end)))
            ++end;
        const bool alone = isSeparator(classAt(begin - 1)) && isSeparator(classAt(end));
        if (!alone || end - begin > 2 || isWord(begin, end) || beginsPage(end) || endsPage(begin))
            return end;
        return put(begin, end, TokenKind::Dash);
    }

    /// "4. 无 正当理由": a part of a label that spaces cut off.
    bool isWord(qsizetype begin, qsizetype end) const
    {
        const QChar before = at(skipBack(begin) - 1);
        const QChar after = at(skip(end, CharClass::Space));
        return at(begin) == u'无' && after != u'无' && m_table.isHan(after)
            && (m_table.isHan(before) || QStringView(u".．、").contains(before));
    }

    bool beginsPage(qsizetype dashEnd) const
    {
        const qsizetype begin = skip(dashEnd, CharClass::Space);
        return classAt(begin) == CharClass::Digit && isPage(begin, skip(begin, CharClass::Digit));
    }

    bool endsPage(qsizetype dashBegin) const
    {
        return !m_tokens.empty() && m_tokens.back().kind == TokenKind::Page
            && skip(m_tokens.back().end, CharClass::Space) == dashBegin;
    }

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_end;
    const CharacterTable &m_table;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    return Lexer(text, begin, end, table).run();
}

} // namespace gouji
