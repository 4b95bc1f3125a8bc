#pragma once

#include "model/report/report.h"

#include <QHash>

namespace gouji {

/// One report that goes into a sum.
struct RollupPart {
    QString file;
    QString issuer;
    int year = 0;
    QString form; ///< "2019", "2021", "hybrid", "indicators" or "none"
    int report = 0; ///< which of the file's reports it is, counted from 0
    int reports = 1; ///< that the file holds
    int localRows = 0; ///< cells of rows that the form does not have; they enter no sum
};

/// A number that a part adds to a cell of the sum.
struct Addend {
    size_t part = 0; ///< index into Rollup::parts()
    Number number;
};

/// One cell of the sum, with everything that is in it.
struct RollupCell {
    Number sum;
    std::vector<Addend> addends; ///< in the order of the parts
    /// Parts that print the table and have no number here: blank, dashed, unreadable or not
    /// printed.
    std::vector<size_t> open;
};

/// The sum of one table over the parts that follow its layout.
struct RollupTable {
    FormTablePtr layout;
    std::vector<size_t> parts;
    QHash<CellId, RollupCell> cells; ///< every cell of the layout

    const RollupCell &cell(const FormLine &row, const FormLine &column) const
    {
        return *cells.constFind(layout->cell(row, column));
    }
};

/// The sums of many reports, table by table. Tables of different forms are never added up: each
/// form has a sum of its own (表四 is the same in all). A hybrid report adds each of its tables to
/// the form that the table follows. Indicator lists and reports without tables add nothing, and say
/// so.
///
///     Rollup rollup;
///     rollup.add({file, report.issuer, report.year, report.form}, report);
class Rollup {
public:
    void add(RollupPart part, const Report &report);

    const std::vector<RollupPart> &parts() const { return m_parts; }
    /// In the order of the forms' tables, the newest form first.
    const std::vector<RollupTable> &tables() const { return m_tables; }
    /// nullptr where no part has the table on that form. `layout` may be the form's own.
    const RollupTable *table(const FormTable &layout) const;

    std::vector<size_t> hybrids() const;
    /// Parts none of whose tables could be added.
    std::vector<size_t> leftOut() const;
    /// Parts of an issuer and a year that came before: they may have been counted twice.
    std::vector<size_t> repeated() const;

private:
    RollupTable &tableFor(const FormTablePtr &layout);

    std::vector<RollupPart> m_parts;
    std::vector<RollupTable> m_tables;
};

} // namespace gouji
