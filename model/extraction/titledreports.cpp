#include "model/extraction/titledreports.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestSections = 4; ///< of six, to be a report; older reports have other sections
constexpr int FewestWords = 40; ///< in these sections: a table of contents has none
constexpr int FewestNumbers = 8; ///< in a list of indicators
constexpr qsizetype HeadingLength = 25; ///< what stands behind it in its line is text
constexpr qsizetype OpeningLength = 400;

/// "三、…" at the begin of a line.
struct Heading {
    qsizetype begin = 0;
    int ordinal = 0;
};

/// What tells that a whole report stands in a stretch of text.
struct Body {
    bool hasSections = false;
    bool hasList = false;
    QString opening; ///< the words of the first section
};

/// Titles that follow one another, as those of a page and of the report on it do.
struct TitleGroup {
    ReportTitle title;
    size_t firstHeading = 0; ///< the first one behind it
};

std::vector<Heading> headingsIn(QStringView text)
{
    static const QString ordinals = u"一二三四五六七八九"_s;
    std::vector<Heading> headings;
    qsizetype begin = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        begin = line.data() - text.data();
        qsizetype at = 0;
        while (at < line.size() && !line[at].isLetterOrNumber())
            ++at;
        const qsizetype ordinal = at + 1 < line.size() ? ordinals.indexOf(line[at]) : -1;
        if (ordinal >= 0 && u"、.．"_s.contains(line[at + 1]))
            headings.push_back({begin, int(ordinal) + 1});
    }
    return headings;
}

/// The header rows of lists: 指标名称, perhaps a column of codes, 单位.
std::vector<qsizetype> listsIn(QStringView text)
{
    static const QRegularExpression head(
        uR"(指标(名称|项目)?[^\p{Han}\d]*(\p{Han}{1,4}[^\p{Han}\d]+)?(计量)?单位)"_s);
    std::vector<qsizetype> lists;
    qsizetype end = 0;
    for (qsizetype at = text.indexOf(u"指标"); at >= 0; at = text.indexOf(u"指标", end)) {
        end = at + 2;
        const QString near = text.mid(at, 60).toString();
        const auto match = head.match(near, 0, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            lists.push_back(at);
    }
    return lists;
}

class TitledReports {
public:
    TitledReports(QStringView text, const CharacterTable &characters)
        : m_text(text), m_characters(characters), m_headings(headingsIn(text)),
          m_lists(listsIn(text))
    {
    }

    std::vector<qsizetype> begins(const std::vector<ReportTitle> &titles) const
    {
        std::vector<qsizetype> begins;
        const std::vector<ReportTitle> groups = grouped(titles);
        qsizetype begin = 0;
        ReportTitle current = groups.front();
        for (size_t i = 1; i < groups.size(); ++i) {
            const ReportTitle &title = groups[i];
            if (isSame(title, current))
                continue;
            const Body after = bodyIn(title.begin, endOf(groups, i));
            if (!isWhole(after))
                continue; // a link to another report
            const Body before = bodyIn(begin, title.begin);
            if (beginsAnother(current, before, title, after))
                begins.push_back(begin = title.begin);
            current = title;
        }
        return begins;
    }

private:
    /// Where nothing of a report stands between titles, the last one that names its issuer counts,
    /// from the first one that may name the same report.
    std::vector<ReportTitle> grouped(const std::vector<ReportTitle> &titles) const
    {
        std::vector<ReportTitle> groups;
        for (size_t first = 0; first < titles.size();) {
            size_t last = first;
            while (last + 1 < titles.size() && !marksBetween(titles[last], titles[last + 1]))
                ++last;
            size_t named = last;
            while (named > first && titles[named].issuer.isEmpty())
                --named;
            if (titles[named].issuer.isEmpty())
                named = last;
            ReportTitle title = titles[named];
            while (named > first && mayNameOne(titles[named - 1], title))
                --named;
            title.begin = titles[named].begin;
            groups.push_back(title);
            first = last + 1;
        }
        return groups;
    }

    bool marksBetween(const ReportTitle &a, const ReportTitle &b) const
    {
        const auto heading = firstHeading(a.begin);
        const auto list = std::lower_bound(m_lists.begin(), m_lists.end(), a.begin);
        return (heading != m_headings.end() && heading->begin < b.begin)
            || (list != m_lists.end() && *list < b.begin);
    }

    std::vector<Heading>::const_iterator firstHeading(qsizetype from) const
    {
        return std::lower_bound(m_headings.begin(), m_headings.end(), from,
            [](const Heading &heading, qsizetype offset) { return heading.begin < offset; });
    }

    /// Both say whose report of which year it is, and say the same.
    static bool isSame(const ReportTitle &a, const ReportTitle &b)
    {
        return mayNameOne(a, b) && !a.issuer.isEmpty() && !b.issuer.isEmpty();
    }

    /// Of what stands below a title: titles on every page say the same again.
    qsizetype endOf(const std::vector<ReportTitle> &groups, size_t i) const
    {
        size_t next = i + 1;
        while (next < groups.size() && isSame(groups[i], groups[next]))
            ++next;
        return next < groups.size() ? groups[next].begin : m_text.size();
    }

    static bool isWhole(const Body &body) { return body.hasSections || body.hasList; }

    static bool beginsAnother(
        const ReportTitle &first, const Body &before, const ReportTitle &second, const Body &after)
    {
        const bool startsAnew =
            (before.hasSections && after.hasSections) || (before.hasList && after.hasList);
        if (!startsAnew)
            return false;
        return !mayNameOne(first, second)
            || (before.hasSections && after.hasSections && before.opening != after.opening);
    }

    Body bodyIn(qsizetype begin, qsizetype end) const
    {
        Body body;
        int found = 0;
        int words = 0;
        for (auto it = firstHeading(begin); it != m_headings.end() && it->begin < end; ++it) {
            const auto next = it + 1;
            const bool isLast = next == m_headings.end() || next->begin >= end;
            if (it->ordinal == 1)
                found = words = 0;
            if (it->ordinal != found + 1)
                continue;
            ++found;
            const QString text = isLast ? QString() : wordsIn(it->begin, next->begin);
            words += int(text.size());
            if (found == 1 && body.opening.isEmpty())
                body.opening = text.left(OpeningLength);
            body.hasSections =
                body.hasSections || (found >= FewestSections && words >= FewestWords);
        }
        const auto list = std::lower_bound(m_lists.begin(), m_lists.end(), begin);
        body.hasList = list != m_lists.end() && *list < end && hasNumbers(*list, end);
        return body;
    }

    /// The Chinese characters behind a heading.
    QString wordsIn(qsizetype begin, qsizetype end) const
    {
        const QStringView section = m_text.mid(begin, end - begin);
        const qsizetype line = section.indexOf(u'\n');
        QString words;
        for (const QChar c :
            section.mid(std::min(line < 0 ? section.size() : line, HeadingLength))) {
            if (m_characters.isHan(c))
                words += c;
        }
        return words;
    }

    bool hasNumbers(qsizetype begin, qsizetype end) const
    {
        int numbers = 0;
        bool within = false;
        for (qsizetype at = begin; at < end && numbers < FewestNumbers; ++at) {
            const bool digit = m_characters.classOf(m_text[at]) == CharClass::Digit;
            numbers += digit && !within;
            within = digit;
        }
        return numbers >= FewestNumbers;
    }

    const QStringView m_text;
    const CharacterTable &m_characters;
    const std::vector<Heading> m_headings;
    const std::vector<qsizetype> m_lists;
};

} // namespace

bool mayNameOne(const ReportTitle &a, const ReportTitle &b)
{
    // 水务局 and 某市水务局 are one; everything ends with nothing.
    const bool otherIssuer = !a.issuer.endsWith(b.issuer) && !b.issuer.endsWith(a.issuer);
    const bool otherYear = a.year > 0 && b.year > 0 && a.year != b.year;
    return !otherIssuer && !otherYear;
}

std::vector<qsizetype> titledReports(
    QStringView text, const std::vector<ReportTitle> &titles, const CharacterTable &characters)
{
    if (titles.size() < 2)
        return {};
    return TitledReports(text, characters).begins(titles);
}

} // namespace gouji
