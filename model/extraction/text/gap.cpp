#include "model/extraction/text/gap.h"

#include <algorithm>

namespace gouji {

namespace {

/// Passes over two or more adjacent pipes with white space around them; otherwise returns `begin`.
qsizetype pipeRunEnd(QStringView text, qsizetype begin, const CharacterTable &table)
{
    const auto isSpace = [&](qsizetype i) {
        return i < 0 || i >= text.size() || table.classOf(text[i]) == CharClass::Space
            || table.classOf(text[i]) == CharClass::Newline;
    };
    qsizetype i = begin;
    while (i < text.size() && table.classOf(text[i]) == CharClass::Pipe)
        ++i;
    return i - begin >= 2 && isSpace(begin - 1) && isSpace(i) ? i : begin;
}

/// "3 / 5": the third of five pages; of six digits at most.
bool isPageOfPages(QStringView line, const CharacterTable &table)
{
    const auto numberOf = [&table](QStringView digits) {
        int number = 0;
        for (const QChar c : digits.trimmed()) {
            if (table.classOf(c) != CharClass::Digit)
                return 0; // "0 0 / 5": several numbers
            number = number * 10 + (table.fold(c) - u'0');
        }
        return number;
    };
    const auto slash =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c == u'/' || c == u'／'; });
    const qsizetype place = slash - line.begin();
    const int page = numberOf(line.left(place));
    return page > 0 && page <= numberOf(line.mid(place + 1));
}

} // namespace

qsizetype markdownRuleEnd(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype dashes = 0;
    qsizetype i = begin;
    bool pipe = false;
    for (; i < end && text[i] != u'\n'; ++i) {
        if (text[i] != u'-' && text[i] != u'|' && text[i] != u':' && text[i] != u' '
            && text[i] != u'\r')
            return begin;
        dashes += text[i] == u'-';
        pipe = pipe || text[i] == u'|';
    }
    return dashes >= 3 && pipe ? i : begin;
}

qsizetype pageLineEnd(QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    qsizetype digits = 0;
    qsizetype marks = 0;
    qsizetype slashes = 0;
    qsizetype i = begin;
    for (; i < end && table.classOf(text[i]) != CharClass::Newline; ++i) {
        const bool digit = table.classOf(text[i]) == CharClass::Digit;
        const bool mark = QStringView(u"-—–－第页共").contains(text[i]);
        const bool slash = text[i] == u'/' || text[i] == u'／';
        if (!digit && !mark && !slash && table.classOf(text[i]) != CharClass::Space)
            return begin;
        digits += digit;
        marks += mark;
        slashes += slash;
    }
    const QStringView line = text.mid(begin, i - begin).trimmed();
    if (slashes > 0)
        return slashes == 1 && marks == 0 && digits <= 6 && isPageOfPages(line, table) ? i : begin;
    const bool closed = marks >= 2 && table.classOf(line.front()) != CharClass::Digit
        && table.classOf(line.back()) != CharClass::Digit;
    return i < end && digits > 0 && digits <= 8 && closed ? i : begin;
}

Gap measureGap(QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    Gap gap;
    for (qsizetype i = begin; i < end; ++i) {
        switch (table.classOf(text[i])) {
        case CharClass::Newline: {
            const qsizetype rule =
                std::max(markdownRuleEnd(text, i + 1, end), pageLineEnd(text, i + 1, end, table));
            ++gap.newlines;
            if (rule > i + 1)
                i = rule; // on its newline, which ends the rule and not a row
            break;
        }
        case CharClass::Pipe: {
            const qsizetype run = pipeRunEnd(text, i, table);
            gap.pipes += run == i;
            gap.rowEndPipes += int(run - i);
            i = std::max(i, run - 1);
            break;
        }
        case CharClass::Tab:
            ++gap.tabs;
            break;
        default:
            break;
        }
    }
    return gap;
}

} // namespace gouji
