#pragma once

#include "model/export/checkplan.h"
#include "model/form/form.h"

#include <QString>

#include <vector>

namespace gouji {

/// A place on a sheet, both counted from 0.
struct SheetPlace {
    int row = 0;
    int column = 0;
};

/// Where a form's cells and its checks stand on a sheet: the title first, then the column headers,
/// the row labels on the left of the cells, and outside of the form the checks.
class SheetPlaces {
public:
    static constexpr int TitleRows = 1;
    static constexpr int Gap = 1; ///< an empty line between the form and the checks

    explicit SheetPlaces(FormTablePtr layout);

    const FormTable &layout() const { return *m_layout; }
    int firstRow() const { return m_firstRow; } ///< the first one below the headers
    int firstColumn() const { return m_firstColumn; } ///< the first one beside the labels
    int lastRow() const { return m_firstRow + int(m_layout->rows.size()) - 1; }
    int lastColumn() const { return m_firstColumn + int(m_layout->columns.size()) - 1; }

    SheetPlace of(const CellId &id) const;
    SheetPlace of(const PlacedCheck &check) const;

    /// The cells in the words of a formula: "C5:H5,J7". Neighbours in one row or column are joined.
    QString ranges(const std::vector<CellId> &cells, QChar separator) const;

private:
    FormTablePtr m_layout;
    int m_firstRow;
    int m_firstColumn;
};

} // namespace gouji
