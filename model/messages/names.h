#pragma once

#include "model/messages/phrasebook.h"

namespace gouji {

/// The names of tables, rows, columns and cells in the words of the form that a report follows.
/// What the report does not print is named by its id. Cells of last year's report, written
/// "previous:<id>", are named like this year's.
class Names {
public:
    Names(const Phrasebook &book, const Report &report) : m_book(book), m_report(report) { }

    QString table(QStringView id) const;
    QString row(const CellId &cell) const;
    QString column(const CellId &cell) const;
    /// "行政诉讼 · 复议后起诉": the labels above the column's own.
    QString columnGroup(const CellId &cell) const;
    QString cell(const CellId &cell) const;
    QStringList cells(const std::vector<CellId> &cells) const;
    /// A scope of the rules' contract: "table", "table/row", "table/row/*", "table/*/column" or a
    /// cell.
    QString scope(const QString &scope) const;

private:
    const FormLine *rowLine(const CellId &cell) const;
    const FormLine *columnLine(const CellId &cell) const;
    QString columnPath(const CellId &cell) const;

    const Phrasebook &m_book;
    const Report &m_report;
};

/// Whether a cell is one of last year's report.
bool isPrevious(const CellId &cell);

} // namespace gouji
