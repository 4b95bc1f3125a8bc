#include "model/rules/text/sectionfinder.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeading = 40;

/// "二、…": a numeral and its mark.
bool isNumbered(QStringView line)
{
    static const QString numerals = u"一二三四五六七八九十"_s;
    return line.size() > 2 && numerals.contains(line[0]) && u"、.,"_s.contains(line[1]);
}

QString unified(const QString &title)
{
    QString result = title;
    std::transform(result.begin(), result.end(), result.begin(), unifiedWidth);
    return result;
}

std::optional<SectionHeading> officialHeading(const QString &text, const FormSection &section)
{
    const QString title = unified(section.title);
    const qsizetype begin = text.lastIndexOf(title);
    if (begin < 0)
        return std::nullopt;
    return SectionHeading {section.number, {begin, begin + title.size()}, true, false};
}

std::optional<SectionHeading> otherHeading(
    const QString &text, const std::vector<TextRange> &lines, const FormSection &section)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QStringView view = QStringView(text).mid(line->begin, line->length());
        if (view.size() <= LongestHeading && isNumbered(view) && !view.endsWith(u'。')
            && section.keyword.match(view).hasMatch())
            return SectionHeading {section.number, *line, false, false};
    }
    return std::nullopt;
}

} // namespace

std::vector<SectionHeading> findSections(const QString &text, const std::vector<TextRange> &lines,
    const std::vector<FormSection> &sections)
{
    std::vector<SectionHeading> headings;
    for (const FormSection &section : sections) {
        auto heading = officialHeading(text, section);
        if (!heading)
            heading = otherHeading(text, lines, section);
        if (heading)
            headings.push_back(*heading);
    }
    std::stable_sort(
        headings.begin(), headings.end(), [](const SectionHeading &a, const SectionHeading &b) {
            return a.range.begin < b.range.begin;
        });
    for (size_t i = 0; i < headings.size(); ++i) {
        const qsizetype end = i + 1 < headings.size() ? headings[i + 1].range.begin : text.size();
        headings[i].hasContent = headings[i].range.end < end;
    }
    return headings;
}

} // namespace gouji
