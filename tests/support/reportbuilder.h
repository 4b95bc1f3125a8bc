#pragma once

#include "model/form/formlibrary.h"
#include "model/report/report.h"

#include <algorithm>

namespace gouji {

/// Builds a Report by hand, from a form and a compact text: one row per line, "table/row" and one
/// word per column.
///
///     const Report report = ReportBuilder(library, u"2021"_s).year(2023).fill(uR"(
///         requests/received  29 6 0 0 0 0 35
///         requests/total     29 6 0 0 0 0 _
///     )"_s).build();
///
/// A word is a number as Number reads it, or _ blank, - dashed, ? undetermined, ! unreadable,
/// . not printed. Rows that are not named hold 0 in every cell.
class ReportBuilder {
public:
    ReportBuilder(const FormLibrary &library, QStringView form) : m_library(library)
    {
        m_report.form = form.toString();
        if (const Form *official = library.form(form)) {
            for (const FormTablePtr &table : official->tables)
                addTable(table);
        }
    }

    ReportBuilder &year(int year)
    {
        m_report.year = year;
        return *this;
    }

    ReportBuilder &issuer(const QString &issuer)
    {
        m_report.issuer = issuer;
        return *this;
    }

    /// The same table in the layout of another form, as hybrids have it.
    ReportBuilder &useLayout(QStringView table, QStringView form)
    {
        removeTable(table);
        return addTable(m_library.form(form)->table(table));
    }

    ReportBuilder &addTable(const FormTablePtr &layout)
    {
        ReportTable table {layout->id, layout, {}, {}};
        for (const FormLine &row : layout->rows) {
            table.rows << row.id;
            for (const FormLine &column : layout->columns)
                set(layout->cell(row, column), u"0");
        }
        m_report.tables.push_back(std::move(table));
        return *this;
    }

    ReportBuilder &removeTable(QStringView id)
    {
        for (const QString &row : QStringList(m_report.table(id)->rows))
            removeRow(id, row);
        std::erase_if(m_report.tables, [id](const ReportTable &table) { return table.id == id; });
        return *this;
    }

    ReportBuilder &removeRow(QStringView table, QStringView row)
    {
        const auto it = std::find_if(m_report.tables.begin(), m_report.tables.end(),
            [table](const ReportTable &candidate) { return candidate.id == table; });
        it->rows.removeAll(row.toString());
        for (const FormLine &column : it->layout->columns)
            set(CellId(it->id, row.toString(), column.id), u".");
        return *this;
    }

    ReportBuilder &fill(const QString &text)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
            if (words.size() > 1)
                fillRow(words);
        }
        return *this;
    }

    /// One cell: "requests/received/natural", "29".
    ReportBuilder &set(const CellId &id, QStringView word)
    {
        cell(id).content = contentOf(word);
        return *this;
    }

    /// A cell, for what has no method of its own.
    Cell &cell(const CellId &id)
    {
        const auto it = std::find_if(
            m_cells.begin(), m_cells.end(), [&id](const Cell &cell) { return cell.id == id; });
        if (it != m_cells.end())
            return *it;
        m_cells.emplace_back().id = id;
        return m_cells.back();
    }

    /// Everything but the cells, for what has no method of its own.
    Report &report() { return m_report; }

    Report build() const
    {
        Report report = m_report;
        for (const Cell &cell : m_cells) {
            if (cell.state() != CellState::NotPrinted)
                report.addCell(cell);
        }
        return report;
    }

private:
    void fillRow(const QStringList &words)
    {
        const QString tableId = words.first().section(u'/', 0, 0);
        const ReportTable *table = m_report.table(tableId);
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString &column = table->layout->columns[size_t(i - 1)].id;
            set(CellId(tableId, words.first().section(u'/', 1), column), words[i]);
        }
    }

    static CellContent contentOf(QStringView word)
    {
        if (const auto number = Number::fromDecimal(word))
            return CellContent::of(*number);
        switch (word.at(0).unicode()) {
        case u'_':
            return CellContent::blank();
        case u'-':
            return {CellState::Dash, {}};
        case u'?':
            return {CellState::Undetermined, {}};
        case u'!':
            return {CellState::Unreadable, {}};
        default:
            return {CellState::NotPrinted, {}};
        }
    }

    const FormLibrary &m_library;
    Report m_report;
    std::vector<Cell> m_cells;
};

} // namespace gouji
