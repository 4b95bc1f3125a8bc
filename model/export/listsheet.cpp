#include "model/export/listsheet.h"

#include "model/export/labelsizes.h"

#include <algorithm>

namespace gouji {

ListSheet::ListSheet(const QString &name, std::vector<ListColumn> columns, const Messages &messages,
    Workbook &workbook)
    : m_columns(std::move(columns)), m_workbook(workbook),
      m_sheet(workbook.addSheet(messages.caption(name)))
{
    int index = 0;
    for (const ListColumn &column : m_columns) {
        m_sheet.width(index, index, column.width);
        m_sheet.text(
            0, index++, messages.caption(column.caption), workbook.format(CellStyle::ListHeader));
    }
    m_sheet.prepare(1, 0);
}

void ListSheet::add(const QStringList &texts)
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

} // namespace gouji
