#pragma once

#include "model/extraction/cells/raggedrows.h"
#include "model/extraction/rows/rowreader.h"

namespace gouji {

/// In which column of a drawn table each column of the form stands: below its header, else as in a
/// row that has exactly the form's cells. Learnt once for each table.
class GridColumns {
public:
    GridColumns(const ZoneReading &reading, const FormTable &layout, const LabelSet &labels);

    /// The items of a row with more or fewer cells than the form, by the columns of the headers;
    /// without them, empty cells at its end are padding and anything else cannot be told.
    std::vector<SlotContent> place(const std::vector<RowItem> &items) const;

private:
    size_t m_places; ///< columns of the form
    std::vector<int> m_columns; ///< one for each of them, or empty where that cannot be told
};

} // namespace gouji
