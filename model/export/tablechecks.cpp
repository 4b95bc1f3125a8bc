#include "model/export/tablechecks.h"

#include "model/rules/relationevaluator.h"

#include <algorithm>
#include <iterator>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double CheckWidth = 16;

/// The terms of a sum that the document prints.
std::vector<CellId> printedOf(const std::vector<CellId> &cells, const Report &report)
{
    std::vector<CellId> printed;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(printed),
        [&report](const CellId &id) { return report.find(id) != nullptr; });
    return printed;
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

TableChecks::TableChecks(
    const ExportInput &input, const SheetPlaces &places, Workbook &workbook, Sheet &sheet)
    : m_input(input), m_places(places), m_workbook(workbook), m_sheet(sheet)
{
}

void TableChecks::write()
{
    const CheckPlan plan = planChecks(m_places.layout());
    writeCaptions(plan);
    for (const PlacedCheck &check : plan.checks)
        writeCheck(check);
}

void TableChecks::writeCaptions(const CheckPlan &plan)
{
    lxw_format *format = m_workbook.format(CellStyle::CheckHeader);
    int column = m_places.lastColumn() + SheetPlaces::Gap;
    for (const CheckLine &line : plan.beside) {
        ++column;
        m_sheet.merged(SheetPlaces::TitleRows, column, m_places.firstRow() - 1, column,
            captionOf(line), format);
        m_sheet.width(column, column, CheckWidth);
    }
    int row = m_places.lastRow() + SheetPlaces::Gap;
    for (const CheckLine &line : plan.below) {
        ++row;
        if (m_places.firstColumn() > 0)
            m_sheet.merged(row, 0, row, m_places.firstColumn() - 1, captionOf(line), format);
    }
}

QString TableChecks::captionOf(const CheckLine &line) const
{
    const Messages &messages = m_input.messages;
    const int column = m_places.layout().columnIndex(line.column);
    QString what = messages.ruleName(line.rule);
    if (column >= 0)
        what += u" · "_s + m_places.layout().columns[size_t(column)].label();
    return messages.caption(u"check"_s).arg(what);
}

/// A check that could not be made, or that would confirm its own assumption, gets no formula: what
/// the formula says must never be better than the finding.
void TableChecks::writeCheck(const PlacedCheck &check)
{
    const Relation &relation = *check.relation;
    const bool printed = !printedOf(relation.left, m_input.current).empty()
        && printedOf(relation.right, m_input.current).size() == relation.right.size();
    if (!printed)
        return;
    const SheetPlace place = m_places.of(check);
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
QString TableChecks::formulaOf(
    const std::vector<CellId> &left, const std::vector<CellId> &right) const
{
    const QString parts = m_places.ranges(left, u',');
    const QString total = m_places.ranges(right, u',');
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

void TableChecks::writeFormula(
    const SheetPlace &place, const Relation &relation, const std::optional<Finding> &finding)
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
    markFailing(place, m_places.ranges(all, u' '));
}

/// The look of the cells follows the check, also after the workbook is edited.
void TableChecks::markFailing(const SheetPlace &check, const QString &cells)
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

} // namespace gouji
