#include "model/extraction/metadata.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 70;
constexpr qsizetype LongestIssuer = 40;
constexpr qsizetype LongestLine = 200; ///< what is longer is neither, and needs no cleaning
constexpr qsizetype HeadLength = 3000; ///< a title stands near the beginning
constexpr qsizetype TailLength = 600; ///< and a signature near the end
constexpr qsizetype YearSample = 100'000;

QString cleaned(QStringView line)
{
    return line.left(LongestLine).toString().simplified();
}

/// "X市Y局2020年政府信息公开工作年度报告" → issuer X市Y局, year 2020.
void readTitle(QStringView text, Report &report)
{
    static const QRegularExpression pattern(
        uR"(^(.*?)\s*[（(]?(20\d\d)?[）)]?\s*年?度?\s*(政府信息公开|政务公开)\s*(工作)?\s*(年度)?报告(\s*[（(].*[）)])?$)"_s);
    QString above;
    QString line;
    for (const QStringView raw : text.tokenize(u'\n')) {
        above = std::exchange(line, cleaned(raw));
        const QRegularExpressionMatch match =
            line.size() <= LongestTitle ? pattern.match(line) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        report.title = line;
        report.year = match.captured(2).toInt();
        report.issuer = match.captured(1).remove(u"关于"_s).remove(u' ').remove(u"本级"_s);
        static const QRegularExpression body(
            u"(政府|委员会|委|局|厅|办公室|办|中心|院|镇|乡|街道|办事处|区|县|市)$"_s);
        if (report.issuer.isEmpty() && above.size() <= LongestIssuer
            && body.match(above).hasMatch()) {
            report.issuer = above;
            report.title = above + report.title;
        }
        return;
    }
}

/// A body's name directly above a date at the end of the report.
void readSignature(QStringView text, Report &report)
{
    static const QRegularExpression date(u"^(20\\d\\d)\\s*年\\s*\\d+\\s*月\\s*\\d+\\s*日$"_s);
    const QList<QStringView> lines = text.split(u'\n');
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        const QRegularExpressionMatch match = date.match(cleaned(lines[i]));
        if (!match.hasMatch())
            continue;
        qsizetype place = i - 1;
        while (place > 0 && lines[place].trimmed().isEmpty())
            --place;
        const QString above = cleaned(lines[place]);
        if (above.isEmpty() || above.size() > LongestIssuer || above.contains(u'。'))
            continue;
        if (report.issuer.isEmpty())
            report.issuer = above;
        if (report.year == 0)
            report.year = match.captured(1).toInt() - 1;
        return;
    }
}

int mostNamedYear(QStringView text)
{
    static const QRegularExpression year(u"(20[0-4]\\d)\\s*年"_s);
    QMap<int, int> counts;
    int best = 0;
    auto matches = year.globalMatch(text.left(YearSample).toString());
    while (matches.hasNext()) {
        const int named = matches.next().captured(1).toInt();
        if (++counts[named] > counts.value(best))
            best = named;
    }
    return best;
}

} // namespace

void readMetadata(QStringView text, Report &report)
{
    readTitle(text.left(HeadLength), report);
    readSignature(text.right(TailLength), report);
    if (report.year == 0)
        report.year = mostNamedYear(text);
}

} // namespace gouji
