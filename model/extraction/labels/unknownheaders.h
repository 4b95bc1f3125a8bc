#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

/// So many mistyped characters may stand between the last known header of 表四 and its row.
constexpr size_t UnknownHeaders = 16;

/// Nearly all characters occur in the headers of 表四: its lines run into one another.
bool looksLikeHeaders(std::u16string_view characters);

/// "字段A | 字段B | 字段C": headers that a converter invented, perhaps behind a word of its own.
bool endsInOneWord(std::u16string_view characters);

} // namespace gouji
