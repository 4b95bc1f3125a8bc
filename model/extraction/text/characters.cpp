#include "model/extraction/text/characters.h"

namespace gouji {

namespace {

constexpr char16_t OpenBrackets[] = u"(（[［【〔";
constexpr char16_t CloseBrackets[] = u")）]］】〕";
constexpr char16_t Pipes[] = u"|｜│┃¦";

} // namespace

bool isBlankCharacter(QChar c)
{
    return c.isSpace() || c == u'\u200B' || c == u'\u200C' || c == u'\u200D' || c == u'\u2060'
        || c == u'\uFEFF' || c == u'\u00AD';
}

CharacterTable::CharacterTable(const std::vector<std::pair<QChar, QChar>> &traditional)
    : m_class(65536, CharClass::Other), m_fold(65536)
{
    for (int c = 0; c < 65536; ++c)
        m_fold[size_t(c)] = char16_t(c);
    const auto set = [this](char16_t c, CharClass value) { m_class[c] = value; };
    for (char16_t c = 0x3400; c < 0xA000; ++c)
        set(c, CharClass::Han);
    for (char16_t c = 0x2E80; c < 0x2FE0; ++c)
        set(c, CharClass::Han);
    for (char16_t c = 0xF900; c < 0xFB00; ++c)
        set(c, CharClass::Han);
    set(u'〇', CharClass::Han);
    for (int c = 0; c < 65536; ++c) {
        if (isBlankCharacter(QChar(c)))
            set(char16_t(c), CharClass::Space);
    }
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        set(c, CharClass::Digit);
        set(char16_t(c + 0xFEE0), CharClass::Digit);
        m_fold[size_t(c) + 0xFEE0] = c;
    }
    set(u'\t', CharClass::Tab);
    for (const char16_t c : {u'\n', u'\u2028', u'\u2029', u'\u000B', u'\u000C', u'\u0085'})
        set(c, CharClass::Newline);
    for (const QChar c : QStringView(Pipes))
        set(c.unicode(), CharClass::Pipe);
    for (const QChar c : QStringView(OpenBrackets))
        set(c.unicode(), CharClass::Open);
    for (const QChar c : QStringView(CloseBrackets))
        set(c.unicode(), CharClass::Close);
    foldCompatibility(0x2E80, 0x2FDF);
    foldCompatibility(0xF900, 0xFAFF);
    for (const auto &[from, to] : traditional)
        m_fold[from.unicode()] = to.unicode();
}

void CharacterTable::foldCompatibility(char16_t first, char16_t last)
{
    for (char16_t c = first; c <= last; ++c) {
        const QString plain = QString(QChar(c)).normalized(QString::NormalizationForm_KC);
        if (plain.size() == 1)
            m_fold[c] = plain[0].unicode();
    }
}

} // namespace gouji
