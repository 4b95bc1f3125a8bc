#include "app/cli/textreport.h"

#include "app/cli/printable.h"

#include "model/export/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr const char *Bold = "\x1b[1m";
constexpr const char *Red = "\x1b[31m";
constexpr const char *Green = "\x1b[32m";
constexpr const char *Yellow = "\x1b[33m";
constexpr const char *Cyan = "\x1b[36m";
constexpr const char *Plain = "\x1b[0m";

const char *colourOf(const Finding &finding)
{
    if (finding.verdict == Verdict::Pass)
        return Green;
    if (finding.severity == Severity::Error && finding.verdict == Verdict::Fail)
        return Red;
    return finding.severity == Severity::Info ? Cyan : Yellow;
}

/// The tables in the order of the report, then what concerns no table.
QStringList groupsOf(const Report &report, const Findings &findings)
{
    QStringList groups;
    for (const ReportTable &table : report.tables)
        groups << table.id;
    for (const Finding &finding : findings) {
        const QString table = tableIdOf(finding);
        if (!table.isEmpty() && !groups.contains(table))
            groups << table;
    }
    return groups << QString();
}

} // namespace

QString TextReport::toString(
    const LoadedFile &file, const Findings &findings, const Suggestions *suggestions) const
{
    QString text = heading(file) + u'\n';
    for (const Notice &notice : file.report.notices)
        text += u"  "_s + printable(m_messages.notice(notice)) + u'\n';
    for (const QString &group : groupsOf(file.report, findings)) {
        QString lines;
        for (const Finding &finding : findings) {
            if (tableIdOf(finding) == group && (finding.isListed() || m_withPasses))
                lines += line(finding, file.report);
        }
        if (!lines.isEmpty()) {
            const QString name = group.isEmpty() ? Spoken::tr("Text and form")
                                                 : m_messages.tableName(group, file.report);
            text += u"  "_s + coloured(printable(name), Bold) + u'\n' + lines;
        }
    }
    if (suggestions)
        text += suggestionLines(*suggestions, file.report);
    return text + u"  "_s + summary(findings) + u'\n';
}

QString TextReport::suggestionLines(const Suggestions &suggestions, const Report &report) const
{
    QString lines;
    const auto add = [&lines](const QString &indent, const QString &text) {
        lines += indent + printable(text) + u'\n';
    };
    int number = 0;
    for (const Suggestion &suggestion : suggestions.list) {
        add(u"    "_s,
            QString::number(++number) + u". "_s + m_messages.suggestion(suggestion, report));
        add(u"       "_s,
            Spoken::tr("resolves %n finding(s)", nullptr, int(suggestion.resolves.size()))
                + Spoken::tr(", ") + m_messages.certainty(suggestion, report));
        add(u"       "_s, m_messages.reading(suggestion.reading));
    }
    for (const RepairAdvice &advice : suggestions.advice)
        add(u"    "_s, m_messages.advice(advice, report));
    if (suggestions.moreExist)
        add(u"    "_s, m_messages.caption(u"suggestions.more"_s));
    if (suggestions.outOfTime)
        add(u"    "_s, m_messages.caption(u"suggestions.out_of_time"_s));
    if (lines.isEmpty())
        return lines;
    return u"  "_s + coloured(m_messages.caption(u"suggestions"_s), Bold) + u'\n' + lines;
}

QString TextReport::heading(const LoadedFile &file) const
{
    QStringList parts {
        file.document.file == "-"_L1 ? Spoken::tr("standard input") : file.document.file};
    if (!file.report.issuer.isEmpty())
        parts << file.report.issuer;
    if (file.report.year != 0)
        parts << QString::number(file.report.year);
    return coloured(printable(parts.join(u" · "_s)), Bold);
}

QString TextReport::line(const Finding &finding, const Report &report) const
{
    return u"    "_s + coloured(tag(finding), colourOf(finding)) + u"  "_s
        + printable(m_messages.finding(finding, report)) + u'\n';
}

QString TextReport::tag(const Finding &finding) const
{
    return finding.verdict == Verdict::Fail ? m_messages.severity(finding.severity)
                                            : m_messages.verdict(finding.verdict);
}

QString TextReport::summary(const Findings &findings) const
{
    const auto count = [&](auto condition) {
        return int(std::count_if(findings.begin(), findings.end(), condition));
    };
    const int listed = count([](const Finding &finding) { return finding.isListed(); });
    const int errors = count([](const Finding &finding) {
        return finding.verdict == Verdict::Fail && finding.severity == Severity::Error;
    });
    if (listed == 0)
        return coloured(Spoken::tr("Nothing to report."), Green);
    return Spoken::tr("%1, %2").arg(Spoken::tr("%n finding(s)", nullptr, listed),
        Spoken::tr("%n error(s) among them", nullptr, errors));
}

QString TextReport::coloured(const QString &text, const char *colour) const
{
    return m_withColours ? QLatin1StringView(colour) + text + QLatin1StringView(Plain) : text;
}

} // namespace gouji
