#pragma once

#include "model/extraction/labels/labelmatch.h"
#include "model/extraction/text/tokenizer.h"
#include "model/form/formlibrary.h"

#include <optional>
#include <vector>

namespace gouji {

/// The stretch of the text that holds one table: from its caption (or its first label) to the next
/// table or section.
struct TableZone {
    QString table;
    qsizetype begin = 0; ///< text offsets
    qsizetype end = 0;
    std::optional<LabelMatch> caption; ///< the caption, or the section title of 表三 and 表四
    std::vector<LabelMatch> rows; ///< ascending, each row at most once
    std::vector<LabelMatch> columns; ///< column headers of every level, repeats included
    std::vector<LabelMatch> others; ///< parents and remarks: known text without values
};

/// Cuts the chain into zones and gives each the column headers that stand in it. Tables whose title
/// is missing are found by their headers.
std::vector<TableZone> tableZones(const HanStream &stream, qsizetype textEnd,
    const LabelSet &labels, const std::vector<LabelMatch> &exact,
    const std::vector<LabelMatch> &chain);

} // namespace gouji
