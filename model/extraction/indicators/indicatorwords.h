#pragma once

#include "model/extraction/text/textchunk.h"

namespace gouji {

/// What a column of a list of indicators holds, as its header says.
enum class IndicatorRole {
    None,
    Name,
    Unit,
    Value,
    Code, ///< codes or numbers of rows, not values
    Remark,
};

IndicatorRole roleOf(const QString &header);

/// Whether a header may begin so: the first piece of one that narrow columns broke.
bool beginsHeader(const QString &text);

/// The same of the first header of a list, which names the rows or counts them.
bool beginsList(const QString &text);

bool isIndicatorUnit(const QString &text);

/// A number, or what stands for none (-, /, 无).
bool isIndicatorValue(const TextChunk &chunk);

bool isIndicatorDash(const QString &text);

/// "一、", "（二）", "3.", "其中：": the beginning of a row of its own.
bool beginsIndicator(const QString &text);

/// The same and nothing behind it: the name follows in the next piece.
bool isOrdinalAlone(const QString &text);

} // namespace gouji
