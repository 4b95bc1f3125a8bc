#pragma once

#include "model/form/relation.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// What a cell may hold.
enum class ValueKind {
    Count, ///< a whole number, 0 or more
    SignedCount, ///< a whole number
    AmountWanYuan, ///< a decimal in 万元, 0 or more
};

/// A row or a column of a form. `labels` go from the outermost header to the innermost, in the
/// official wording; empty for the one row of 表四.
struct FormLine {
    QString id;
    QStringList labels;
    ValueKind kind = ValueKind::Count; ///< columns only

    /// The innermost label, which names the line itself.
    QString label() const { return labels.isEmpty() ? QString() : labels.last(); }
};

/// One statutory table (or one indicator list as printed), with everything that reads it: views and
/// exporters take the headers, the checker takes the relations.
struct FormTable {
    QString id; ///< "proactive.art20_1", "requests", "disputes", "indicators"
    QString title; ///< official caption
    QString corner; ///< what is printed where the head's rows and columns meet; may be empty
    QString formId; ///< "2019", "2021" or "indicators": the form this layout belongs to
    std::vector<FormLine> columns;
    std::vector<FormLine> rows;
    std::vector<Relation> relations; ///< expanded, in the order of relations.json
    bool sameInAllForms = false; ///< then it says nothing about the form (表四)

    /// Makes the ids of all cells, which share their characters from then on. To be called when
    /// rows and columns are complete.
    void nameCells();
    /// By the indices of row and column.
    CellId cell(size_t row, size_t column) const;
    CellId cell(const FormLine &row, const FormLine &column) const
    {
        return CellId(id, row.id, column.id);
    }
    /// Index of a row or column id, -1 where there is none.
    int rowIndex(QStringView rowId) const;
    int columnIndex(QStringView columnId) const;

private:
    std::vector<CellId> m_cells; ///< row by row; empty before nameCells()
};

using FormTablePtr = std::shared_ptr<const FormTable>;

/// An official form and the report years it was prescribed for (`lastYear` 0: still in force).
struct Form {
    QString id; ///< "2019", "2021"
    QString source; ///< the notice that prescribes it
    int firstYear = 0;
    int lastYear = 0;
    std::vector<FormTablePtr> tables; ///< in printed order

    FormTablePtr table(QStringView tableId) const;
};

} // namespace gouji
