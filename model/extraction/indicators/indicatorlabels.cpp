#include "model/extraction/indicators/indicatorlabels.h"

#include "model/extraction/indicators/indicatorwords.h"
#include "model/extraction/text/gap.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr char16_t FirstFullWidth = 0x2e80; ///< Chinese characters and their punctuation

/// In half characters, as Chinese fonts set them.
qsizetype widthOf(QStringView text)
{
    const auto wide = std::count_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= FirstFullWidth; });
    return text.size() + wide;
}

/// From the start of its line where only white space stands before it.
qsizetype indentedWidth(QStringView text, const TextChunk &chunk)
{
    qsizetype begin = chunk.begin;
    while (begin > 0 && text[begin - 1] != u'\n' && isBlankCharacter(text[begin - 1]))
        --begin;
    const bool indented = begin == 0 || text[begin - 1] == u'\n';
    begin = indented ? begin : chunk.begin;
    return widthOf(text.mid(begin, chunk.end - begin));
}

} // namespace

std::vector<IndicatorLabels::Piece> IndicatorLabels::piecesOf(const std::vector<TextChunk> &chunks,
    size_t first, size_t last, QStringView text, const CharacterTable &table)
{
    std::vector<Piece> pieces;
    for (size_t i = first; i < last; ++i) {
        const TextChunk &chunk = chunks[i];
        if (!pieces.empty() && chunk.afterSpace) {
            pieces.back().text += chunk.text;
            pieces.back().end = chunk.end;
            pieces.back().width += widthOf(chunk.text);
            continue;
        }
        const qsizetype before = i == 0 ? 0 : chunks[i - 1].end;
        const Gap gap = measureGap(text, before, chunk.begin, table);
        pieces.push_back({chunk.text, chunk.begin, chunk.end, indentedWidth(text, chunk),
            gap.pipes > 0 || gap.rowEndPipes > 0 || gap.tabs > 0 || gap.newlines != 1});
    }
    return pieces;
}

void IndicatorLabels::measure(const std::vector<Piece> &pieces)
{
    for (const Piece &piece : pieces)
        m_width = std::max(m_width, piece.width);
}

bool IndicatorLabels::fillsColumn(const Piece &piece) const
{
    return piece.width + 2 >= m_width; // a full-width character that did not fit any more
}

std::vector<IndicatorLabels::Name> IndicatorLabels::namesOf(const std::vector<Piece> &pieces) const
{
    std::vector<Name> names;
    for (const Piece &piece : pieces) {
        const bool goesOn = !names.empty()
            && (isOrdinalAlone(names.back().text)
                || (names.back().open && !piece.apart && !beginsIndicator(piece.text)));
        if (!goesOn)
            names.push_back({{}, piece.begin, piece.end});
        names.back().text += piece.text;
        names.back().end = piece.end;
        names.back().open = fillsColumn(piece);
    }
    return names;
}

} // namespace gouji
