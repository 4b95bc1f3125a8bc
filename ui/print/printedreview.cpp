#include "ui/print/printedreview.h"

#include "model/form/headerblocks.h"
#include "ui/findings/decisiontext.h"
#include "ui/history/entrytext.h"
#include "ui/tables/celltext.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Style = "body { font-size: 9pt; } h1 { font-size: 15pt; } h2 { font-size: 11pt; } "
                       "th { background-color: #f0f0f0; font-weight: normal; } "
                       "del { color: #666666; }"_L1;

constexpr double MarginInches = 2 / 2.54; ///< that QTextDocument keeps around the text
constexpr int MostRounds = 3; ///< a label that is repeated may move what stands behind it

QString element(const QString &tag, const QString &text, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>"_s.arg(tag, attributes, text);
}

QString span(int columns, int rows)
{
    return u" colspan='%1' rowspan='%2'"_s.arg(columns).arg(rows);
}

/// The head is printed again on each page.
QString grid(const QString &head, const QString &rows)
{
    return u"<table border='1' cellspacing='0' cellpadding='3' width='100%' "
           u"style='border-collapse: collapse'>"_s
        + element(u"thead"_s, head) + rows + u"</table>"_s;
}

QString line(const QStringList &cells, const QString &tag)
{
    QString html;
    for (const QString &cell : cells)
        html += element(tag, cell.toHtmlEscaped());
    return element(u"tr"_s, html);
}

/// The merged heads of the columns, level by level, behind the corner over the rows' labels.
QString columnHead(const FormTable &table, int labelLevels)
{
    const int levels = headerLevels(table.columns);
    const auto blocks = headerBlocks(table.columns);
    QString html;
    for (int level = 0; level < levels; ++level) {
        QString cells;
        if (level == 0 && labelLevels > 0)
            cells += element(u"th"_s, table.corner.toHtmlEscaped(), span(labelLevels, levels));
        for (const HeaderBlock &block : blocks) {
            if (block.level == level) {
                cells += element(u"th"_s, block.text.toHtmlEscaped(),
                    span(block.last - block.first + 1, block.lastLevel - level + 1));
            }
        }
        html += element(u"tr"_s, cells);
    }
    return html;
}

} // namespace

void PrintedReview::print(QPagedPaintDevice &device) const
{
    QTextDocument document;
    document.setHtml(pagedHtml(device));
    document.print(&device);
}

QString PrintedReview::pagedHtml(QPagedPaintDevice &device) const
{
    PageStarts starts;
    QString html = toHtml();
    for (int round = 0; round < MostRounds; ++round) {
        QTextDocument document;
        document.setHtml(html);
        const PageStarts found = startsIn(document, device);
        if (found == starts)
            break;
        starts = found;
        html = toHtml(starts);
    }
    return html;
}

/// Lays the document out as QTextDocument::print() does.
PrintedReview::PageStarts PrintedReview::startsIn(
    const QTextDocument &document, QPagedPaintDevice &device) const
{
    const std::unique_ptr<QTextDocument> laid(document.clone());
    laid->documentLayout()->setPaintDevice(&device);
    QTextFrameFormat format = laid->rootFrame()->frameFormat();
    format.setMargin(int(MarginInches * device.logicalDpiY()));
    laid->rootFrame()->setFrameFormat(format);
    laid->setPageSize(QSizeF(device.width(), device.height()));
    const auto pageOf = [&](const QTextTable &table, int row) {
        const QTextBlock block =
            table.cellAt(row, table.columns() - 1).firstCursorPosition().block();
        return int(laid->documentLayout()->blockBoundingRect(block).top() / device.height());
    };
    PageStarts starts;
    const std::vector<ReportTable> &printed = m_session.report().tables;
    for (QTextFrame *frame : laid->rootFrame()->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || starts.size() == printed.size())
            continue;
        const int head = headerLevels(printed[starts.size()].layout->columns);
        std::set<int> &rows = starts.emplace_back();
        for (int row = head + 1; row < table->rows(); ++row) {
            if (pageOf(*table, row) != pageOf(*table, row - 1))
                rows.insert(row - head);
        }
    }
    return starts;
}

QString PrintedReview::toHtml(const PageStarts &starts) const
{
    QString html = head();
    const std::vector<ReportTable> &tables = m_session.report().tables;
    for (size_t i = 0; i < tables.size(); ++i)
        html += table(*tables[i].layout, i < starts.size() ? starts[i] : std::set<int> {});
    html += findings() + corrections() + notes();
    return u"<html><head><style>%1</style></head><body>%2</body></html>"_s.arg(Style, html);
}

QString PrintedReview::head() const
{
    const Report &report = m_session.report();
    const ReviewProgress progress = m_session.review().progress();
    const QString title = report.title.isEmpty() ? m_session.document().file : report.title;
    return element(u"h1"_s, tr("Review: %1").arg(title).toHtmlEscaped())
        + element(u"p"_s,
            tr("%1 of %n finding(s) decided. What fails is printed in bold; a corrected cell shows "
               "its old and its new value.",
                nullptr, progress.total)
                .arg(progress.decided)
                .toHtmlEscaped())
        + element(u"p"_s, lastStep().toHtmlEscaped());
}

QString PrintedReview::lastStep() const
{
    const Record &record = m_session.review().record();
    if (record.empty())
        return {};
    const QString time = EntryText(m_session).time(record.back());
    return record.back().user.isEmpty() ? tr("State of %1").arg(time)
                                        : tr("State of %1, by %2").arg(time, record.back().user);
}

QString PrintedReview::table(const FormTable &table, const std::set<int> &starts) const
{
    const int labelLevels = headerLevels(table.rows);
    QString rows;
    for (int index = 0; index < int(table.rows.size()); ++index)
        rows += row(table, index, labelLevels, starts);
    return element(u"h2"_s, table.title.toHtmlEscaped())
        + grid(columnHead(table, labelLevels), rows);
}

QString PrintedReview::row(
    const FormTable &table, int row, int labelLevels, const std::set<int> &starts) const
{
    QString cells;
    if (labelLevels > 0) {
        for (const HeaderBlock &block : headerBlocks(table.rows)) {
            const bool goesOn = block.first < row && row <= block.last && starts.count(row) > 0;
            if (block.first != row && !goesOn)
                continue;
            const auto next = starts.upper_bound(row);
            const int end = next == starts.end() ? block.last : std::min(block.last, *next - 1);
            cells += element(u"th"_s, block.text.toHtmlEscaped(),
                span(block.lastLevel - block.level + 1, end - row + 1));
        }
    }
    for (const FormLine &column : table.columns)
        cells += element(
            u"td"_s, cell(table.cell(table.rows[size_t(row)], column)), u" align='right'"_s);
    return element(u"tr"_s, cells);
}

QString PrintedReview::cell(const CellId &id) const
{
    QString html = CellText(m_session).shown(id).toHtmlEscaped();
    const Review &review = m_session.review();
    if (review.isEdited(id)) {
        const QString before = m_session.messages().content(review.original().content(id));
        html = element(u"del"_s, before.toHtmlEscaped()) + u" → "_s + html;
    }
    const CellMarks marks = m_session.index().marks(id);
    return marks.row || marks.column || marks.cell ? element(u"b"_s, html) : html;
}

QString PrintedReview::findings() const
{
    const Messages &messages = m_session.messages();
    const QString head =
        line({tr("No."), tr("Severity"), tr("What was found"), tr("Verdict")}, u"th"_s);
    QString rows;
    int number = 0;
    for (const Finding *finding : m_session.index().listed()) {
        const Review &review = m_session.review();
        rows += line({QString::number(++number), CellText::severity(messages, finding->severity),
                         messages.finding(*finding, m_session.report()),
                         DecisionText::withNote(
                             review.decision(*finding), review.verdict(finding->key()).note)},
            u"td"_s);
    }
    return element(u"h2"_s, tr("Findings"))
        + (number == 0 ? element(u"p"_s, tr("Nothing to report.")) : grid(head, rows));
}

QString PrintedReview::corrections() const
{
    const std::vector<CellEdit> edits = m_session.review().corrections();
    if (edits.empty())
        return {};
    const Messages &messages = m_session.messages();
    const QString head = line({tr("Cell"), tr("Before"), tr("After"), tr("Reason")}, u"th"_s);
    QString rows;
    for (const CellEdit &edit : edits) {
        rows += line({CellText(m_session).name(edit.cell), messages.content(edit.before),
                         messages.content(edit.after),
                         m_session.review().verdict(cellSubject(edit.cell)).note},
            u"td"_s);
    }
    return element(u"h2"_s, tr("Corrections")) + grid(head, rows);
}

/// What was said of cells that were not corrected.
QString PrintedReview::notes() const
{
    const Review &review = m_session.review();
    QString rows;
    for (const Cell &cell : review.current().cells()) {
        const ReviewVerdict verdict = review.verdict(cellSubject(cell.id));
        if (verdict.seen.empty() || review.isEdited(cell.id))
            continue;
        rows += line({CellText(m_session).name(cell.id), m_session.messages().content(cell.content),
                         verdict.decision == Decision::Open
                             ? verdict.note
                             : DecisionText::withNote(verdict.decision, verdict.note)},
            u"td"_s);
    }
    const QString head = line({tr("Cell"), tr("Value"), tr("Note")}, u"th"_s);
    return rows.isEmpty() ? QString() : element(u"h2"_s, tr("Notes on cells")) + grid(head, rows);
}

} // namespace gouji
