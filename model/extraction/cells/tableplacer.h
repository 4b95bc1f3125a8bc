#pragma once

#include "model/extraction/rows/separatormodel.h"
#include "model/report/report.h"

namespace gouji {

/// Gives each item of the zone's rows its cell, or says that it cannot be told, and writes cells,
/// foreign rows and unplaced numbers into the report.
class TablePlacer {
public:
    TablePlacer(const Document &document, const HanStream &stream, const LabelSet &labels,
        const SeparatorModel &separators, Report &report);

    void place(ZoneReading reading, const FormTablePtr &layout);

private:
    const Document &m_document;
    const HanStream &m_stream;
    const LabelSet &m_labels;
    const SeparatorModel &m_separators;
    Report &m_report;
};

} // namespace gouji
