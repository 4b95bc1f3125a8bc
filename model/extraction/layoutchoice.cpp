#include "model/extraction/tableplacer.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t EnoughHeaders = 6;
constexpr size_t EnoughRows = 3;
constexpr double OwnWording = 0.5; ///< the row is worded as this form words it
constexpr double FittingRow = 0.25; ///< a row has as many items as the layout has columns

/// Printed lines that the layout has, less those that it does not have.
double score(const ZoneReading &reading, const LabelSet &labels, const FormTable &layout)
{
    double result = 0;
    std::vector<QString> seen;
    for (const LabelMatch &match : reading.zone.columns) {
        const Label &label = labels[match.label];
        if (label.line.isEmpty() || std::find(seen.begin(), seen.end(), label.official) != seen.end())
            continue;
        seen.push_back(label.official);
        const int column = layout.columnIndex(label.line);
        result += column >= 0 && layout.columns[size_t(column)].label() == label.official ? 1 : -1;
    }
    for (const LabelMatch &match : reading.zone.rows) {
        const int row = layout.rowIndex(labels[match.label].line);
        result += row >= 0 ? 1 : -1;
        if (row >= 0 && match.edits == 0
            && hanKey(layout.rows[size_t(row)].label(), labels.characters()).size()
                == match.end - match.begin)
            result += OwnWording;
    }
    for (const RowReading &row : reading.rows) {
        if (row.items.size() == layout.columns.size())
            result += FittingRow;
    }
    return result;
}

} // namespace

FormTablePtr chooseLayout(
    const ZoneReading &reading, const LabelSet &labels, const FormLibrary &library)
{
    FormTablePtr best;
    double bestScore = 0;
    for (const Form &form : library.forms()) {
        const FormTablePtr layout = form.table(reading.zone.table);
        if (!layout)
            continue;
        const double own = score(reading, labels, *layout);
        if (!best || own > bestScore) {
            best = layout;
            bestScore = own;
        }
    }
    return best;
}

bool isTable(const ZoneReading &reading, const FormTable &layout)
{
    const bool complete
        = std::any_of(reading.rows.begin(), reading.rows.end(), [&](const RowReading &row) {
              return !row.isForeign() && row.items.size() == layout.columns.size();
          });
    if (reading.zone.table == u"disputes")
        return complete || reading.zone.columns.size() >= EnoughHeaders;
    if (reading.zone.table == u"requests")
        return reading.zone.rows.size() >= EnoughRows;
    return !reading.zone.rows.empty() && (reading.zone.caption || complete);
}

} // namespace gouji
