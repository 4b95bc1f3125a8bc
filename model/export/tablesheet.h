#pragma once

#include "model/export/checkplan.h"
#include "model/export/exporters.h"
#include "model/export/workbook.h"

namespace gouji {

/// Writes one table in its official layout: merged headers, the reviewed values as constants, and
/// outside the form an extra column and row with formulas that check the sums.
class TableSheet {
public:
    TableSheet(const ExportInput &input, const ReportTable &table, Workbook &workbook);

    void write();

private:
    struct Place {
        int row = 0;
        int column = 0;
    };

    int lastColumn() const { return m_firstColumn + int(m_layout->columns.size()) - 1; }
    int lastRow() const { return m_firstRow + int(m_layout->rows.size()) - 1; }
    Place placeOf(const CellId &id) const;
    Place placeOf(const PlacedCheck &check) const;

    void writeHeaders();
    void writeCells();
    void writeCell(const Place &place, const CellId &id);
    void writeContent(
        const Place &place, const CellContent &content, const QString &raw, lxw_format *format);
    void setSizes();
    void writeCheckCaptions(const CheckPlan &plan);
    QString captionOf(const CheckLine &line) const;
    void writeChecks();
    void writeCheck(const PlacedCheck &check);
    QString formulaOf(const std::vector<CellId> &left, const std::vector<CellId> &right) const;
    void writeFormula(
        const Place &place, const Relation &relation, const std::optional<Finding> &finding);
    void markFailing(const Place &check, const QString &cells);

    CellStyle styleOf(const Cell *cell, bool corrected) const;
    QString commentOf(const CellId &id, const Cell *cell, bool corrected) const;
    QString ranges(const std::vector<CellId> &cells, QChar separator) const;

    const ExportInput &m_input;
    Workbook &m_workbook;
    FormTablePtr m_layout;
    Sheet m_sheet;
    int m_firstRow;
    int m_firstColumn;
};

} // namespace gouji
