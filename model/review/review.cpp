#include "model/review/review.h"

namespace gouji {

Review::Review(Document document, Report report, const FormLibrary &library, QObject *parent) :
    QObject(parent),
    m_library(library),
    m_document(std::move(document)),
    m_original(report),
    m_current(std::move(report)),
    m_facts(m_checker.read({m_document, m_current, m_library})),
    m_findings(checked())
{
}

bool Review::isEdited(const CellId &cell) const
{
    return m_original.content(cell) != m_current.content(cell);
}

std::vector<CellEdit> Review::corrections() const
{
    std::vector<CellEdit> edits;
    const auto add = [&](const CellId &cell) {
        if (isEdited(cell))
            edits.push_back({cell, m_original.content(cell), m_current.content(cell)});
    };
    for (const ReportTable &table : m_current.tables) {
        for (const FormLine &row : table.layout->rows) {
            for (const FormLine &column : table.layout->columns)
                add(table.layout->cell(row, column));
        }
    }
    return edits;
}

void Review::apply(const std::vector<CellEdit> &edits)
{
    std::vector<CellId> cells;
    for (const CellEdit &edit : edits) {
        m_current.setContent(edit.cell, edit.after);
        cells.push_back(edit.cell);
    }
    m_findings = checked();
    Q_EMIT changed(cells);
}

Findings Review::checked() const
{
    CheckInput input {m_document, m_current, m_library};
    input.facts = &m_facts;
    return m_checker.check(input);
}

} // namespace gouji
