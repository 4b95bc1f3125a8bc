#include "model/export/tablesheet.h"

#include "model/export/labelsizes.h"
#include "model/export/tablechecks.h"
#include "model/export/tables.h"
#include "model/form/headerblocks.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr double ValueWidth = 11;

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

} // namespace

TableSheet::TableSheet(const ExportInput &input, const ReportTable &table, Workbook &workbook)
    : m_input(input), m_workbook(workbook),
      m_places(withFoundSums(layoutAsPrinted(table, input.current), input.findings)),
      m_sheet(workbook.addSheet(input.messages.tableName(table.id, input.current)))
{
}

void TableSheet::write()
{
    writeHeaders();
    writeCells();
    TableChecks(m_input, m_places, m_workbook, m_sheet).write();
    setSizes();
    m_sheet.prepare(m_places.firstRow(), m_places.firstColumn());
}

void TableSheet::setSizes()
{
    const std::vector<double> widths = labelWidths(layout().rows);
    for (size_t i = 0; i < widths.size(); ++i)
        m_sheet.width(int(i), int(i), widths[i]);
    m_sheet.width(m_places.firstColumn(), m_places.lastColumn(), ValueWidth);
    int row = SheetPlaces::TitleRows;
    for (const int lines : headLines(layout().columns, ValueWidth))
        m_sheet.height(row++, lines);
    row = m_places.firstRow();
    for (const int lines : rowLines(layout().rows, widths))
        m_sheet.height(row++, lines);
}

void TableSheet::writeHeaders()
{
    lxw_format *header = m_workbook.format(CellStyle::Header);
    lxw_format *label = m_workbook.format(CellStyle::Label);
    m_sheet.text(0, 0, m_input.messages.tableName(layout().id, m_input.current),
        m_workbook.format(CellStyle::Title));
    if (m_places.firstColumn() > 0)
        m_sheet.merged(SheetPlaces::TitleRows, 0, m_places.firstRow() - 1,
            m_places.firstColumn() - 1, {}, header);
    for (const HeaderBlock &block : headerBlocks(layout().columns)) {
        m_sheet.merged(SheetPlaces::TitleRows + block.level, m_places.firstColumn() + block.first,
            SheetPlaces::TitleRows + block.lastLevel, m_places.firstColumn() + block.last,
            block.text, header);
    }
    for (const HeaderBlock &block : headerBlocks(layout().rows)) {
        m_sheet.merged(m_places.firstRow() + block.first, block.level,
            m_places.firstRow() + block.last, block.lastLevel, block.text, label);
    }
}

void TableSheet::writeCells()
{
    for (const FormLine &row : layout().rows) {
        for (const FormLine &column : layout().columns) {
            const CellId id = layout().cell(row, column);
            writeCell(m_places.of(id), id);
        }
    }
}

void TableSheet::writeCell(const SheetPlace &place, const CellId &id)
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
    const SheetPlace &place, const CellContent &content, const QString &raw, lxw_format *format)
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

} // namespace gouji
