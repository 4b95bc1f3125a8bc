#include "model/report/report.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

QString stateName(CellState state)
{
    switch (state) {
    case CellState::NotPrinted:
        return u"not_printed"_s;
    case CellState::Value:
        return u"value"_s;
    case CellState::Zero:
        return u"zero"_s;
    case CellState::Blank:
        return u"blank"_s;
    case CellState::Dash:
        return u"dash"_s;
    case CellState::Unreadable:
        return u"unreadable"_s;
    case CellState::Undetermined:
        return u"undetermined"_s;
    }
    return {};
}

bool ReportTable::printsRow(QStringView rowId) const
{
    return std::any_of(
        rows.begin(), rows.end(), [rowId](const QString &printed) { return printed == rowId; });
}

const Cell *Report::find(const CellId &id) const
{
    const auto it = m_index.constFind(id);
    const bool printed =
        it != m_index.constEnd() && m_cells[*it].content.state != CellState::NotPrinted;
    return printed ? &m_cells[*it] : nullptr;
}

CellContent Report::content(const CellId &id) const
{
    const Cell *cell = find(id);
    return cell ? cell->content : CellContent {};
}

const ReportTable *Report::table(QStringView id) const
{
    const auto it = std::find_if(
        tables.begin(), tables.end(), [id](const ReportTable &table) { return table.id == id; });
    return it == tables.end() ? nullptr : &*it;
}

QString ReportExtent::name() const
{
    const QString name = title.isEmpty() ? issuer : title;
    const QString printedYear = QString::number(year);
    if (year == 0 || name.contains(printedYear))
        return name;
    return name.isEmpty() ? printedYear : name + u' ' + printedYear;
}

SourceSpan Report::spanIn(const Document &document) const
{
    return extents.empty() ? SourceSpan {0, document.text.size()} : extents[size_t(extent)].span;
}

void Report::addCell(Cell cell)
{
    Q_ASSERT(!m_index.contains(cell.id));
    m_index.insert(cell.id, m_cells.size());
    m_cells.push_back(std::move(cell));
}

void Report::setSpans(size_t index, std::vector<SourceSpan> spans)
{
    m_cells[index].spans = std::move(spans);
}

void Report::setContent(const CellId &id, const CellContent &content)
{
    const auto it = m_index.constFind(id);
    if (it != m_index.constEnd()) {
        m_cells[*it].content = content;
    } else if (content.state != CellState::NotPrinted) {
        Cell cell;
        cell.id = id;
        cell.content = content;
        addCell(std::move(cell));
    }
}

} // namespace gouji
