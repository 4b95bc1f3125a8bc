#pragma once

#include "model/form/formlibrary.h"
#include "model/rules/finding.h"

#include <algorithm>

namespace gouji {

/// A fictitious report with every cell of a form printed as 0, for tests to fill; without a form it
/// has no tables.
class SampleReport {
public:
    explicit SampleReport(const QString &form = QStringLiteral("2021"))
    {
        m_library = FormLibrary::create().value();
        document.file = QStringLiteral("draft.txt");
        document.format = QStringLiteral("text");
        document.encoding = QStringLiteral("UTF-8");
        report.title = QStringLiteral("青禾县林草局2023年政府信息公开工作年度报告");
        report.issuer = QStringLiteral("青禾县林草局");
        report.year = 2023;
        report.form = form;
        if (const Form *official = m_library.form(form)) {
            for (const FormTablePtr &table : official->tables)
                addTable(table);
        }
    }

    void addTable(const FormTablePtr &layout)
    {
        ReportTable table {layout->id, layout, {}, {}};
        for (const FormLine &row : layout->rows) {
            table.rows << row.id;
            for (const FormLine &column : layout->columns)
                add(layout->cell(row, column), QStringLiteral("0"));
        }
        report.tables.push_back(table);
    }

    void add(const CellId &id, const QString &raw)
    {
        Cell cell;
        cell.id = id;
        cell.content = CellContent::of(*Number::fromDecimal(raw));
        cell.raw = raw;
        cell.spans = {{document.text.size(), document.text.size() + raw.size()}};
        document.text += raw + u'\n';
        report.addCell(cell);
    }

    /// Prints something else in a cell.
    void print(const QString &id, const CellContent &content, const QString &raw)
    {
        Report changed;
        std::vector<Cell> cells = report.cells();
        for (Cell &cell : cells) {
            if (cell.id.toString() == id) {
                cell.content = content;
                cell.raw = raw;
            }
            changed.addCell(cell);
        }
        changed.title = report.title;
        changed.issuer = report.issuer;
        changed.year = report.year;
        changed.form = report.form;
        changed.tables = report.tables;
        changed.foreign = report.foreign;
        report = changed;
    }

    void set(const QString &cell, int value)
    {
        report.setContent(CellId(cell), CellContent::of(Number(value)));
    }
    void set(const QString &cell, CellState state) { report.setContent(CellId(cell), {state, {}}); }

    /// One sum as the checker would hand it over: fails, or passes with blanks taken as 0.
    Finding sum(const QString &rule, const QString &scope) const
    {
        for (const ReportTable &table : report.tables) {
            for (const Relation &relation : table.layout->relations) {
                if (relation.rule == rule && relation.scope == scope)
                    return assess(relation);
            }
        }
        return {};
    }

    Document document;
    Report report;

private:
    Finding assess(const Relation &relation) const
    {
        Finding finding;
        finding.rule = relation.rule;
        finding.scope = relation.scope;
        finding.cells = relation.left;
        finding.leftCount = qsizetype(relation.left.size());
        finding.cells.insert(finding.cells.end(), relation.right.begin(), relation.right.end());
        finding.left = total(relation.left, finding);
        finding.right = total(relation.right, finding);
        finding.verdict = *finding.left == *finding.right ? Verdict::Pass : Verdict::Fail;
        return finding;
    }

    Number total(const std::vector<CellId> &cells, Finding &finding) const
    {
        Number sum;
        for (const CellId &cell : cells) {
            const CellContent content = report.content(cell);
            sum += content.number.value_or(Number());
            if (!content.number)
                finding.assumedZero.push_back(cell);
        }
        return sum;
    }

    FormLibrary m_library;
};

} // namespace gouji
