#include "model/rules/text/privatenumbers.h"

#include <QRegularExpression>
#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// How far before a telephone number the words stand that tell whose it is.
constexpr qsizetype ContactReach = 40;

QString asciiDigits(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += QChar(char16_t(u'0' + c.digitValue()));
        else if (c.isLetter())
            digits += u'X';
    }
    return digits;
}

/// GB 11643: a plausible date of birth and the check digit of ISO 7064 MOD 11-2.
bool isIdentityNumber(const QString &digits)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const int month = digits.mid(10, 2).toInt();
    const int day = digits.mid(12, 2).toInt();
    if (digits.size() != 18 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * digits[i].digitValue();
    return digits[17] == u"10X98765432"[sum % 11];
}

/// The Luhn check of ISO 7812; cards begin with 3 to 6.
bool isCardNumber(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int doubled = digit * 2;
        sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0 && u'3' <= digits[0] && digits[0] <= u'6';
}

/// The number of an office: a contact line, and nobody else is named in it.
bool isContact(QStringView text, qsizetype begin)
{
    static const QRegularExpression contact(
        u"电话|联系|手机|热线|传真|咨询|邮编|邮政编码|地址|监督"_s);
    static const QRegularExpression person(
        u"申请人|当事人|姓名|身份证|举报人|投诉人|先生|女士|本人"_s);
    const qsizetype from = std::max(qsizetype(0), begin - ContactReach);
    const QStringView near = text.sliced(from, begin - from);
    const QStringView before = near.sliced(near.lastIndexOf(u'\n') + 1);
    return contact.match(before).hasMatch() && !person.match(before).hasMatch();
}

bool isPrivate(QStringView text, qsizetype begin, QStringView number)
{
    const QString digits = asciiDigits(number);
    if (digits.size() == 11)
        return !isContact(text, begin);
    return (digits.size() == 18 && isIdentityNumber(digits))
        || (digits.size() >= 16 && !digits.endsWith(u'X') && isCardNumber(digits));
}

/// Whether digits between others may begin a number that is sought: one of 16 digits or more, or a
/// telephone's in one to three parts.
bool mayBeginPrivate(QStringView digits)
{
    const qsizetype size = digits.size();
    const bool isPart = size == 3 || size == 7 || size == 11;
    return size >= 16 || (isPart && digits[0] == u'1' && digits[1] >= u'3' && digits[1] <= u'9');
}

/// The first such place from an offset.
qsizetype nextCandidate(QStringView text, qsizetype from)
{
    for (qsizetype begin = from; begin < text.size(); ++begin) {
        if (!text[begin].isDigit())
            continue;
        qsizetype end = begin + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        const bool isWhole = begin == 0 || !text[begin - 1].isDigit();
        if (isWhole && mayBeginPrivate(text.sliced(begin, end - begin)))
            return begin;
        begin = end;
    }
    return text.size();
}

/// Whole characters from the one before a number to the one behind it. A search first checks all of
/// the text that it is given, which must not be the rest of the document for each number.
SourceSpan surroundings(QStringView text, qsizetype number)
{
    constexpr qsizetype Longest = 32;
    qsizetype begin = std::max(qsizetype(0), number - 1);
    qsizetype end = std::min(text.size(), number + Longest);
    begin += text[begin].isLowSurrogate();
    end += end < text.size() && text[end].isLowSurrogate();
    return {begin, end};
}

} // namespace

std::vector<SourceSpan> findPrivateNumbers(const Document &document, const Report &report)
{
    static const QRegularExpression number(
        u"(?<![\\dA-Za-z/_.=&?%-])(?:\\d{16,17}|\\d{17}[\\dXx]|\\d{19}|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})(?![\\dA-Za-z_.=-]|[元万亿件条次户])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto isInTable = [&report](qsizetype offset) {
        return std::any_of(report.tables.begin(), report.tables.end(),
            [offset](const ReportTable &table) { return table.span.contains(offset); });
    };
    const QString &text = document.text;
    const SourceSpan extent = report.spanIn(document);
    std::vector<SourceSpan> spans;
    for (qsizetype begin = nextCandidate(text, extent.begin); begin < extent.end;) {
        const SourceSpan near = surroundings(text, begin);
        const QRegularExpressionMatch match =
            number.match(QStringView(text).sliced(near.begin, near.length()), begin - near.begin,
                QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const qsizetype end = near.begin + match.capturedEnd();
        if (match.hasMatch() && !isInTable(begin) && isPrivate(text, begin, match.capturedView()))
            spans.push_back({begin, end});
        begin = nextCandidate(text, match.hasMatch() ? end : begin + 1);
    }
    return spans;
}

} // namespace gouji
