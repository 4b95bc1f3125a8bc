#pragma once

#include "model/extraction/cells/rowplacer.h"
#include "model/report/report.h"

namespace gouji {

/// Writes one table into the report: its cells, foreign rows, printed labels, and the numbers that
/// found no place.
class TableWriter {
public:
    TableWriter(const Document &document, const HanStream &stream, const LabelSet &labels,
        const ZoneReading &reading, const FormTable &layout, Report &report);

    void addRow(const PlacedRow &row);
    /// `number`: which of the table's foreign rows it is, from 1.
    void addForeign(const RowReading &row, int number);
    void addLabels(const ZoneReading &reading);
    /// To be called last: what no cell holds is unplaced.
    void addUnplaced(const ZoneReading &reading);

private:
    /// The unit of amounts that the head of the table prints.
    enum class HeadUnit { None, Yuan, WanYuan };

    HeadUnit headUnit(const ZoneReading &reading) const;
    std::vector<SourceSpan> usedSpans() const;
    Cell cellOf(CellId id, const FormLine &column, const RowItem &item) const;
    QString printed(const SourceSpan &span) const;

    QStringView m_text;
    const HanStream &m_stream;
    const LabelSet &m_labels;
    const FormTable &m_layout;
    Report &m_report;
    size_t m_firstCell; ///< of this table in the report's cells …
    size_t m_firstForeign; ///< … and in its foreign cells
    const HeadUnit m_headUnit;
};

} // namespace gouji
