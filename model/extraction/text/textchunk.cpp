#include "model/extraction/text/textchunk.h"

#include "model/extraction/text/gap.h"

#include <algorithm>

namespace gouji {

namespace {

/// The end of a line that is no text of the document, `begin` where it is some.
qsizetype furnitureEnd(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    return std::max(pageLineEnd(text, begin, end, table), markdownRuleEnd(text, begin, end));
}

} // namespace

std::vector<TextChunk> chunksOf(
    QStringView text, qsizetype begin, qsizetype end, const CharacterTable &table)
{
    std::vector<TextChunk> chunks;
    bool onlySpaces = false;
    for (qsizetype i = begin; i < end;) {
        const CharClass kind = table.classOf(text[i]);
        const bool hard =
            kind == CharClass::Newline || kind == CharClass::Tab || kind == CharClass::Pipe;
        const bool startsLine = i == begin || table.classOf(text[i - 1]) == CharClass::Newline;
        if (const qsizetype skipped = startsLine ? furnitureEnd(text, i, end, table) : i;
            skipped > i) {
            i = skipped;
            continue;
        }
        if (hard || kind == CharClass::Space) {
            onlySpaces = onlySpaces && !hard;
            ++i;
            continue;
        }
        qsizetype last = i;
        while (last < end) {
            const CharClass next = table.classOf(text[last]);
            if (next == CharClass::Newline || next == CharClass::Tab || next == CharClass::Pipe
                || next == CharClass::Space)
                break;
            ++last;
        }
        chunks.push_back({i, last, onlySpaces, text.mid(i, last - i).toString()});
        onlySpaces = true;
        i = last;
    }
    return chunks;
}

} // namespace gouji
