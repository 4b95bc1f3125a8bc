#pragma once

#include "model/extraction/labels/labels.h"
#include "model/extraction/text/hanstream.h"

#include <vector>

namespace gouji {

/// Labels of one table do not stand further apart, in characters of the text. It bounds what a
/// table can hold, whatever else is in the file.
constexpr qsizetype FarthestLabel = 20'000;

/// A place where a label stands in the document.
struct LabelMatch {
    int label = -1; ///< in the LabelSet
    size_t begin = 0; ///< in the HanStream, half open
    size_t end = 0;
    int edits = 0; ///< 0: a known wording to the letter
    bool ordinal = false; ///< its own number stands before it: "3." before 其他
    bool partOfWord = false; ///< other characters touch it: 行政许可 in 行政许可事项
    double weight = 0; ///< how much this match speaks for itself, about its length
};

/// Labels in one file: many thousands of reports have fewer. A file with more repeats one for ever.
constexpr size_t MostMatches = 5'000'000;

/// Every known wording in the stream, ascending. A match inside a longer one is dropped: 其他 in
/// 其他处理 is no label. Where there are more than MostMatches, the rest is left out.
std::vector<LabelMatch> exactMatches(
    const HanStream &stream, QStringView text, const LabelSet &labels);

/// The best place of a label in stream[begin, end) with up to a third of its characters wrong;
/// label -1 where there is none. Labels up to three characters have no tolerance.
LabelMatch fuzzyMatch(const HanStream &stream, QStringView text, const LabelSet &labels, int label,
    size_t begin, size_t end);

/// True where one of the matches has a character in stream[begin, end). They are in text order and
/// none lies within another.
bool overlapsAny(const std::vector<LabelMatch> &matches, size_t begin, size_t end);

} // namespace gouji
