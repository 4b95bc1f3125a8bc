#include "model/extraction/extractor.h"

#include "model/extraction/text/characters.h"

#include <QRegularExpression>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

/// Compatibility forms folded, white space and zero-width characters gone, one kind of minus. Only
/// a space between two digits stays: these are two numbers. (A line break may wrap one.)
QString plain(QStringView text)
{
    QString result;
    bool apart = false;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC)) {
        apart = apart || (c.isSpace() && c != u'\n' && c != u'\r');
        if (isBlankCharacter(c))
            continue;
        if (apart && c.isDigit() && !result.isEmpty() && result.back().isDigit())
            result += u' ';
        apart = false;
        result += (c == u'−' || c == u'‐' || c == u'‑' || c == u'﹣') ? u'-' : c;
    }
    return result;
}

bool isDash(QStringView text)
{
    if (text == u"无")
        return true;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'-' || c == u'—' || c == u'–' || c == u'/' || c == u'―' || c == u'─';
    });
}

struct Unit {
    int64_t numerator = 1;
    int64_t denominator = 1;
};

std::optional<Unit> unitOf(QStringView unit, ValueKind kind)
{
    const bool amount = kind == ValueKind::AmountWanYuan;
    if (unit.isEmpty() || unit == u"万元" || unit == u"万")
        return amount || unit.isEmpty() ? std::optional(Unit {}) : std::nullopt;
    if (unit == u"亿元")
        return amount ? std::optional(Unit {10'000, 1}) : std::nullopt;
    if (unit == u"元")
        return amount ? std::optional(Unit {1, 10'000}) : std::nullopt;
    return amount ? std::nullopt : std::optional(Unit {});
}

/// The number in the table's unit, nothing where it cannot be held exactly.
std::optional<Number> scaled(Number number, Unit unit)
{
    const int64_t limit = Number::Limit * Number::Scale / unit.numerator;
    const int64_t value = number.scaled();
    if (value > limit || value < -limit || value * unit.numerator % unit.denominator != 0)
        return std::nullopt;
    return Number::fromScaled(value * unit.numerator / unit.denominator);
}

/// The ordinary case without a regular expression: nine ASCII digits at most.
std::optional<Number> plainCount(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    int64_t value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return Number(value);
}

} // namespace

ReadValue readValue(QStringView text, ValueKind kind)
{
    static const QRegularExpression pattern(
        uR"(^([+\-]|减少?|增加?|新增)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\(?(亿元|万元|万|元|件|条|项|个|宗|起|次|份|部|人)?\)?(?:\(([^()]*)\))?$)"_s);
    if (const auto count = plainCount(text))
        return {CellContent::of(*count), {}, false};
    const QString value = plain(text);
    if (value.isEmpty())
        return {CellContent::blank(), {}, false};
    if (isDash(value))
        return {{CellState::Dash, std::nullopt}, {}, false};
    const ReadValue unreadable {{CellState::Unreadable, std::nullopt}, {}, false};
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch())
        return unreadable;
    const QString sign = match.captured(1);
    const QString digits = match.captured(2).remove(u',') + match.captured(3);
    auto number = Number::fromDecimal(digits);
    const auto unit = unitOf(match.capturedView(4), kind);
    if (!number || !unit)
        return unreadable;
    if (sign == u"-" || sign.startsWith(u'减'))
        number = -*number;
    number = scaled(*number, *unit);
    if (!number)
        return unreadable;
    return {CellContent::of(*number), match.captured(5), !match.capturedView(4).isEmpty()};
}

} // namespace gouji
