#include "model/export/rollupworkbook.h"

#include "model/export/labelsizes.h"
#include "model/export/listsheet.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleRows = 1;
constexpr int PartHeadRows = 2; ///< on a part's sheet, a table's title and its columns
constexpr int AddendHeadRows = 3; ///< title, row labels, column labels
constexpr int AddendHeadColumns = 2; ///< issuer and file
constexpr double LabelWidth = 46;
constexpr double ValueWidth = 11;

QString reference(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name);
}

bool holds(const RollupTable &table, size_t part)
{
    return std::binary_search(table.parts.begin(), table.parts.end(), part);
}

std::optional<Number> numberOf(const RollupCell &cell, size_t part)
{
    const auto found = std::lower_bound(cell.addends.begin(), cell.addends.end(), part,
        [](const Addend &addend, size_t wanted) { return addend.part < wanted; });
    return found != cell.addends.end() && found->part == part ? std::optional(found->number)
                                                              : std::nullopt;
}

void writeFormula(Sheet &sheet, int row, int column, const QString &formula,
    const std::optional<Number> &value, lxw_format *format)
{
    const QByteArray utf8 = formula.toUtf8();
    if (value)
        worksheet_write_formula_num(sheet.handle(), lxw_row_t(row), lxw_col_t(column),
            utf8.constData(), format, value->toDouble());
    else
        worksheet_write_formula_str(
            sheet.handle(), lxw_row_t(row), lxw_col_t(column), utf8.constData(), format, "");
}

} // namespace

RollupWorkbook::RollupWorkbook(const RollupInput &input)
    : m_input(input), m_tables(input.rollup.tables())
{
}

RollupWorkbook::NamedSheet RollupWorkbook::add(const QString &name)
{
    Sheet sheet = m_workbook.addSheet(name);
    return {sheet, u'\'' + QString::fromUtf8(sheet.handle()->name) + u'\''};
}

Result<QByteArray> RollupWorkbook::write()
{
    const Messages &messages = m_input.messages;
    NamedSheet overview = add(messages.caption(u"rollup.parts"_s));
    std::vector<NamedSheet> sums;
    for (const RollupTable &table : m_tables)
        sums.push_back(add(rollupTitle(*table.layout)));
    writeDifferences();
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const QString title = m_tables[i].layout->sameInAllForms
            ? m_tables[i].layout->title
            : m_tables[i].layout->formId + u' ' + m_tables[i].layout->title;
        m_tableSheets.push_back({sums[i], add(messages.caption(u"rollup.addends"_s).arg(title))});
    }
    for (const RollupPart &part : m_input.rollup.parts())
        m_partSheets.push_back(add(partName(part)));
    writeOverview(overview);
    for (size_t i = 0; i < m_tables.size(); ++i) {
        writeSums(i);
        writeAddends(i);
    }
    for (size_t part = 0; part < m_partSheets.size(); ++part)
        writePart(part);
    return m_workbook.finish();
}

void RollupWorkbook::writeOverview(NamedSheet &overview)
{
    const QStringList captions {u"rollup.issuer"_s, u"rollup.year"_s, u"rollup.form"_s,
        u"rollup.file"_s, u"rollup.remark"_s};
    const double widths[] = {30, 8, 12, 40, 60};
    for (int column = 0; column < captions.size(); ++column) {
        overview.sheet.width(column, column, widths[column]);
        overview.sheet.text(0, column, m_input.messages.caption(captions[column]),
            m_workbook.format(CellStyle::ListHeader));
    }
    overview.sheet.prepare(1, 0);
    lxw_format *format = m_workbook.format(CellStyle::ListText);
    const QStringList said = remarks(m_input);
    int row = 0;
    for (const RollupPart &part : m_input.rollup.parts()) {
        const QString &remark = said[row++];
        overview.sheet.text(row, 0, partName(part), format);
        overview.sheet.number(row, 1, part.year, format);
        overview.sheet.text(row, 2, part.form, format);
        overview.sheet.text(row, 3, part.file, format);
        overview.sheet.text(row, 4, remark, format);
    }
}

void RollupWorkbook::writeDifferences()
{
    if (!m_input.comparison)
        return;
    ListSheet sheet(u"rollup.differences"_s,
        {{u"number"_s, 6}, {u"table"_s, 36}, {u"cell"_s, 50}, {u"rollup.sum"_s, 12},
            {u"rollup.own"_s, 14}, {u"rollup.explanation"_s, 70}},
        m_input.messages, m_workbook);
    for (const RollupTable &table : m_tables) {
        for (const RollupDifference &difference : m_input.comparison->differences) {
            const int row = table.layout->rowIndex(difference.cell.row());
            const int column = table.layout->columnIndex(difference.cell.column());
            if (difference.cell.table() != table.layout->id
                || difference.form != table.layout->formId)
                continue;
            sheet.add({rollupTitle(*table.layout),
                labelPath(table.layout->rows[size_t(row)], table.layout->columns[size_t(column)]),
                difference.sum.toString(), m_input.messages.content(difference.own),
                explanationOf(difference, m_input)});
        }
    }
}

/// The head of the official form, as TableSheet draws it.
void RollupWorkbook::writeHead(Sheet &sheet, const FormTable &layout, int firstRow)
{
    lxw_format *header = m_workbook.format(CellStyle::Header);
    lxw_format *label = m_workbook.format(CellStyle::Label);
    const int firstColumn = headerLevels(layout.rows);
    sheet.text(0, 0, rollupTitle(layout), m_workbook.format(CellStyle::Title));
    if (firstColumn > 0)
        sheet.merged(TitleRows, 0, firstRow - 1, firstColumn - 1, layout.corner, header);
    for (const HeaderBlock &block : headerBlocks(layout.columns))
        sheet.merged(TitleRows + block.level, firstColumn + block.first,
            TitleRows + block.lastLevel, firstColumn + block.last, block.text, header);
    for (const HeaderBlock &block : headerBlocks(layout.rows))
        sheet.merged(firstRow + block.first, block.level, firstRow + block.last, block.lastLevel,
            block.text, label);
    const std::vector<double> widths = labelWidths(layout.rows);
    for (int i = 0; i < firstColumn; ++i)
        sheet.width(i, i, widths[size_t(i)]);
    sheet.width(firstColumn, firstColumn + int(layout.columns.size()) - 1, ValueWidth);
    int row = TitleRows;
    for (const int lines : headLines(layout.columns, ValueWidth))
        sheet.height(row++, lines);
    row = firstRow;
    for (const int lines : rowLines(layout.rows, widths))
        sheet.height(row++, lines);
}

void RollupWorkbook::writeSums(size_t table)
{
    const FormTable &layout = *m_tables[table].layout;
    Sheet &sheet = m_tableSheets[table].sum.sheet;
    const int firstRow = TitleRows + std::max(1, headerLevels(layout.columns));
    writeHead(sheet, layout, firstRow);
    for (int row = 0; row < int(layout.rows.size()); ++row) {
        for (int column = 0; column < int(layout.columns.size()); ++column)
            writeSum(table, row, column);
    }
    sheet.prepare(firstRow, headerLevels(layout.rows));
}

void RollupWorkbook::writeSum(size_t table, int row, int column)
{
    const RollupTable &sums = m_tables[table];
    const FormTable &layout = *sums.layout;
    const RollupCell &cell = sums.cell(layout.rows[size_t(row)], layout.columns[size_t(column)]);
    const int place = AddendHeadColumns + row * int(layout.columns.size()) + column;
    const QString formula =
        u"=SUM(%1!%2:%3)"_s.arg(m_tableSheets[table].addends.name, reference(AddendHeadRows, place),
            reference(AddendHeadRows + int(sums.parts.size()) - 1, place));
    const int firstRow = TitleRows + std::max(1, headerLevels(layout.columns));
    writeFormula(m_tableSheets[table].sum.sheet, firstRow + row, headerLevels(layout.rows) + column,
        formula, cell.sum, m_workbook.format(CellStyle::Value));
}

void RollupWorkbook::writeAddends(size_t table)
{
    const RollupTable &sums = m_tables[table];
    Sheet &sheet = m_tableSheets[table].addends.sheet;
    lxw_format *header = m_workbook.format(CellStyle::Header);
    sheet.text(0, 0, rollupTitle(*sums.layout), m_workbook.format(CellStyle::Title));
    sheet.text(AddendHeadRows - 1, 0, m_input.messages.caption(u"rollup.issuer"_s), header);
    sheet.text(AddendHeadRows - 1, 1, m_input.messages.caption(u"rollup.file"_s), header);
    sheet.width(0, 1, LabelWidth / 2);
    for (size_t line = 0; line < sums.parts.size(); ++line) {
        const RollupPart &part = m_input.rollup.parts()[sums.parts[line]];
        lxw_format *label = m_workbook.format(CellStyle::Label);
        sheet.text(AddendHeadRows + int(line), 0, partName(part), label);
        sheet.text(AddendHeadRows + int(line), 1, part.file, label);
    }
    size_t place = 0;
    for (const FormLine &row : sums.layout->rows) {
        for (const FormLine &column : sums.layout->columns) {
            const int at = AddendHeadColumns + int(place);
            sheet.text(AddendHeadRows - 2, at, row.label(), header);
            sheet.text(AddendHeadRows - 1, at, column.label(), header);
            const RollupCell &cell = sums.cell(row, column);
            for (size_t line = 0; line < sums.parts.size(); ++line)
                writeAddend(table, place, int(line), numberOf(cell, sums.parts[line]));
            ++place;
        }
    }
    sheet.prepare(AddendHeadRows, AddendHeadColumns);
}

void RollupWorkbook::writeAddend(
    size_t table, size_t place, int line, const std::optional<Number> &number)
{
    const RollupTable &sums = m_tables[table];
    const size_t part = sums.parts[size_t(line)];
    const size_t columns = sums.layout->columns.size();
    const QString source = m_partSheets[part].name + u'!'
        + reference(firstRowOnPart(table, part) + PartHeadRows + int(place / columns),
            1 + int(place % columns));
    // An empty cell must not turn into a 0 on the way.
    writeFormula(m_tableSheets[table].addends.sheet, AddendHeadRows + line,
        AddendHeadColumns + int(place), u"=IF(%1=\"\",\"\",%1)"_s.arg(source), number,
        m_workbook.format(CellStyle::Value));
}

/// The tables of a part stand one below the other on its sheet.
int RollupWorkbook::firstRowOnPart(size_t table, size_t part) const
{
    int row = TitleRows + 1;
    for (size_t before = 0; before < table; ++before) {
        if (holds(m_tables[before], part))
            row += PartHeadRows + int(m_tables[before].layout->rows.size()) + 1;
    }
    return row;
}

void RollupWorkbook::writePart(size_t part)
{
    Sheet &sheet = m_partSheets[part].sheet;
    const RollupPart &described = m_input.rollup.parts()[part];
    sheet.text(
        0, 0, partName(described) + u" — "_s + described.file, m_workbook.format(CellStyle::Title));
    sheet.width(0, 0, LabelWidth);
    for (size_t table = 0; table < m_tables.size(); ++table) {
        if (holds(m_tables[table], part))
            writeOnPart(table, part);
    }
    sheet.prepare(TitleRows, 1);
}

void RollupWorkbook::writeOnPart(size_t table, size_t part)
{
    const FormTable &layout = *m_tables[table].layout;
    Sheet &sheet = m_partSheets[part].sheet;
    int row = firstRowOnPart(table, part);
    sheet.text(row++, 0, rollupTitle(layout), m_workbook.format(CellStyle::Title));
    for (int column = 0; column < int(layout.columns.size()); ++column)
        sheet.text(row, 1 + column, layout.columns[size_t(column)].labels.join(" / "_L1),
            m_workbook.format(CellStyle::Header));
    for (const FormLine &line : layout.rows) {
        ++row;
        sheet.text(row, 0, line.labels.join(" / "_L1), m_workbook.format(CellStyle::Label));
        for (int column = 0; column < int(layout.columns.size()); ++column) {
            const RollupCell &cell = m_tables[table].cell(line, layout.columns[size_t(column)]);
            if (const auto number = numberOf(cell, part))
                sheet.number(
                    row, 1 + column, number->toDouble(), m_workbook.format(CellStyle::Value));
            else
                sheet.blank(row, 1 + column, m_workbook.format(CellStyle::Doubtful));
        }
    }
}

Result<QByteArray> toXlsx(const RollupInput &input)
{
    return RollupWorkbook(input).write();
}

} // namespace gouji
