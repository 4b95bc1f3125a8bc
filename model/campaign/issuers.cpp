#include "model/campaign/issuers.h"

#include <QRegularExpression>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestEnding = 3; ///< 水务局; anything shorter ends too many names

bool endsWithName(const QString &longer, const QString &shorter)
{
    return shorter.size() >= ShortestEnding && longer.endsWith(shorter);
}

QString firstField(const QString &line)
{
    if (line.startsWith(u'"')) {
        QString field = line.mid(1, line.indexOf(u'"', 1) - 1);
        return field.simplified();
    }
    static const QRegularExpression separator(u"[,;\\t，；]"_s);
    return line.section(separator, 0, 0).simplified();
}

bool isHeading(const QString &name)
{
    static const QStringList headings {
        u"单位"_s, u"单位名称"_s, u"名称"_s, u"部门"_s, u"机关名称"_s, u"issuer"_s, u"name"_s};
    return headings.contains(name.toLower());
}

int onlyEndingMatch(const QString &key, const QStringList &keys)
{
    int match = -1;
    for (int i = 0; i < keys.size(); ++i) {
        if (!endsWithName(keys[i], key) && !endsWithName(key, keys[i]))
            continue;
        if (match >= 0)
            return -1;
        match = i;
    }
    return match;
}

} // namespace

QString issuerKey(const QString &name)
{
    static const QRegularExpression ignored(u"[\\s()\\[\\]“”\"·.,、]"_s);
    return name.normalized(QString::NormalizationForm_KC).remove(ignored).toCaseFolded();
}

bool isSameIssuer(const QString &a, const QString &b)
{
    const QString first = issuerKey(a);
    const QString second = issuerKey(b);
    return !first.isEmpty() && !second.isEmpty()
        && (first == second || endsWithName(first, second) || endsWithName(second, first));
}

QStringList parseIssuers(const QString &text)
{
    QStringList names;
    static const QRegularExpression newline(u"[\\r\\n]+"_s);
    QString clean = text;
    clean.remove(QChar(QChar::ByteOrderMark));
    for (const QString &line : clean.split(newline, Qt::SkipEmptyParts)) {
        const QString name = firstField(line.trimmed());
        if (!name.isEmpty() && !(names.isEmpty() && isHeading(name)) && !names.contains(name))
            names << name;
    }
    return names;
}

QList<int> matchIssuers(const QStringList &names, const QStringList &others)
{
    QStringList keys;
    QHash<QString, int> places;
    for (const QString &other : others) {
        keys << issuerKey(other);
        places.insert(keys.back(), int(keys.size()) - 1);
    }
    QList<int> matches;
    for (const QString &name : names) {
        const QString key = issuerKey(name);
        const int equal = key.isEmpty() ? -1 : places.value(key, -1);
        matches << (equal >= 0 || key.isEmpty() ? equal : onlyEndingMatch(key, keys));
    }
    return matches;
}

} // namespace gouji
