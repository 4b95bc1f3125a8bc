#pragma once

#include "model/export/exporters.h"
#include "model/export/sheetplaces.h"
#include "model/export/workbook.h"

namespace gouji {

/// Writes one table in its official layout: merged headers, the reviewed values as constants, and
/// outside the form the checks of its sums.
class TableSheet {
public:
    TableSheet(const ExportInput &input, const ReportTable &table, Workbook &workbook);

    void write();

private:
    const FormTable &layout() const { return m_places.layout(); }

    void writeHeaders();
    void writeCells();
    void writeCell(const SheetPlace &place, const CellId &id);
    void writeContent(const SheetPlace &place, const CellContent &content, const QString &raw,
        lxw_format *format);
    void setSizes();

    CellStyle styleOf(const Cell *cell, bool corrected) const;
    QString commentOf(const CellId &id, const Cell *cell, bool corrected) const;

    const ExportInput &m_input;
    Workbook &m_workbook;
    SheetPlaces m_places;
    Sheet m_sheet;
};

} // namespace gouji
