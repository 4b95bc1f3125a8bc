#include "tests/generator/numberprinter.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

QString fullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c <= u'~')
            c = QChar(c.unicode() + 0xfee0);
    }
    return text;
}

QString grouped(QString digits, QChar separator)
{
    const qsizetype point = digits.indexOf(u'.');
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0 && digits[i - 1].isDigit();
         i -= 3)
        digits.insert(i, separator);
    return digits;
}

} // namespace

NumberPrinter::NumberPrinter(Noise noise, Random &random) : m_noise(noise), m_random(random)
{
    if (!noise.numbers)
        return;
    static const QStringList Dashes {u"-"_s, u"—"_s, u"/"_s, u"无"_s};
    m_zerosBlank = random.percent(15);
    m_blankPercent = random.percent(40) ? 5 : 0;
    m_dash = random.percent(20) ? random.pick(Dashes) : QString();
}

PrintedNumber NumberPrinter::print(Number value, ValueKind kind, bool unitInHeader)
{
    if (value.isZero() && m_noise.numbers)
        return printZero();
    const CellContent content = CellContent::of(value);
    const QString unitText = value.isZero() ? QString() : unit(kind, unitInHeader);
    if (!m_noise.numbers)
        return {value.toString() + unitText, content};
    if (kind == ValueKind::AmountWanYuan && value < Number(90'000) && m_random.percent(30)) {
        const Number yuan = Number::fromScaled(value.scaled() * 10'000);
        return {yuan.toString() + u"元"_s, content};
    }
    QString text = digits(value, kind) + unitText;
    if (kind == ValueKind::Count && value > Number(9) && m_random.percent(3))
        text += u"（其中修订%1件）"_s.arg(m_random.between(1, 9));
    if (m_random.percent(4))
        text = QChar(QChar::Nbsp) + text + QChar(QChar::Nbsp);
    return {text, content};
}

PrintedNumber NumberPrinter::printZero()
{
    if (m_zerosBlank || m_random.percent(m_blankPercent))
        return {QString(), CellContent::blank()};
    if (!m_dash.isEmpty() && m_random.percent(50))
        return {m_dash, {CellState::Dash, std::nullopt}};
    static const QStringList Zeros {u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s,
        u"０"_s, u"\u00a00\u00a0"_s};
    return {m_random.pick(Zeros), CellContent::of(Number(0))};
}

QString NumberPrinter::digits(Number value, ValueKind kind)
{
    const QString plain = value.toString();
    if (kind == ValueKind::SignedCount && m_random.percent(60)) {
        static const QStringList Signs[] = {
            {u"+"_s, u"增"_s, u"增加"_s}, {u"-"_s, u"减"_s, u"－"_s}};
        return m_random.pick(Signs[value.isNegative()]) + plain.mid(value.isNegative());
    }
    if (m_random.percent(15))
        return grouped(plain, m_random.percent(80) ? u',' : u'，');
    return m_random.percent(6) ? fullWidth(plain) : plain;
}

QString NumberPrinter::unit(ValueKind kind, bool unitInHeader) const
{
    return kind == ValueKind::AmountWanYuan && !unitInHeader ? u"万元"_s : QString();
}

} // namespace gouji::testgen
