#pragma once

#include "model/export/rollupexport.h"
#include "model/export/workbook.h"

namespace gouji {

/// Writes the sums as a workbook whose numbers follow each other: a cell of a part's sheet is
/// referred to by the table of addends, and that by the sum.
class RollupWorkbook {
public:
    explicit RollupWorkbook(const RollupInput &input);

    Result<QByteArray> write();

private:
    /// A sheet that is there but not yet written, so that formulas can name it.
    struct NamedSheet {
        Sheet sheet;
        QString name; ///< quoted, as formulas write it: 'Parts'
    };
    struct TableSheets {
        NamedSheet sum;
        NamedSheet addends;
    };

    NamedSheet add(const QString &name);
    int firstRowOnPart(size_t table, size_t part) const;
    void writeOverview(NamedSheet &overview);
    void writeDifferences();
    void writeSums(size_t table);
    void writeSum(size_t table, int row, int column);
    void writeHead(Sheet &sheet, const FormTable &layout, int firstRow);
    void writeAddends(size_t table);
    void writeAddend(size_t table, size_t place, int line, const std::optional<Number> &number);
    void writePart(size_t part);
    void writeOnPart(size_t table, size_t part);

    const RollupInput &m_input;
    const std::vector<RollupTable> &m_tables;
    Workbook m_workbook;
    std::vector<TableSheets> m_tableSheets;
    std::vector<NamedSheet> m_partSheets;
};

} // namespace gouji
