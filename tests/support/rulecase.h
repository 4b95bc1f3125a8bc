#pragma once

#include "model/rules/checker.h"
#include "tests/support/reportbuilder.h"

#include <QFile>
#include <QRegularExpression>

namespace gouji {

/// A case of tests/rules/cases/<rule>.txt: a report in a few lines and the findings that the rule
/// of the file's name has to come to. A case begins with "== name"; then come, one per line,
///
///     form 2019                            the form (2021 where not said)
///     year 2023
///     title 某区2023年政府信息公开工作年度报告
///     issuer 某区人民政府
///     layout requests 2019                 the table in the layout of another form
///     without requests/other.rest          a row, or a table, that the document does not print
///     requests/received 29 6 0 0 0 0 35    see ReportBuilder; all other cells are 0
///     unit proactive.art20_8/fees/amount   the unit is printed
///     label requests/granted/* 予公开 予以公开   scope, printed, official
///     unplaced requests 17
///     foreign proactive.art20_1/foreign.1/made 其他主动公开文件 12
///     indicator 3 1 件 当面申请数 4 17     row, parent's row (0 for none), unit, label, cells
///     text 全年收到申请35件。               a line of the original
///     all                                  passes are expected too
///     > fail error requests/received/natural cells=…      an expected finding, in order
///
/// Lines after "previous" speak of last year's report.
struct RuleCase {
    QString name;
    QStringList lines;
    QStringList expected;

    static QList<RuleCase> read(const QString &path);
    /// The findings of the rule as lines like the expected ones.
    QStringList run(const FormLibrary &library, const QString &rule) const;
};

inline QList<RuleCase> RuleCase::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<RuleCase> cases;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (line.startsWith(u"== "))
            cases.append({line.mid(3), {}, {}});
        else if (line.startsWith(u"> ") && !cases.isEmpty())
            cases.last().expected << line.mid(2);
        else if (!line.startsWith(u'#') && !cases.isEmpty())
            cases.last().lines << line;
    }
    return cases;
}

/// One of the two reports of a case, and its document.
class RuleCaseReport {
public:
    RuleCaseReport(const FormLibrary &library, const QStringList &lines)
        : m_builder(library, formOf(lines))
    {
        if (m_builder.report().form == u"indicators"_qs)
            m_builder.addTable(indicatorLayout());
        for (const QString &line : lines)
            apply(line.section(u' ', 0, 0), line.section(u' ', 1).trimmed());
    }

    Document document;
    Report build() const { return m_builder.build(); }

private:
    static QString formOf(const QStringList &lines)
    {
        const QStringList forms = lines.filter(QRegularExpression(u"^form "_qs));
        return forms.isEmpty() ? u"2021"_qs : forms.first().section(u' ', 1).trimmed();
    }

    static FormTablePtr indicatorLayout()
    {
        auto layout = std::make_shared<FormTable>();
        layout->id = layout->formId = u"indicators"_qs;
        layout->columns = {{u"year"_qs, {u"本年"_qs}, ValueKind::Count},
            {u"cumulative"_qs, {u"历年累计"_qs}, ValueKind::Count}};
        return layout;
    }

    void apply(const QString &key, const QString &rest)
    {
        const QStringList words = rest.split(u' ');
        if (key == u"year"_qs)
            m_builder.year(rest.toInt());
        else if (key == u"title"_qs)
            m_builder.report().title = rest;
        else if (key == u"issuer"_qs)
            m_builder.issuer(rest);
        else if (key == u"layout"_qs)
            m_builder.useLayout(words[0], words[1]);
        else if (key == u"without"_qs)
            remove(rest);
        else if (key == u"unit"_qs)
            m_builder.cell(CellId(rest)).unitPrinted = true;
        else if (key == u"label"_qs)
            m_builder.report().labels.push_back({words[0], words[1], words[2], {}});
        else if (key == u"unplaced"_qs)
            m_builder.report().unplaced.push_back({words[1], words[0], {}});
        else if (key == u"foreign"_qs)
            addForeign(words);
        else if (key == u"indicator"_qs)
            addIndicator(words);
        else if (key == u"text"_qs)
            document.text += rest + u'\n';
        else if (key.contains(u'/'))
            m_builder.fill(key + u' ' + rest);
    }

    void remove(const QString &what)
    {
        if (what.contains(u'/'))
            m_builder.removeRow(what.section(u'/', 0, 0), what.section(u'/', 1));
        else
            m_builder.removeTable(what);
    }

    void addForeign(const QStringList &words)
    {
        Cell cell;
        cell.id = CellId(words[0]);
        cell.content = CellContent::of(*Number::fromDecimal(words[2]));
        m_builder.report().foreign.push_back({cell, words[1]});
    }

    void addIndicator(const QStringList &words)
    {
        const QString parent = words[1] == u"0"_qs ? QString() : u"indicators/"_qs + words[1];
        m_builder.report().indicators.push_back(
            {u"indicators/"_qs + words[0], words[3], words[2], parent, {}});
        m_builder.fill(u"indicators/"_qs + words[0] + u' ' + words.mid(4).join(u' '));
    }

    ReportBuilder m_builder;
};

/// A finding in one line, with what it carries: "fail error <scope> cells=… left=8 right=9".
inline QString findingLine(const Finding &finding, const Document &document)
{
    QStringList parts {verdictName(finding.verdict), severityName(finding.severity), finding.scope};
    const auto add = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts << name + u'=' + value;
    };
    const auto ids = [](const std::vector<CellId> &cells) {
        QStringList result;
        for (const CellId &cell : cells)
            result << cell.toString();
        return result.join(u',');
    };
    const auto number = [](const std::optional<Number> &value) {
        return value ? value->toString() : QString();
    };
    QStringList texts;
    for (const SourceSpan &span : finding.spans)
        texts << document.text.mid(span.begin, span.length());
    texts.removeAll(QString());
    add(u"cells"_qs, ids(finding.cells));
    add(u"left"_qs, number(finding.left));
    add(u"right"_qs, number(finding.right));
    add(u"blanks"_qs, ids(finding.blanks));
    add(u"zero"_qs, ids(finding.assumedZero));
    add(u"missing"_qs, number(finding.missing));
    add(u"rows"_qs, finding.missingRows.join(u','));
    add(u"printed"_qs, finding.printed);
    add(u"expected"_qs, finding.expected);
    add(u"note"_qs, finding.note);
    add(u"text"_qs, texts.join(u'|').replace(u'\n', u'⏎'));
    return parts.join(u' ');
}

inline QStringList RuleCase::run(const FormLibrary &library, const QString &rule) const
{
    const qsizetype previousBegin = lines.indexOf(u"previous"_qs);
    const RuleCaseReport current(library, lines.mid(0, previousBegin));
    const RuleCaseReport previous(
        library, previousBegin < 0 ? QStringList() : lines.mid(previousBegin + 1));
    const Report report = current.build();
    const Report previousReport = previous.build();
    CheckInput input {current.document, report, library};
    if (previousBegin >= 0) {
        input.previousReport = &previousReport;
        input.previousDocument = &previous.document;
    }
    QStringList result;
    for (const Finding &finding : Checker().check(input)) {
        if (finding.rule == rule && (finding.isListed() || lines.contains(u"all"_qs)))
            result << findingLine(finding, current.document);
    }
    return result;
}

} // namespace gouji
