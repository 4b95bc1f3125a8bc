#include "model/extraction/labels/unknownheaders.h"

#include <QStringView>

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t LongestWord = 4; ///< of an invented header

} // namespace

bool looksLikeHeaders(std::u16string_view characters)
{
    constexpr QStringView Headers = u"行政复议诉讼结果维持纠正其他尚未审结总计经直接起后";
    const auto known = std::count_if(characters.begin(), characters.end(),
        [&](char16_t c) { return Headers.contains(QChar(c)); });
    return size_t(known) * 4 >= characters.size() * 3;
}

bool endsInOneWord(std::u16string_view characters)
{
    for (size_t length = 1; length <= LongestWord; ++length) {
        size_t repeated = length;
        while (repeated < characters.size()
            && characters[characters.size() - 1 - repeated]
                == characters[characters.size() - 1 - repeated + length])
            ++repeated;
        if (repeated >= 3 * length && characters.size() - repeated <= UnknownHeaders)
            return true;
    }
    return false;
}

} // namespace gouji
