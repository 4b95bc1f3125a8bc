#include "model/reading/numberformat.h"

#include <QHash>

#include <utility>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// The nth of some characters, or nothing.
QString oneOf(QStringView characters, int number)
{
    return 1 <= number && number <= characters.size() ? QString(characters[number - 1]) : QString();
}

/// Consecutive characters of Unicode, such as ① to ⑳.
QString oneOf(char16_t first, int count, int number)
{
    return 1 <= number && number <= count ? QString(QChar(char16_t(first + number - 1)))
                                          : QString();
}

QString byDigit(int number, QStringView digits)
{
    QString text = QString::number(number);
    for (QChar &c : text)
        c = digits[c.digitValue()];
    return text;
}

/// 12 is 十二, 105 一百零五, 1050 一千零五十. Up to 9999.
QString counted(int number, QStringView digits, QStringView units, bool leavesOneBeforeTen)
{
    if (number < 1 || number > 9999)
        return {};
    const QString decimal = QString::number(number);
    QString text;
    bool zero = false;
    for (qsizetype i = 0; i < decimal.size(); ++i) {
        const int digit = decimal[i].digitValue();
        const qsizetype power = decimal.size() - 1 - i;
        if (digit == 0) {
            zero = true;
            continue;
        }
        if (std::exchange(zero, false))
            text += digits[0];
        if (!(leavesOneBeforeTen && number < 20 && power == 1))
            text += digits[digit];
        if (power > 0)
            text += units[power - 1];
    }
    return text;
}

QString chinese(int number)
{
    return counted(number, u"零一二三四五六七八九", u"十百千", true);
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> signs[] = {{1000, "M"}, {900, "CM"}, {500, "D"},
        {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"},
        {4, "IV"}, {1, "I"}};
    if (number < 1 || number > 3999)
        return {};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QLatin1String(sign);
    }
    return text;
}

/// A … Z, AA, BB, as Word goes on.
QString letters(int number)
{
    return 1 <= number && number <= 780
        ? QString((number - 1) / 26 + 1, QChar(char16_t(u'A' + (number - 1) % 26)))
        : QString();
}

/// Word prints 100 as 一○○ where it counts without hundreds.
QString chineseBelowHundred(int number)
{
    return number < 100 ? chinese(number) : byDigit(number, u"○一二三四五六七八九");
}

using Format = QString (*)(int);

const QHash<QString, Format> &formats()
{
    static const QHash<QString, Format> table = {
        {u"none"_s, [](int) { return QString(u""_s); }},
        {u"bullet"_s, [](int) { return QString(u""_s); }},
        {u"decimalZero"_s, [](int n) { return QString::number(n).rightJustified(2, u'0'); }},
        {u"decimalFullWidth"_s, [](int n) { return byDigit(n, u"０１２３４５６７８９"); }},
        {u"decimalFullWidth2"_s, [](int n) { return byDigit(n, u"０１２３４５６７８９"); }},
        {u"decimalEnclosedCircle"_s, [](int n) { return oneOf(u'①', 20, n); }},
        {u"decimalEnclosedCircleChinese"_s, [](int n) { return oneOf(u'①', 20, n); }},
        {u"decimalEnclosedParen"_s, [](int n) { return oneOf(u'⑴', 20, n); }},
        {u"decimalEnclosedFullstop"_s, [](int n) { return oneOf(u'⒈', 20, n); }},
        {u"ideographEnclosedCircle"_s, [](int n) { return oneOf(u'㊀', 10, n); }},
        {u"ideographTraditional"_s, [](int n) { return oneOf(u"甲乙丙丁戊己庚辛壬癸", n); }},
        {u"ideographZodiac"_s, [](int n) { return oneOf(u"子丑寅卯辰巳午未申酉戌亥", n); }},
        {u"ideographDigital"_s, [](int n) { return byDigit(n, u"○一二三四五六七八九"); }},
        {u"japaneseDigitalTenThousand"_s,
            [](int n) { return byDigit(n, u"〇一二三四五六七八九"); }},
        {u"taiwaneseDigital"_s, [](int n) { return byDigit(n, u"○一二三四五六七八九"); }},
        {u"chineseCounting"_s, chineseBelowHundred},
        {u"taiwaneseCounting"_s, chineseBelowHundred},
        {u"chineseCountingThousand"_s, chinese},
        {u"taiwaneseCountingThousand"_s, chinese},
        {u"japaneseCounting"_s, chinese},
        {u"chineseLegalSimplified"_s,
            [](int n) { return counted(n, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟", false); }},
        {u"ideographLegalTraditional"_s,
            [](int n) { return counted(n, u"零壹貳參肆伍陸柒捌玖", u"拾佰仟", false); }},
        {u"upperRoman"_s, roman},
        {u"lowerRoman"_s, [](int n) { return roman(n).toLower(); }},
        {u"upperLetter"_s, letters},
        {u"lowerLetter"_s, [](int n) { return letters(n).toLower(); }},
        {u"numberInDash"_s, [](int n) { return QString(u"- %1 -"_s.arg(n)); }},
    };
    return table;
}

} // namespace

QString formattedNumber(int number, QStringView format)
{
    const Format known = number >= 0 ? formats().value(format.toString()) : nullptr;
    const QString text = known ? known(number) : QString();
    return text.isNull() ? QString::number(number) : text;
}

} // namespace gouji
