#include "model/rules/text/chinesenumerals.h"

#include <unicode/rbnf.h>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Digits = u"〇一二三四五六七八九";
constexpr QStringView Units = u"十百千万";

bool isDigit(QChar c)
{
    return Digits.contains(c) || c == u'两' || c == u'零';
}

/// A digit right behind 百, 千 or 万 counts the next lower unit: 一百五 is 一百五十.
QString completed(QStringView run)
{
    QString result = run.toString();
    if (run.size() > 2 && Digits.mid(1).contains(run.back())) {
        const qsizetype unit = Units.indexOf(run[run.size() - 2]);
        if (unit > 0)
            result += Units[unit - 1];
    }
    return result;
}

/// 一〇八: digits by place.
std::optional<Number> readPlaces(QStringView run)
{
    QString digits;
    for (const QChar c : run) {
        const qsizetype value = Digits.indexOf(c);
        if (value < 0)
            return std::nullopt;
        digits += QChar(char16_t(u'0' + value));
    }
    return Number::fromDecimal(digits);
}

} // namespace

struct ChineseNumerals::Format {
    UErrorCode status = U_ZERO_ERROR;
    icu::RuleBasedNumberFormat format {icu::URBNF_SPELLOUT, icu::Locale("zh"), status};
};

ChineseNumerals::ChineseNumerals() : m_format(std::make_unique<Format>()) { }
ChineseNumerals::~ChineseNumerals() = default;
ChineseNumerals::ChineseNumerals(ChineseNumerals &&) noexcept = default;
ChineseNumerals &ChineseNumerals::operator=(ChineseNumerals &&) noexcept = default;

bool ChineseNumerals::isNumeral(QChar c)
{
    return isDigit(c) || Units.contains(c) || c == u'廿';
}

std::optional<Number> ChineseNumerals::read(QStringView run) const
{
    if (run.isEmpty() || U_FAILURE(m_format->status))
        return std::nullopt;
    const bool hasUnit = std::any_of(
        run.begin(), run.end(), [](QChar c) { return Units.contains(c) || c == u'廿'; });
    if (!hasUnit && run.size() > 1)
        return run.contains(u'〇') ? readPlaces(run) : std::nullopt;

    const QString whole = completed(run);
    const icu::UnicodeString text(false, whole.utf16(), int32_t(whole.size()));
    icu::Formattable value;
    icu::ParsePosition position(0);
    m_format->format.parse(text, value, position);
    if (position.getIndex() != text.length())
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const int64_t number = value.getInt64(status);
    const bool isInRange = U_SUCCESS(status) && number >= 0 && number <= Number::Limit;
    return isInRange ? std::optional(Number(number)) : std::nullopt;
}

} // namespace gouji
