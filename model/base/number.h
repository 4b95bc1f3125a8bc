#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>

namespace gouji {

/// An exact decimal with six places, so that counts, amounts in 万元 and their conversion from 元
/// never meet binary rounding: a fen is a millionth of 万元. fromDecimal() refuses what is over
/// ±100 billion, so that the few dozen terms of a sum stay far inside the range of ±9,000 billion.
///
///     Number::fromDecimal(u"343.78")->toString()   // "343.78"
class Number {
public:
    static constexpr int64_t Scale = 1'000'000;
    static constexpr int64_t Limit = 100'000'000'000; ///< largest magnitude read from a text

    constexpr Number() = default;
    constexpr explicit Number(int64_t integer) : m_scaled(integer * Scale) { }

    /// Digits with an optional sign and an optional point. Nothing where the text is anything else,
    /// has more than six places, or is over the limit: a number is read exactly or not at all.
    static std::optional<Number> fromDecimal(QStringView digits);
    static constexpr Number fromScaled(int64_t scaled)
    {
        Number n;
        n.m_scaled = scaled;
        return n;
    }

    constexpr int64_t scaled() const { return m_scaled; }
    constexpr bool isWhole() const { return m_scaled % Scale == 0; }
    constexpr bool isZero() const { return m_scaled == 0; }
    constexpr bool isNegative() const { return m_scaled < 0; }
    /// The whole part, towards zero.
    constexpr int64_t whole() const { return m_scaled / Scale; }
    double toDouble() const { return double(m_scaled) / double(Scale); }
    /// The shortest decimal, without exponent or grouping: "0", "-3", "343.78".
    QString toString() const;

    constexpr Number operator+(Number other) const { return fromScaled(m_scaled + other.m_scaled); }
    constexpr Number operator-(Number other) const { return fromScaled(m_scaled - other.m_scaled); }
    constexpr Number operator-() const { return fromScaled(-m_scaled); }
    constexpr Number &operator+=(Number other)
    {
        m_scaled += other.m_scaled;
        return *this;
    }
    constexpr auto operator<=>(const Number &) const = default;

private:
    int64_t m_scaled = 0;
};

} // namespace gouji
