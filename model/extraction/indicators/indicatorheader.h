#pragma once

#include "model/extraction/text/gap.h"
#include "model/extraction/text/textchunk.h"

#include <optional>

namespace gouji {

/// The header row of a list of indicators: 指标名称 | 单位 | 本年 | 历年累计.
struct IndicatorHeader {
    struct Column {
        QString text;
        bool code = false; ///< codes or numbers of rows, not values
    };

    std::vector<Column> columns; ///< those behind the unit, at least one that holds values
    bool codeBeforeName = false; ///< each row begins with its number
    bool codeBeforeUnit = false; ///< or has it between name and unit
    Gap before; ///< with which the line of a row begins: of layouts like "| 指标名称 | 单位 |"
    size_t next = 0; ///< the chunk behind it
};

/// The header that begins with this chunk; its words may be broken over lines, one after the other
/// or side by side ("指标 单位 本年 历年⏎名称 累计"). Nothing where none does.
std::optional<IndicatorHeader> indicatorHeaderAt(const std::vector<TextChunk> &chunks, size_t first,
    QStringView text, const CharacterTable &table);

} // namespace gouji
