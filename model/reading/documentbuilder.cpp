#include "model/reading/documentbuilder.h"

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

/// A cell of a form holds a label, a number or a short guidance; more is a page laid out by a
/// table.
constexpr qsizetype longestCell = 1500;

SourceSpan trimmed(const QString &text, qsizetype begin, qsizetype end)
{
    SourceSpan span {begin, end};
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span.isEmpty() ? SourceSpan {begin, begin} : span;
}

bool laysOutText(const Grid &grid)
{
    return grid.columns < 2
        || std::any_of(grid.cells.begin(), grid.cells.end(),
            [](const auto &cell) { return cell.span.length() > longestCell; });
}

/// The larger one is what people look at: tables with menus around a form, or a form with a small
/// table in one of its cells.
bool laysOutTables(
    const Grid &grid, const std::vector<bool> &hasInner, const std::vector<Grid> &inner)
{
    qsizetype innerCells = 0;
    for (const Grid &table : inner)
        innerCells += qsizetype(table.cells.size());
    qsizetype own = 0;
    for (size_t i = 0; i < grid.cells.size(); ++i)
        own += !hasInner[i] && !grid.cells[i].span.isEmpty();
    return innerCells > 0 && innerCells >= own;
}

} // namespace

DocumentBuilder::DocumentBuilder(const ReadLimits &limits) : m_limits(limits) { }

void DocumentBuilder::addText(QStringView text)
{
    if (text.isEmpty())
        return;
    flushBreaks();
    m_text += text;
}

void DocumentBuilder::flushBreaks()
{
    if (!m_text.isEmpty())
        m_text += QString(m_breaks, QLatin1Char('\n'));
    m_breaks = 0;
}

void DocumentBuilder::breakBlock()
{
    if (m_text.size() > m_begin)
        m_breaks = std::max(m_breaks, 1);
}

void DocumentBuilder::beginTable()
{
    breakBlock();
    m_tooLarge = m_tooLarge || m_tables.size() >= size_t(m_limits.maxDepth);
    OpenTable table;
    table.begin = m_text.size();
    table.outerBegin = m_begin;
    m_tables.push_back(std::move(table));
}

void DocumentBuilder::beginRow()
{
    m_tables.back().rowHasCell = false;
    m_tables.back().grid.beginRow();
}

void DocumentBuilder::beginCell(int rowSpan, int columnSpan, const QString &place)
{
    OpenTable &table = m_tables.back();
    separateCell(table);
    m_begin = m_text.size();
    GridCell &cell = table.grid.addCell(rowSpan, columnSpan);
    cell.span = {m_begin, m_begin};
    cell.place = place;
    table.hasInner.push_back(false);
    m_tooLarge = m_tooLarge || ++m_cells > m_limits.maxGridCells || table.grid.isTooWide();
}

void DocumentBuilder::separateCell(OpenTable &table)
{
    if (std::exchange(table.rowHasCell, true)) {
        m_breaks = 0;
        table.tabs.push_back(m_text.size());
        m_text += QLatin1Char('\t');
    } else if (table.grid.cellCount() > 0) {
        m_breaks = 0;
        m_text += QLatin1Char('\n');
    } else {
        flushBreaks();
        table.begin = m_text.size();
    }
}

bool DocumentBuilder::continueCellAbove(int columnSpan)
{
    return m_tables.back().grid.continueCellAbove(columnSpan);
}

void DocumentBuilder::skipColumns(int columns)
{
    m_tables.back().grid.skip(columns);
}

void DocumentBuilder::placeCell(int page, const QRectF &box)
{
    SourceSpan &span = m_tables.back().grid.lastCell().span;
    span.page = page;
    span.rect = box;
}

void DocumentBuilder::endCell()
{
    m_breaks = 0;
    const SourceSpan content = trimmed(m_text, m_begin, m_text.size());
    SourceSpan &span = m_tables.back().grid.lastCell().span;
    span.begin = content.begin;
    span.end = content.end;
}

void DocumentBuilder::endRowGroup()
{
    m_tables.back().grid.endRowGroup();
}

void DocumentBuilder::endTable()
{
    OpenTable table = std::move(m_tables.back());
    m_tables.pop_back();
    m_begin = table.outerBegin;
    breakBlock();
    settle(table);
    if (m_tables.empty()) {
        std::move(table.inner.begin(), table.inner.end(), std::back_inserter(m_grids));
        return;
    }
    OpenTable &outer = m_tables.back();
    if (!table.inner.empty() && !outer.hasInner.empty())
        outer.hasInner.back() = true;
    std::move(table.inner.begin(), table.inner.end(), std::back_inserter(outer.inner));
}

/// Leaves in table.inner what there is of data: the tables inside, or the table itself.
void DocumentBuilder::settle(OpenTable &table)
{
    Grid grid = table.grid.take();
    grid.span = {table.begin, m_text.size()};
    if (laysOutText(grid) || laysOutTables(grid, table.hasInner, table.inner)) {
        for (const qsizetype tab : table.tabs)
            m_text[tab] = QLatin1Char('\n');
        return;
    }
    table.inner.clear();
    table.inner.push_back(std::move(grid));
}

Document DocumentBuilder::take()
{
    while (!m_tables.empty())
        endTable();
    Document document;
    document.text = std::move(m_text);
    document.grids = std::move(m_grids);
    return document;
}

} // namespace gouji
