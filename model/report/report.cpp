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

void Report::place(const CellId &id, const TextPlace &place)
{
    release(id);
    const auto cell = m_index.constFind(id);
    const auto number = std::find_if(unplaced.begin(), unplaced.end(),
        [&place](const UnplacedNumber &known) { return TextPlace::of(known.span) == place; });
    if (cell == m_index.constEnd() || number == unplaced.end())
        return;
    Cell &target = m_cells[*cell];
    m_placements.push_back({id, *number, target.raw, target.spans});
    unplaced.erase(number);
    for (const SourceSpan &span : target.spans) {
        if (!span.isEmpty())
            addUnplaced({target.raw, id.table().toString(), span});
    }
    const Placement &placement = m_placements.back();
    target.spans = {placement.number.span};
    target.raw = placement.number.raw;
}

TextPlace Report::placed(const CellId &id) const
{
    const auto known = std::find_if(m_placements.begin(), m_placements.end(),
        [&id](const Placement &placement) { return placement.cell == id; });
    return known == m_placements.end() ? TextPlace {} : TextPlace::of(known->number.span);
}

/// What the cell was read from may by now stand in another cell, and stays there.
void Report::release(const CellId &id)
{
    const auto known = std::find_if(m_placements.begin(), m_placements.end(),
        [&id](const Placement &placement) { return placement.cell == id; });
    if (known == m_placements.end())
        return;
    const Placement placement = *known;
    m_placements.erase(known);
    Cell &cell = m_cells[m_index.value(id)];
    cell.raw = placement.raw;
    cell.spans = placement.spans;
    std::erase_if(cell.spans, [this](const SourceSpan &span) { return isPlaced(span); });
    std::erase_if(unplaced, [&cell](const UnplacedNumber &number) {
        return std::find(cell.spans.begin(), cell.spans.end(), number.span) != cell.spans.end();
    });
    addUnplaced(placement.number);
}

void Report::addUnplaced(const UnplacedNumber &number)
{
    const auto behind = std::find_if(unplaced.begin(), unplaced.end(),
        [&number](const UnplacedNumber &known) { return known.span.begin > number.span.begin; });
    unplaced.insert(behind, number);
}

bool Report::isPlaced(const SourceSpan &span) const
{
    return std::any_of(m_placements.begin(), m_placements.end(),
        [&span](const Placement &placement) { return placement.number.span == span; });
}

} // namespace gouji
