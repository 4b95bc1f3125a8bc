#pragma once

#include "model/export/checkplan.h"
#include "model/export/exporters.h"
#include "model/export/sheetplaces.h"
#include "model/export/workbook.h"

namespace gouji {

/// Writes formulas that check the sums of a table into an extra column and row outside the form,
/// and lets the cells of a sum change their look while it does not hold.
class TableChecks {
public:
    TableChecks(
        const ExportInput &input, const SheetPlaces &places, Workbook &workbook, Sheet &sheet);

    void write();

private:
    void writeCaptions(const CheckPlan &plan);
    QString captionOf(const CheckLine &line) const;
    void writeCheck(const PlacedCheck &check);
    QString formulaOf(const std::vector<CellId> &left, const std::vector<CellId> &right) const;
    void writeFormula(
        const SheetPlace &place, const Relation &relation, const std::optional<Finding> &finding);
    void markFailing(const SheetPlace &check, const QString &cells);

    const ExportInput &m_input;
    const SheetPlaces &m_places;
    Workbook &m_workbook;
    Sheet &m_sheet;
};

} // namespace gouji
