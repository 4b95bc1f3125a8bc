#pragma once

#include "model/rules/text/narrative.h"

namespace gouji {

/// A number of the narrative that some table cells have to agree with: "收到申请35件".
struct TextStatement {
    TextRange range; ///< the number with its unit; the clause where a zero is said in words
    TextRange quote; ///< the part of the sentence that it stands in
    Number stated;
    /// What it may mean, most likely first: each is a list of cells whose sum is stated.
    std::vector<std::vector<CellId>> readings;
};

/// A percentage of the narrative: "自然人申请占57.1%".
struct TextShare {
    struct Reading {
        std::vector<CellId> part;
        std::vector<CellId> whole;
    };

    TextRange range;
    TextRange quote;
    Number percent;
    int places = 0; ///< decimals as written
    std::vector<Reading> readings; ///< most likely first
};

/// A year of the narrative that is not the report's but should be.
struct YearSlip {
    TextRange range;
    int stated = 0;
    int expected = 0;
};

} // namespace gouji
