#include "model/extraction/cells/tableplacer.h"

#include "model/extraction/cells/tablewriter.h"
#include "model/extraction/rows/rankrescue.h"

#include <algorithm>
#include <unordered_map>

namespace gouji {

namespace {

constexpr qsizetype LongestForeignLabel = 40;
constexpr int MostForeignRows = 200; ///< the numbers of more are left over

qsizetype endOf(const RowReading &row)
{
    return row.items.empty() ? row.labelSpan.end
                             : std::max(row.labelSpan.end, row.items.back().end);
}

/// A label of another form, or of a header, with values behind it is none of this table's. In a
/// grid they may be those of the label beside it.
void forgetOtherLabels(std::vector<RowReading> &rows, const FormTable &layout)
{
    std::unordered_map<qsizetype, int> owners; // by where the last of a row's items begins
    for (const RowReading &row : rows) {
        if (!row.items.empty())
            ++owners[row.items.back().begin];
    }
    for (RowReading &row : rows) {
        if (row.items.empty() || layout.rowIndex(row.row) >= 0)
            continue;
        if (owners[row.items.back().begin]-- > 1)
            row.items.clear();
        else
            row.row.clear();
    }
}

std::vector<PlacedRow> placeRows(
    std::vector<RowReading> &rows, const FormTable &layout, const RowPlacer &placer)
{
    std::vector<PlacedRow> placed;
    for (RowReading &row : rows) {
        if (row.isForeign() || layout.rowIndex(row.row) < 0)
            continue;
        placer.splitGlued(row);
        placed.push_back(placer.place(row));
    }
    placer.placeRagged(placed);
    return placed;
}

/// Behind the table's last row, a long text with numbers is no local row.
void addForeignRows(const std::vector<RowReading> &rows, const RowReading *lastOfForm,
    const FormTable &layout, TableWriter &writer)
{
    int foreign = 0;
    for (const RowReading &row : rows) {
        const bool filled = std::any_of(row.items.begin(), row.items.end(),
            [](const RowItem &item) { return item.kind != ItemKind::Blank; });
        if (row.isForeign() && filled && row.items.size() == layout.columns.size()
            && (&row < lastOfForm || row.labelSpan.length() <= LongestForeignLabel)
            && foreign < MostForeignRows)
            writer.addForeign(row, ++foreign);
    }
}

} // namespace

TablePlacer::TablePlacer(const Document &document, const HanStream &stream, const LabelSet &labels,
    const SeparatorModel &separators, Report &report)
    : m_document(document), m_stream(stream), m_labels(labels), m_separators(separators),
      m_report(report)
{
}

void TablePlacer::place(ZoneReading reading, const FormTablePtr &layout)
{
    const GridColumns gridColumns(reading, *layout, m_labels);
    const RowPlacer placer(m_document, gridColumns, m_separators, *layout);
    TableWriter writer(m_document, m_stream, m_labels, reading, *layout, m_report);
    forgetOtherLabels(reading.rows, *layout);
    rescueByRank(reading, *layout, m_labels, m_stream,
        [&](const RowReading &row, const FormLine &line) { return placer.isWhole(row, line); });
    const std::vector<PlacedRow> rows = placeRows(reading.rows, *layout, placer);
    ReportTable table {layout->id, layout, {reading.zone.begin, reading.zone.begin}, {}};
    for (const PlacedRow &row : rows) {
        writer.addRow(row);
        table.rows << row.reading->row;
        table.span.end = std::max(table.span.end, endOf(*row.reading));
    }
    addForeignRows(reading.rows, rows.empty() ? nullptr : rows.back().reading, *layout, writer);
    writer.addLabels(reading);
    writer.addUnplaced(reading);
    m_report.tables.push_back(std::move(table));
}

} // namespace gouji
