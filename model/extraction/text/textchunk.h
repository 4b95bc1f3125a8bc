#pragma once

#include "model/extraction/text/characters.h"

#include <vector>

namespace gouji {

/// A stretch of text between separators.
struct TextChunk {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool afterSpace = false; ///< only spaces stand between it and the one before
    QString text;
};

/// All chunks of text[begin, end), ascending.
std::vector<TextChunk> chunksOf(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

} // namespace gouji
