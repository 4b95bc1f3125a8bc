#include "app/cli/printable.h"

#include <QList>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

bool turnsTextAround(char32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F
        || (0x202A <= character && character <= 0x202E)
        || (0x2066 <= character && character <= 0x2069);
}

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !turnsTextAround(character);
    }
}

} // namespace

QString printable(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (isHarmless(character))
            line += QChar::fromUcs4(character);
        else
            line +=
                u"\\u"_s + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
    }
    return line;
}

} // namespace gouji
