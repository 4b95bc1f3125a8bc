#include "model/base/number.h"

namespace gouji {

namespace {

constexpr int Places = 6;

} // namespace

std::optional<Number> Number::fromDecimal(QStringView digits)
{
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits = digits.mid(1);
    int64_t scaled = 0;
    int places = -1; // -1 until the point is met
    bool any = false;
    for (const QChar c : digits) {
        if (c == u'.' && places < 0 && any) {
            places = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || places == Places || scaled > Limit * Scale)
            return std::nullopt;
        scaled = scaled * 10 + (c.unicode() - u'0');
        places += places >= 0;
        any = true;
        if (places < 0 && scaled > Limit)
            return std::nullopt;
    }
    if (!any || places == 0)
        return std::nullopt;
    for (int i = places < 0 ? 0 : places; i < Places; ++i)
        scaled *= 10;
    return fromScaled(negative ? -scaled : scaled);
}

QString Number::toString() const
{
    const uint64_t magnitude = m_scaled < 0 ? uint64_t(-m_scaled) : uint64_t(m_scaled);
    QString text = QString::number(magnitude / Scale);
    if (const uint64_t rest = magnitude % Scale) {
        QString fraction = QString::number(rest).rightJustified(Places, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_scaled < 0 ? u'-' + text : text;
}

} // namespace gouji
