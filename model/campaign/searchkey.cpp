#include "model/campaign/searchkey.h"

#include <QStringList>
#include <unicode/translit.h>

namespace gouji {

using namespace Qt::StringLiterals;

struct SearchKeys::Data {
    std::unique_ptr<icu::Transliterator> pinyin;
};

SearchKeys::SearchKeys()
{
    UErrorCode status = U_ZERO_ERROR;
    auto data = std::make_unique<Data>();
    data->pinyin.reset(icu::Transliterator::createInstance(
        u"Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    m_data = std::move(data);
}

SearchKeys::~SearchKeys() = default;

QString SearchKeys::of(const QString &name) const
{
    if (!m_data->pinyin) // an ICU without its data: the characters still work
        return name.toCaseFolded();
    icu::UnicodeString text;
    for (const QChar c : name) {
        text.append(char16_t(c.unicode()));
        text.append(u' '); // one syllable for each character, whatever stands beside it
    }
    m_data->pinyin->transliterate(text);
    const QString latin = QString::fromUtf16(text.getBuffer(), text.length());
    QString initials;
    const QStringList syllables = latin.split(u' ', Qt::SkipEmptyParts);
    for (const QString &syllable : syllables)
        initials += syllable.front();
    return name.toCaseFolded() + u' ' + syllables.join(QString()) + u' ' + initials;
}

} // namespace gouji
