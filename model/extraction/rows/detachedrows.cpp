#include "model/extraction/rows/detachedrows.h"

#include "model/extraction/rows/detachedcolumns.h"
#include "model/extraction/rows/detachedlines.h"
#include "model/extraction/rows/namedrows.h"

namespace gouji {

Detachment attachDetachedRows(
    ZoneReading &reading, const FormTable &layout, const LabelSet &labels, const HanStream &stream)
{
    if (attachColumns(reading, layout, labels, stream))
        return Detachment::Columns;
    return attachLines(reading, layout) ? Detachment::Lines : Detachment::None;
}

void distrustDetachedRows(ZoneReading &reading, const FormTable &layout)
{
    const std::vector<RowReading *> rows = officialRows(reading, layout);
    for (size_t last = 0; last < rows.size(); ++last) {
        const bool alone = last == 0 || !rows[last - 1]->items.empty();
        if (rows[last]->items.empty() || (alone && rows.size() > 1))
            continue;
        rows[last]->uncertain = rows[last]->items.size() != layout.columns.size() || !alone;
        for (size_t first = last; first > 0 && rows[first - 1]->items.empty(); --first)
            rows[first - 1]->uncertain = true;
    }
}

} // namespace gouji
