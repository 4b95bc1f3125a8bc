#include "model/messages/phrasebook.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortList = 6;

QString translationFile(Language language)
{
    return language == Language::Chinese ? u":/gouji/translations/gouji_zh_CN.qm"_s
                                         : u":/gouji/translations/gouji_en.qm"_s;
}

} // namespace

Phrasebook::Phrasebook(Language language)
{
    const bool loaded = m_translator.load(translationFile(language));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded);
}

QString Phrasebook::translate(
    const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator.translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, QString::number(n));
    return text;
}

QString Phrasebook::list(const QStringList &items) const
{
    return items.join(translate("Messages", ", ", "between the items of a list"));
}

QString Phrasebook::shortList(const QStringList &items) const
{
    const qsizetype rest = items.size() - ShortList;
    if (rest <= 1) // naming the last one is as short as counting it
        return list(items);
    return translate("Messages", "%1 and %n more", nullptr, int(rest))
        .arg(list(items.first(ShortList)));
}

} // namespace gouji
