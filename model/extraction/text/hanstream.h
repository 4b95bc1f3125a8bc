#pragma once

#include "model/extraction/text/characters.h"

#include <string>
#include <vector>

namespace gouji {

/// The Chinese characters of a text alone, folded, each with its offset. Labels are matched on it,
/// which makes labels that are split over lines, glued to numbers or interrupted by pipes ordinary.
struct HanStream {
    std::u16string characters;
    std::vector<uint32_t> offsets; ///< into the text
    std::vector<uint32_t> sentenceEnds; ///< indices in `characters` before which a 。 stands

    /// Of text[begin, end).
    static HanStream of(
        QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

    size_t size() const { return characters.size(); }
    /// How many sentences end before an index.
    size_t sentencesBefore(size_t index) const;
    /// How many sentences end between two indices: prose, not table.
    size_t sentencesBetween(size_t begin, size_t end) const
    {
        return sentencesBefore(end) - sentencesBefore(begin);
    }
    /// The first index at or behind a text offset.
    size_t indexAt(qsizetype offset) const;
};

/// The Han characters of a label, folded: its key in the stream.
std::u16string hanKey(QStringView label, const CharacterTable &table);

} // namespace gouji
