#pragma once

#include "model/extraction/text/characters.h"

#include <vector>

namespace gouji {

/// What a run of digits (or a dash) in a table is.
enum class TokenKind {
    Number, ///< may be the value of a cell
    Dash, ///< -, —, / or 无 alone between separators: a cell that is filled with nothing
    Label, ///< digits of a label: an ordinal ("1.属于"), a bracket ("(2023)", "(…如-8)")
    Date, ///< 2020年, 2020-01-31, 15:31:04
    Page, ///< "- 3 -", 第3页
    Prose, ///< stuck to letters or in running text: 12345热线, QZ00100
};

/// A token covers its sign, grouping, decimals, unit and the bracketed note behind it.
struct Token {
    qsizetype begin = 0;
    qsizetype end = 0;
    TokenKind kind = TokenKind::Number;
    bool gluedBefore = false; ///< a Chinese character stands directly before it
    bool gluedAfter = false; ///< and behind it
};

/// All tokens of text[begin, end), ascending. Every digit of the range is in exactly one token.
std::vector<Token> tokenize(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table);

} // namespace gouji
