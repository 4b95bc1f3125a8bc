#pragma once

#include "model/rules/relationevaluator.h"
#include "tests/export/samplereport.h"

#include <QFile>

namespace gouji {

/// A report described in a few lines: every cell of the tables named is 0 unless a line says
/// otherwise.
///
///     form 2021
///     table disputes
///     set disputes/count/direct_suit.total 3
///     state disputes/count/direct_suit.other blank
///     raw disputes/count/direct_suit.other 若干
///     foreign proactive.art20_1/foreign.1/issued 186 其他主动公开文件
///     correct disputes/count/direct_suit.total 2
class CaseFile {
public:
    explicit CaseFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            apply(line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2));
        if (!m_corrected)
            current = sample.report;
        for (const ReportTable &table : current.tables) {
            for (const Relation &relation : table.layout->relations) {
                if (auto finding = evaluate(relation, current))
                    findings.push_back(std::move(*finding));
            }
        }
    }

    SampleReport sample {QString()};
    Report current;
    Findings findings;

private:
    void apply(const QString &word, const QString &what, const QString &value)
    {
        if (word == u"form")
            sample.report.form = what;
        else if (word == u"issuer")
            sample.report.issuer = what;
        else if (word == u"table")
            sample.addTable(m_library.form(sample.report.form)->table(what));
        else if (word == u"set")
            sample.print(what, CellContent::of(*Number::fromDecimal(value)), value);
        else if (word == u"state")
            sample.print(what, {stateNamed(value), {}}, {});
        else if (word == u"raw")
            sample.print(what, sample.report.content(CellId(what)), value);
        else if (word == u"foreign")
            addForeign(what, value);
        else if (word == u"correct")
            correct(what, value);
    }

    static CellState stateNamed(const QString &name)
    {
        for (int state = 0; state <= int(CellState::Undetermined); ++state) {
            if (stateName(CellState(state)) == name)
                return CellState(state);
        }
        return CellState::NotPrinted;
    }

    void addForeign(const QString &id, const QString &value)
    {
        ForeignCell foreign;
        foreign.cell.id = CellId(id);
        foreign.cell.raw = value.section(u' ', 0, 0);
        foreign.cell.content = CellContent::of(*Number::fromDecimal(foreign.cell.raw));
        foreign.label = value.section(u' ', 1);
        sample.report.foreign.push_back(foreign);
    }

    /// Comes last in a file: what follows would not reach the corrected report.
    void correct(const QString &id, const QString &value)
    {
        if (!m_corrected)
            current = sample.report;
        m_corrected = true;
        current.setContent(CellId(id), CellContent::of(*Number::fromDecimal(value)));
    }

    FormLibrary m_library = FormLibrary::create().value();
    bool m_corrected = false;
};

} // namespace gouji
