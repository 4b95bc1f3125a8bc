#include "model/export/exporters.h"
#include "model/export/labelsizes.h"
#include "model/export/tables.h"
#include "model/export/tablesheet.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct ListColumn {
    QString caption; ///< an id of Messages::caption
    double width;
};

/// A sheet that is a plain list: a header that stays in sight, then a row for each entry.
class ListSheet {
public:
    ListSheet(const QString &name, std::vector<ListColumn> columns, const Messages &messages,
        Workbook &workbook)
        : m_columns(std::move(columns)), m_workbook(workbook),
          m_sheet(workbook.addSheet(messages.caption(name)))
    {
        int index = 0;
        for (const ListColumn &column : m_columns) {
            m_sheet.width(index, index, column.width);
            m_sheet.text(0, index++, messages.caption(column.caption),
                workbook.format(CellStyle::ListHeader));
        }
        m_sheet.prepare(1, 0);
    }

    void add(const QStringList &texts)
    {
        ++m_row;
        lxw_format *format = m_workbook.format(CellStyle::ListText);
        m_sheet.number(m_row, 0, m_row, format);
        int lines = 1;
        for (int i = 0; i < texts.size(); ++i) {
            m_sheet.text(m_row, i + 1, texts[i], format);
            lines = std::max(lines, linesIn(texts[i], m_columns[size_t(i) + 1].width));
        }
        m_sheet.height(m_row, lines);
    }

private:
    const std::vector<ListColumn> m_columns;
    Workbook &m_workbook;
    Sheet m_sheet;
    int m_row = 0;
};

void writeFindings(const ExportInput &input, Workbook &workbook)
{
    ListSheet sheet(u"findings"_s,
        {{u"number"_s, 6}, {u"severity"_s, 9}, {u"verdict"_s, 14}, {u"rule"_s, 20},
            {u"table"_s, 30}, {u"message"_s, 70}},
        input.messages, workbook);
    for (const Finding &finding : input.findings) {
        if (!finding.isListed())
            continue;
        const QString table = tableIdOf(finding);
        sheet.add({input.messages.severity(finding.severity),
            input.messages.verdict(finding.verdict), input.messages.ruleName(finding.rule),
            table.isEmpty() ? table : input.messages.tableName(table, input.current),
            input.messages.finding(finding, input.current)});
    }
}

void writeCorrections(const ExportInput &input, Workbook &workbook)
{
    ListSheet sheet(u"corrections"_s,
        {{u"number"_s, 6}, {u"table"_s, 36}, {u"cell"_s, 50}, {u"printed"_s, 16}, {u"before"_s, 12},
            {u"after"_s, 12}},
        input.messages, workbook);
    for (const CellEdit &edit : corrections(input.original, input.current)) {
        const Cell *cell = findCell(input.original, edit.cell);
        sheet.add({input.messages.tableName(edit.cell.table().toString(), input.current),
            input.messages.cellName(edit.cell, input.current), cell ? cell->raw : QString(),
            input.messages.content(edit.before), input.messages.content(edit.after)});
    }
}

} // namespace

Result<QByteArray> toXlsx(const ExportInput &input)
{
    Workbook workbook;
    for (const ReportTable &table : input.current.tables)
        TableSheet(input, table, workbook).write();
    writeFindings(input, workbook);
    writeCorrections(input, workbook);
    return workbook.finish();
}

} // namespace gouji
