#include "model/export/tablesheet.h"

#include "model/export/labelsizes.h"
#include "model/export/tables.h"
#include "model/form/headerblocks.h"
#include "model/rules/relationevaluator.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleRows = 1;
constexpr int Gap = 1; ///< an empty line between the form and the checks
constexpr double ValueWidth = 11;
constexpr double CheckWidth = 16;

QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name);
}

/// The terms of a sum that the document prints.
std::vector<CellId> printedOf(const std::vector<CellId> &cells, const Report &report)
{
    std::vector<CellId> printed;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(printed),
        [&report](const CellId &id) { return report.find(id) != nullptr; });
    return printed;
}

bool hasRelation(const FormTable &layout, const Finding &finding)
{
    return std::any_of(
        layout.relations.begin(), layout.relations.end(), [&](const Relation &relation) {
            return relation.rule == finding.rule && relation.scope == finding.scope;
        });
}

/// The layout with the sums that were found in what is printed, as those of indicator lists are.
FormTablePtr withFoundSums(const FormTablePtr &layout, const Findings &findings)
{
    std::shared_ptr<FormTable> extended;
    for (const Finding &finding : findings) {
        if (finding.rule != "indicators.part_sum"_L1 || finding.cells.empty()
            || finding.cells.front().table() != layout->id || hasRelation(*layout, finding))
            continue;
        if (!extended)
            extended = std::make_shared<FormTable>(*layout);
        const auto middle = finding.cells.begin() + finding.leftCount;
        extended->relations.push_back({finding.rule, finding.scope, {finding.cells.begin(), middle},
            {middle, finding.cells.end()}, {}});
    }
    return extended ? extended : layout;
}

/// Blanks count as 0.
Number sumOf(const std::vector<CellId> &cells, const Report &report)
{
    Number sum;
    for (const CellId &id : cells)
        sum += report.content(id).number.value_or(Number());
    return sum;
}

} // namespace

TableSheet::TableSheet(const ExportInput &input, const ReportTable &table, Workbook &workbook)
    : m_input(input), m_workbook(workbook),
      m_layout(withFoundSums(layoutAsPrinted(table, input.current), input.findings)),
      m_sheet(workbook.addSheet(input.messages.tableName(table.id, input.current))),
      m_firstRow(TitleRows + std::max(1, headerLevels(m_layout->columns))),
      m_firstColumn(headerLevels(m_layout->rows))
{
}

void TableSheet::write()
{
    writeHeaders();
    writeCells();
    writeChecks();
    setSizes();
    m_sheet.prepare(m_firstRow, m_firstColumn);
}

void TableSheet::setSizes()
{
    const std::vector<double> widths = labelWidths(m_layout->rows);
    for (size_t i = 0; i < widths.size(); ++i)
        m_sheet.width(int(i), int(i), widths[i]);
    m_sheet.width(m_firstColumn, lastColumn(), ValueWidth);
    int row = TitleRows;
    for (const int lines : headLines(m_layout->columns, ValueWidth))
        m_sheet.height(row++, lines);
    row = m_firstRow;
    for (const int lines : rowLines(m_layout->rows, widths))
        m_sheet.height(row++, lines);
}

TableSheet::Place TableSheet::placeOf(const CellId &id) const
{
    return {m_firstRow + m_layout->rowIndex(id.row()),
        m_firstColumn + m_layout->columnIndex(id.column())};
}

TableSheet::Place TableSheet::placeOf(const PlacedCheck &check) const
{
    if (check.beside)
        return {m_firstRow + check.line, lastColumn() + 1 + Gap + check.extra};
    return {lastRow() + 1 + Gap + check.extra, m_firstColumn + check.line};
}

void TableSheet::writeHeaders()
{
    lxw_format *header = m_workbook.format(CellStyle::Header);
    lxw_format *label = m_workbook.format(CellStyle::Label);
    m_sheet.text(0, 0, m_input.messages.tableName(m_layout->id, m_input.current),
        m_workbook.format(CellStyle::Title));
    if (m_firstColumn > 0)
        m_sheet.merged(TitleRows, 0, m_firstRow - 1, m_firstColumn - 1, {}, header);
    for (const HeaderBlock &block : headerBlocks(m_layout->columns)) {
        m_sheet.merged(TitleRows + block.level, m_firstColumn + block.first,
            TitleRows + block.lastLevel, m_firstColumn + block.last, block.text, header);
    }
    for (const HeaderBlock &block : headerBlocks(m_layout->rows)) {
        m_sheet.merged(m_firstRow + block.first, block.level, m_firstRow + block.last,
            block.lastLevel, block.text, label);
    }
}

void TableSheet::writeCells()
{
    for (const FormLine &row : m_layout->rows) {
        for (const FormLine &column : m_layout->columns) {
            const CellId id = m_layout->cell(row, column);
            writeCell(placeOf(id), id);
        }
    }
}

void TableSheet::writeCell(const Place &place, const CellId &id)
{
    const Cell *cell = findCell(m_input.current, id);
    const Cell *before = findCell(m_input.original, id);
    const CellContent content = cell ? cell->content : CellContent {};
    const bool corrected = content != (before ? before->content : CellContent {});
    lxw_format *format = m_workbook.format(styleOf(cell, corrected));
    writeContent(place, content, cell ? cell->raw : QString(), format);
    m_sheet.comment(place.row, place.column, commentOf(id, cell, corrected));
}

/// The form holds constants: totals too, for what was printed must not follow the parts.
void TableSheet::writeContent(
    const Place &place, const CellContent &content, const QString &raw, lxw_format *format)
{
    switch (content.state) {
    case CellState::Value:
    case CellState::Zero:
        return m_sheet.number(place.row, place.column, content.number->toDouble(), format);
    case CellState::Dash:
        return m_sheet.text(place.row, place.column, raw, format);
    case CellState::Unreadable:
    case CellState::Undetermined:
        return m_sheet.text(place.row, place.column, u"?"_s, format);
    case CellState::Blank:
    case CellState::NotPrinted:
        return m_sheet.blank(place.row, place.column, format);
    }
}

CellStyle TableSheet::styleOf(const Cell *cell, bool corrected) const
{
    if (corrected)
        return CellStyle::Corrected;
    if (!cell)
        return CellStyle::NotPrinted;
    if (cell->state() == CellState::Unreadable || cell->state() == CellState::Undetermined)
        return CellStyle::Doubtful;
    return cell->placedBy.isEmpty() ? CellStyle::Value : CellStyle::Inferred;
}

QString TableSheet::commentOf(const CellId &id, const Cell *cell, bool corrected) const
{
    const Messages &messages = m_input.messages;
    if (corrected) {
        const Cell *before = findCell(m_input.original, id);
        const QString was = messages.content(before ? before->content : CellContent {});
        return messages.caption(u"corrected"_s).arg(was, before ? before->raw : QString());
    }
    if (!cell)
        return {};
    QStringList lines;
    if (styleOf(cell, false) == CellStyle::Doubtful)
        lines << messages.caption(u"unread"_s).arg(messages.state(cell->state()), cell->raw);
    if (!cell->placedBy.isEmpty())
        lines << messages.caption(u"inferred"_s);
    if (!cell->note.isEmpty())
        lines << messages.caption(u"noted"_s).arg(cell->note);
    return lines.join(u'\n');
}

void TableSheet::writeChecks()
{
    const CheckPlan plan = planChecks(*m_layout);
    writeCheckCaptions(plan);
    for (const PlacedCheck &check : plan.checks)
        writeCheck(check);
}

void TableSheet::writeCheckCaptions(const CheckPlan &plan)
{
    lxw_format *format = m_workbook.format(CellStyle::CheckHeader);
    int column = lastColumn() + Gap;
    for (const CheckLine &line : plan.beside) {
        ++column;
        m_sheet.merged(TitleRows, column, m_firstRow - 1, column, captionOf(line), format);
        m_sheet.width(column, column, CheckWidth);
    }
    int row = lastRow() + Gap;
    for (const CheckLine &line : plan.below) {
        ++row;
        if (m_firstColumn > 0)
            m_sheet.merged(row, 0, row, m_firstColumn - 1, captionOf(line), format);
    }
}

QString TableSheet::captionOf(const CheckLine &line) const
{
    const Messages &messages = m_input.messages;
    const int column = m_layout->columnIndex(line.column);
    QString what = messages.ruleName(line.rule);
    if (column >= 0)
        what += u" · "_s + m_layout->columns[size_t(column)].label();
    return messages.caption(u"check"_s).arg(what);
}

/// A check that could not be made, or that would confirm its own assumption, gets no formula: what
/// the formula says must never be better than the finding.
void TableSheet::writeCheck(const PlacedCheck &check)
{
    const Relation &relation = *check.relation;
    const bool printed = !printedOf(relation.left, m_input.current).empty()
        && printedOf(relation.right, m_input.current).size() == relation.right.size();
    if (!printed)
        return;
    const Place place = placeOf(check);
    const std::optional<Finding> finding = evaluate(relation, m_input.current);
    if (finding && (!finding->missingRows.isEmpty() || !finding->note.isEmpty())) {
        m_sheet.text(place.row, place.column, m_input.messages.caption(u"not_checked"_s),
            m_workbook.format(CellStyle::Check));
    } else {
        writeFormula(place, relation, finding);
    }
    if (finding && finding->isListed())
        m_sheet.comment(
            place.row, place.column, m_input.messages.finding(*finding, m_input.current));
}

/// The difference of both sides, or "?" where the numbers that are there cannot decide: as in the
/// findings, a blank may stand for any number from 0 up, and an unknown number for anything.
QString TableSheet::formulaOf(
    const std::vector<CellId> &left, const std::vector<CellId> &right) const
{
    const QString parts = ranges(left, u',');
    const QString total = ranges(right, u',');
    QStringList unknown;
    for (const QString &range : (parts + u',' + total).split(u','))
        unknown << u"SUMPRODUCT((%1=\"?\")*1)"_s.arg(range);
    const QString difference = u"ROUND(SUM(%1)-SUM(%2),6)"_s.arg(parts, total);
    const QString isDecided = u"OR(%1=0,AND(%1>0,%3),AND(%1<0,%2))"_s.arg(difference,
        u"COUNT(%1)=%2"_s.arg(parts).arg(left.size()),
        u"COUNT(%1)=%2"_s.arg(total).arg(right.size()));
    return u"=IF(AND(COUNT(%1,%2)>0,%3=0,%4),%5,\"?\")"_s.arg(
        parts, total, unknown.join(u'+'), isDecided, difference);
}

void TableSheet::writeFormula(
    const Place &place, const Relation &relation, const std::optional<Finding> &finding)
{
    const std::vector<CellId> left = printedOf(relation.left, m_input.current);
    const QByteArray formula = formulaOf(left, relation.right).toLatin1();
    const bool isDecided = finding && finding->verdict != Verdict::Unassessable;
    lxw_format *format = m_workbook.format(CellStyle::Check);
    const auto row = lxw_row_t(place.row);
    const auto column = lxw_col_t(place.column);
    if (isDecided) {
        const Number difference =
            sumOf(left, m_input.current) - sumOf(relation.right, m_input.current);
        worksheet_write_formula_num(
            m_sheet.handle(), row, column, formula.constData(), format, difference.toDouble());
    } else {
        worksheet_write_formula_str(
            m_sheet.handle(), row, column, formula.constData(), format, "?");
    }
    std::vector<CellId> all = left;
    all.insert(all.end(), relation.right.begin(), relation.right.end());
    markFailing(place, ranges(all, u' '));
}

/// The look of the cells follows the check, also after the workbook is edited.
void TableSheet::markFailing(const Place &check, const QString &cells)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, lxw_row_t(check.row), lxw_col_t(check.column), LXW_TRUE, LXW_TRUE);
    const QString difference = QString::fromLatin1(name);
    QByteArray criterion = u"=AND(ISNUMBER(%1),%1<>0)"_s.arg(difference).toLatin1();
    QByteArray range = cells.toLatin1();
    lxw_conditional_format look = {};
    look.type = LXW_CONDITIONAL_TYPE_FORMULA;
    look.value_string = criterion.data();
    look.format = m_workbook.format(CellStyle::Failing);
    look.multi_range = range.data();
    const auto row = lxw_row_t(check.row);
    const auto column = lxw_col_t(check.column);
    worksheet_conditional_format_range(m_sheet.handle(), row, column, row, column, &look);
}

/// "C5:H5,J7": neighbours in one row or one column are joined.
QString TableSheet::ranges(const std::vector<CellId> &cells, QChar separator) const
{
    QStringList parts;
    Place first;
    Place last;
    const auto close = [&] {
        const QString from = cellName(first.row, first.column);
        const QString to = cellName(last.row, last.column);
        parts << (from == to ? from : from + u':' + to);
    };
    for (const CellId &id : cells) {
        const Place next = placeOf(id);
        const bool onward =
            next.row == last.row && first.row == last.row && next.column == last.column + 1;
        const bool downward =
            next.column == last.column && first.column == last.column && next.row == last.row + 1;
        if (&id != &cells.front() && !onward && !downward)
            close();
        if (&id == &cells.front() || (!onward && !downward))
            first = next;
        last = next;
    }
    if (!cells.empty())
        close();
    return parts.join(separator);
}

} // namespace gouji
