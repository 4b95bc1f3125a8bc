#include "tests/generator/htmlwriter.h"

namespace gouji::testgen {

using namespace Qt::StringLiterals;

namespace {

/// How one editor writes a page.
struct PageStyle {
    explicit PageStyle(Random &random)
        : closesCells(random.percent(80)), wrapsText(random.percent(50)),
          hardSpaceInBlank(random.percent(50)), layoutTable(random.percent(30)),
          thead(random.percent(20))
    {
    }

    bool closesCells; ///< </td> and </tr> may be left out
    bool wrapsText; ///< <p><span>…</span></p> inside cells, as pasted from a word processor
    bool hardSpaceInBlank;
    bool layoutTable; ///< the whole page stands in a table cell
    bool thead;
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s).replace(QChar(QChar::Nbsp), u"&nbsp;"_s);
}

QString cellText(const PrintedCell &cell, const PageStyle &style)
{
    const QString text =
        cell.text.isEmpty() && style.hardSpaceInBlank ? u"&nbsp;"_s : escaped(cell.text);
    return style.wrapsText ? u"<p style=\"text-align:center\"><span>"_s + text + u"</span></p>"_s
                           : text;
}

QString spans(const PrintedCell &cell)
{
    QString attributes;
    if (cell.columnSpan > 1)
        attributes += u" colspan=\"%1\""_s.arg(cell.columnSpan);
    if (cell.rowSpan > 1)
        attributes += u" rowspan=\"%1\""_s.arg(cell.rowSpan);
    return attributes;
}

QString rowHtml(const PrintedRow &row, const PageStyle &style)
{
    QString html = u"<tr>"_s;
    for (const PrintedCell &cell : row) {
        html += u"<td"_s + spans(cell) + u'>' + cellText(cell, style);
        html += style.closesCells ? u"</td>"_s : QString();
    }
    return html + (style.closesCells ? u"</tr>\n"_s : u"\n"_s);
}

QString tableHtml(const PrintedTable &table, const PageStyle &style)
{
    QString html = u"<table border=\"1\" width=\"600\">\n"_s;
    const bool thead = style.thead && style.closesCells && !hasNumbers(table.rows.front())
        && table.rows.front().front().rowSpan == 1;
    for (const PrintedRow &row : table.rows) {
        const bool head = thead && &row == &table.rows.front();
        html += (head ? u"<thead>"_s : QString()) + rowHtml(row, style)
            + (head ? u"</thead>"_s : QString());
    }
    return html + u"</table>\n"_s;
}

} // namespace

QByteArray writeHtml(const ReportModel &report, Random &random)
{
    const PageStyle style(random);
    QString body;
    for (const auto &part : report.parts) {
        if (const auto *table = std::get_if<PrintedTable>(&part))
            body += tableHtml(*table, style);
        else
            body += u"<p>"_s + escaped(std::get<QString>(part)) + u"</p>\n"_s;
    }
    if (style.layoutTable)
        body = u"<table><tr><td>\n"_s + body + u"</td></tr></table>\n"_s;
    const QString page =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
        "<script>var pageViews = 42; // 行政许可 0</script></head>\n<body>\n%2</body></html>\n"_s;
    return page.arg(escaped(report.title), body).toUtf8();
}

} // namespace gouji::testgen
