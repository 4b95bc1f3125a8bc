#include "model/rules/wording.h"

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

QChar unified(QChar c)
{
    if (u"“”„‟\"‘’'「」『』〝〞"_s.contains(c))
        return u'"';
    return u"、,."_s.contains(c) ? u'.' : c;
}

} // namespace

QString comparableWording(QStringView text)
{
    QString result;
    const QString compatible = text.toString().normalized(QString::NormalizationForm_KC);
    for (const QChar c : compatible) {
        if (!c.isSpace())
            result += unified(c);
    }
    return result;
}

} // namespace gouji
