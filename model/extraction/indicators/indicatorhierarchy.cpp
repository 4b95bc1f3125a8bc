#include "model/extraction/indicators/indicatorhierarchy.h"

#include <QRegularExpression>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

enum class Style { None, Han, BracketHan, Digit, BracketDigit, Circled };

struct Numbering {
    bool part = false; ///< 其中
    Style style = Style::None;
    int number = 0;
};

int hanNumber(const QString &text)
{
    static const QString digits = u"一二三四五六七八九十"_s;
    if (text.size() == 1)
        return int(digits.indexOf(text[0])) + 1;
    if (text.size() == 2 && text[0] == u'十')
        return 10 + int(digits.indexOf(text[1])) + 1;
    return 0;
}

Numbering numberingOf(const QString &label)
{
    static const QRegularExpression pattern(
        uR"(^(其中[:：]?\s*)?(?:([一二三四五六七八九十]+)、|[（(]([一二三四五六七八九十]+)[）)]|(\d+)[.、．]|[（(](\d+)[）)]|([①-⑳]))?)"_s);
    const QRegularExpressionMatch match = pattern.match(label);
    Numbering numbering {!match.captured(1).isEmpty()};
    if (!match.captured(2).isEmpty()) {
        numbering.style = Style::Han;
        numbering.number = hanNumber(match.captured(2));
    } else if (!match.captured(3).isEmpty()) {
        numbering.style = Style::BracketHan;
        numbering.number = hanNumber(match.captured(3));
    } else if (!match.captured(4).isEmpty()) {
        numbering.style = Style::Digit;
        numbering.number = match.captured(4).toInt();
    } else if (!match.captured(5).isEmpty()) {
        numbering.style = Style::BracketDigit;
        numbering.number = match.captured(5).toInt();
    } else if (!match.captured(6).isEmpty()) {
        numbering.style = Style::Circled;
        numbering.number = match.captured(6)[0].unicode() - u'①' + 1;
    }
    return numbering;
}

/// The rows under one parent that count in one style.
struct Group {
    QString parent;
    Style style;
    int last;
};

} // namespace

void inferParents(std::vector<IndicatorRow> &rows)
{
    std::vector<Group> groups;
    QString previous;
    for (IndicatorRow &row : rows) {
        const Numbering numbering = numberingOf(row.label);
        const auto goesOn = [&](const Group &group) {
            return group.style == numbering.style && group.last + 1 == numbering.number;
        };
        if (numbering.part && !previous.isEmpty()) {
            groups.push_back({previous, numbering.style, numbering.number});
        } else {
            while (!groups.empty() && !(numbering.style != Style::None && goesOn(groups.back())))
                groups.pop_back();
            if (!groups.empty())
                groups.back().last = numbering.number;
        }
        row.parent = groups.empty() ? QString() : groups.back().parent;
        previous = row.id;
    }
}

} // namespace gouji
