#include "tests/generator/wording.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// Digits, points and signs in their full-width forms.
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

Wording::Wording(const FormLibrary &library, Noise noise, Random &random)
    : m_library(library), m_noise(noise), m_random(random)
{
    if (noise.labels) {
        m_asciiBrackets = random.percent(40);
        m_numbering = random.below(3);
    }
    if (noise.numbers) {
        static const QStringList Dashes {u"-"_s, u"—"_s, u"/"_s, u"无"_s};
        m_zerosBlank = random.percent(15);
        m_blankPercent = random.percent(40) ? 5 : 0;
        m_dash = random.percent(20) ? random.pick(Dashes) : QString();
    }
}

QString Wording::label(const QString &official)
{
    QString text = official;
    if (m_asciiBrackets)
        text.replace(u'（', u'(').replace(u'）', u')');
    if (m_numbering > 0 && text.size() > 2 && text[0].isDigit() && text[1] == u'.') {
        text[1] = m_numbering == 1 ? u'、' : u'．';
        if (m_numbering == 2)
            text[0] = QChar(text[0].unicode() + 0xfee0);
    }
    return text;
}

PrintedNumber Wording::number(Number value, ValueKind kind, bool unitInHeader)
{
    const bool amount = kind == ValueKind::AmountWanYuan && !value.isZero();
    PrintedNumber plain {value.toString(), CellContent::of(value)};
    if (!m_noise.numbers) {
        if (amount && !unitInHeader)
            plain.text += u"万元"_s;
        return plain;
    }
    if (value.isZero() && (m_zerosBlank || m_random.percent(m_blankPercent)))
        return {QString(), CellContent::blank()};
    if (value.isZero() && !m_dash.isEmpty() && m_random.percent(50))
        return {m_dash, {CellState::Dash, std::nullopt}};
    if (amount && m_random.percent(30))
        return {Number::fromScaled(value.scaled() * 10'000).toString() + u"元"_s, plain.content};
    if (kind == ValueKind::SignedCount && !value.isZero() && m_random.percent(60)) {
        static const QStringList Signs[] = {
            {u"+"_s, u"增"_s, u"增加"_s}, {u"-"_s, u"减"_s, u"－"_s}};
        const QString digits = plain.text.mid(value.isNegative() ? 1 : 0);
        return {m_random.pick(Signs[value.isNegative() ? 1 : 0]) + digits, plain.content};
    }
    if (m_random.percent(15))
        plain.text = grouped(plain.text, m_random.percent(80) ? u',' : u'，');
    else if (m_random.percent(6))
        plain.text = fullWidth(plain.text);
    if (amount && !unitInHeader)
        plain.text += u"万元"_s;
    else if (kind == ValueKind::Count && value > Number(9) && m_random.percent(3))
        plain.text += u"（其中修订%1件）"_s.arg(m_random.between(1, 9));
    if (m_random.percent(4))
        plain.text = QChar(QChar::Nbsp) + plain.text + QChar(QChar::Nbsp);
    return plain;
}

} // namespace gouji::testgen
