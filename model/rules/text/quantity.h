#pragma once

#include "model/rules/text/chinesenumerals.h"
#include "model/rules/text/narrative.h"

namespace gouji {

/// A number with a unit in a sentence: "35件", "三十五件", "33.9%".
struct Quantity {
    TextRange range; ///< number and unit
    Number number;
    int places = 0; ///< decimals as written
    bool isPercentage = false;
};

/// Finds the exact quantities of a sentence, in text order: counts of 件, 起, 宗, 份, 例, 条, 次,
/// 个 and percentages. What is only about a number (近30件, 20余件), the number of something
/// (第5条) or a distance in points (2个百分点) is none.
std::vector<Quantity> findQuantities(
    const Narrative &narrative, TextRange sentence, const ChineseNumerals &numerals);

} // namespace gouji
