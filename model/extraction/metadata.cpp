#include "model/extraction/metadata.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 70;
constexpr qsizetype LongestIssuer = 40;
constexpr qsizetype LongestLine = 200; ///< what is longer is neither, and needs no cleaning
constexpr qsizetype HeadLength = 3000; ///< a title stands near the beginning
constexpr qsizetype TailLength = 600; ///< and a signature near the end
constexpr qsizetype YearSample = 100'000;

struct Line {
    qsizetype begin = 0; ///< in the text
    QStringView printed;

    /// Without the white space around and doubled within it. Few lines are ever asked for it.
    QString text() const { return printed.left(LongestLine).toString().simplified(); }
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (const QStringView line : text.tokenize(u'\n'))
        lines.push_back({line.data() - text.data(), line});
    return lines;
}

/// The line that holds an offset; empty where it is too long to be a title.
Line lineAround(QStringView text, qsizetype offset)
{
    const qsizetype from = std::max<qsizetype>(0, offset - LongestLine);
    const qsizetype before = text.mid(from, offset - from).lastIndexOf(u'\n');
    const qsizetype begin = before >= 0 ? from + before + 1 : from;
    const QStringView rest = text.mid(begin, 2 * LongestLine);
    const qsizetype length = rest.indexOf(u'\n');
    const bool whole = before >= 0 || from == 0;
    if (!whole || (length < 0 && begin + rest.size() < text.size()))
        return {offset, {}};
    return {begin, length < 0 ? rest : rest.left(length)};
}

/// The line says "X市Y局2020年政府信息公开工作年度报告": issuer X市Y局, year 2020. The issuer may
/// stand in a line of its own above.
std::optional<ReportTitle> titleAt(const Line &at, const Line &before)
{
    static const QRegularExpression pattern(
        uR"(^(.*?)\s*[（(]?(20\d\d)?[）)]?\s*年?度?\s*(政府信息公开|政务公开)\s*(工作)?\s*(年度)?报告(\s*[（(].*[）)])?$)"_s);
    static const QRegularExpression body(
        u"(政府|委员会|委|局|厅|办公室|办|中心|院|镇|乡|街道|办事处|区|县|市)$"_s);
    const QString line = at.text();
    const QRegularExpressionMatch match =
        line.size() <= LongestTitle ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const QString issuer = match.captured(1).remove(u"关于"_s).remove(u' ').remove(u"本级"_s);
    const int year = match.captured(2).toInt();
    const QString above = issuer.isEmpty() ? before.text() : QString();
    if (!above.isEmpty() && above.size() <= LongestIssuer && body.match(above).hasMatch())
        return ReportTitle {above + line, above, year, before.begin};
    return ReportTitle {line, issuer, year, at.begin};
}

void readTitle(const std::vector<Line> &lines, ReportExtent &extent)
{
    std::optional<ReportTitle> title;
    for (size_t i = 0; i < lines.size() && !title; ++i)
        title = titleAt(lines[i], i > 0 ? lines[i - 1] : Line {});
    if (!title)
        return;
    extent.title = title->title;
    extent.issuer = title->issuer;
    extent.year = title->year;
}

/// A body's name directly above a date at the end of the report.
void readSignature(const std::vector<Line> &lines, ReportExtent &extent)
{
    static const QRegularExpression date(u"^(20\\d\\d)\\s*年\\s*\\d+\\s*月\\s*\\d+\\s*日$"_s);
    for (size_t i = lines.size() - 1; i > 0; --i) {
        const QRegularExpressionMatch match = date.match(lines[i].text());
        if (!match.hasMatch())
            continue;
        size_t above = i - 1;
        while (above > 0 && lines[above].printed.trimmed().isEmpty())
            --above;
        const QString name = lines[above].text();
        if (name.isEmpty() || name.size() > LongestIssuer || name.contains(u'。'))
            continue;
        if (extent.issuer.isEmpty())
            extent.issuer = name;
        if (extent.year == 0)
            extent.year = match.captured(1).toInt() - 1;
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

ReportExtent readMetadata(QStringView text)
{
    ReportExtent extent;
    readTitle(linesOf(text.left(HeadLength)), extent);
    readSignature(linesOf(text.right(TailLength)), extent);
    if (extent.year == 0)
        extent.year = mostNamedYear(text);
    return extent;
}

std::vector<ReportTitle> titlesIn(QStringView text)
{
    std::vector<ReportTitle> titles;
    const QStringView word = u"报告";
    qsizetype end = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, end)) {
        const Line line = lineAround(text, at);
        end = std::max(at + word.size(), line.begin + line.printed.size());
        if (!line.printed.contains(u"公开"))
            continue;
        const Line above = line.begin > 0 ? lineAround(text, line.begin - 1) : Line {};
        if (const auto title = titleAt(line, above))
            titles.push_back(*title);
    }
    return titles;
}

} // namespace gouji
