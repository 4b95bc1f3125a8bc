#include "model/rules/text/quantity.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Chinese numerals count only directly before these: 一份, 一个 and 一例 are words of their own.
constexpr QStringView NumeralUnits = u"件起宗条次%";
constexpr QStringView Units = u"件起宗条次%份例个";

bool isAsciiDigit(QChar c)
{
    return u'0' <= c && c <= u'9';
}

/// Makes a number of what stands at a place of the text.
class QuantityReader {
public:
    QuantityReader(QStringView text, const ChineseNumerals &numerals)
        : m_text(text), m_numerals(numerals)
    {
    }

    /// Reads what begins at `begin` and moves it behind; nothing where there is no exact quantity.
    std::optional<Quantity> next(qsizetype &begin) const;

private:
    qsizetype digitsEnd(qsizetype begin) const;
    bool isExact(qsizetype begin) const;
    std::optional<Quantity> withUnit(
        qsizetype begin, qsizetype end, QStringView units, std::optional<Number> number) const;

    QStringView m_text;
    const ChineseNumerals &m_numerals;
};

/// The end of "1,113.5": groups of three digits and one point.
qsizetype QuantityReader::digitsEnd(qsizetype begin) const
{
    const auto digits = [this](qsizetype from) {
        while (from < m_text.size() && isAsciiDigit(m_text[from]))
            ++from;
        return from;
    };
    qsizetype end = digits(begin);
    while (end < m_text.size() && m_text[end] == u',' && digits(end + 1) == end + 4)
        end += 4;
    if (end + 1 < m_text.size() && m_text[end] == u'.' && isAsciiDigit(m_text[end + 1]))
        end = digits(end + 1);
    return end;
}

/// False where the words before make it an ordinal or an estimate.
bool QuantityReader::isExact(qsizetype begin) const
{
    static const QStringList inexact {
        u"近"_s, u"约"_s, u"超"_s, u"超过"_s, u"逾"_s, u"不足"_s, u"至少"_s, u"第"_s};
    static const QStringList inexactNumerals {
        u"数"_s, u"几"_s, u"上"_s, u"每"_s, u"逐"_s, u"任"_s, u"同"_s, u"某"_s, u"唯"_s};
    const QStringView before = m_text.left(begin);
    const auto endsWith = [before](const QString &word) { return before.endsWith(word); };
    return std::none_of(inexact.begin(), inexact.end(), endsWith)
        && (isAsciiDigit(m_text[begin])
            || std::none_of(inexactNumerals.begin(), inexactNumerals.end(), endsWith));
}

std::optional<Quantity> QuantityReader::withUnit(
    qsizetype begin, qsizetype end, QStringView units, std::optional<Number> number) const
{
    const bool hasUnit = end < m_text.size() && units.contains(m_text[end]);
    if (!number || !hasUnit || !isExact(begin) || m_text.mid(end).startsWith(u"个百分点")
        || m_text.mid(end).startsWith(u"个月"))
        return std::nullopt;
    const QStringView written = m_text.mid(begin, end - begin);
    const qsizetype point = written.indexOf(u'.');
    const int places = point < 0 ? 0 : int(written.size() - point - 1);
    return Quantity {{begin, end + 1}, *number, places, m_text[end] == u'%'};
}

std::optional<Quantity> QuantityReader::next(qsizetype &begin) const
{
    qsizetype end = begin;
    if (isAsciiDigit(m_text[begin])) {
        end = digitsEnd(begin);
        QString digits = m_text.mid(begin, end - begin).toString();
        digits.remove(u',');
        const bool isWhole = begin == 0
            || !(m_text[begin - 1].isLetterOrNumber() && m_text[begin - 1].unicode() < 0x80);
        auto quantity =
            withUnit(begin, end, Units, isWhole ? Number::fromDecimal(digits) : std::nullopt);
        begin = end;
        return quantity;
    }
    while (end < m_text.size() && ChineseNumerals::isNumeral(m_text[end]))
        ++end;
    std::optional<Quantity> quantity;
    if (end < m_text.size() && end > begin && NumeralUnits.contains(m_text[end]))
        quantity =
            withUnit(begin, end, NumeralUnits, m_numerals.read(m_text.mid(begin, end - begin)));
    begin = std::max(end, begin + 1);
    return quantity;
}

} // namespace

std::vector<Quantity> findQuantities(
    const Narrative &narrative, TextRange sentence, const ChineseNumerals &numerals)
{
    std::vector<Quantity> quantities;
    const QuantityReader reader(narrative.view(sentence), numerals);
    for (qsizetype at = 0; at < sentence.length();) {
        if (auto quantity = reader.next(at)) {
            quantity->range.begin += sentence.begin;
            quantity->range.end += sentence.begin;
            quantities.push_back(*quantity);
        }
    }
    return quantities;
}

} // namespace gouji
