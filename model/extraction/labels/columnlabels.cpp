#include "model/extraction/labels/columnlabels.h"

#include "model/extraction/labels/printedlabel.h"

#include <algorithm>

namespace gouji {

using namespace Qt::StringLiterals;

namespace {

struct Piece {
    size_t begin; ///< in the stream
    size_t end;
    bool used = false;
};

size_t headEnd(const ZoneReading &reading, const HanStream &stream)
{
    if (!reading.zone.rows.empty())
        return reading.zone.rows.front().begin;
    return reading.rows.empty() ? stream.size() : stream.indexAt(reading.rows.front().valuesBegin);
}

/// Where innermost headers were recognised, once each, in text order.
std::vector<Piece> knownPieces(const ZoneReading &reading, size_t end)
{
    std::vector<Piece> pieces;
    for (const LabelMatch &match : reading.zone.columns) {
        if (match.begin < end && (pieces.empty() || pieces.back().begin != match.begin))
            pieces.push_back({match.begin, match.end});
    }
    return pieces;
}

std::vector<Piece>::iterator pieceOf(const LabelMatch &match, std::vector<Piece> &pieces)
{
    const auto piece = std::lower_bound(pieces.begin(), pieces.end(), match.begin,
        [](const Piece &candidate, size_t begin) { return candidate.begin < begin; });
    const bool found =
        piece != pieces.end() && piece->begin == match.begin && piece->end == match.end;
    return found ? piece : pieces.end();
}

/// Stretches of the head that no label explains, cut where the text has separators.
std::vector<Piece> unknownPieces(const ZoneReading &reading, const HanStream &stream, size_t end)
{
    std::vector<bool> known(end);
    const auto mark = [&](const LabelMatch &match) {
        for (size_t i = match.begin; i < std::min(match.end, end); ++i)
            known[i] = true;
    };
    std::for_each(reading.zone.columns.begin(), reading.zone.columns.end(), mark);
    std::for_each(reading.zone.others.begin(), reading.zone.others.end(), mark);
    if (reading.zone.caption)
        mark(*reading.zone.caption);
    std::vector<Piece> pieces;
    for (size_t i = stream.indexAt(reading.zone.begin); i < end; ++i) {
        const bool touches = !pieces.empty() && pieces.back().end == i
            && stream.offsets[i] - stream.offsets[i - 1] == 1;
        if (known[i])
            continue;
        if (touches)
            pieces.back().end = i + 1;
        else
            pieces.push_back({i, i + 1});
    }
    std::erase_if(pieces, [](const Piece &piece) { return piece.end - piece.begin < 2; });
    return pieces;
}

size_t commonPrefix(std::u16string_view a, std::u16string_view b)
{
    return size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// The piece begins the official header, or shares most of its characters with it.
bool resembles(std::u16string_view piece, std::u16string_view official)
{
    if (commonPrefix(piece, official) == piece.size())
        return true;
    const auto shared = std::count_if(
        piece.begin(), piece.end(), [&](char16_t c) { return official.find(c) != official.npos; });
    return piece.size() + 1 >= official.size() && official.size() + 1 >= piece.size()
        && size_t(shared) * 3 >= official.size() * 2;
}

} // namespace

std::vector<PrintedLabel> printedColumns(const ZoneReading &reading, const FormTable &layout,
    QStringView text, const HanStream &stream, const LabelSet &labels)
{
    const size_t end = headEnd(reading, stream);
    std::vector<Piece> known = knownPieces(reading, end);
    std::vector<Piece> unknown = unknownPieces(reading, stream, end);
    std::vector<PrintedLabel> result;
    const auto add = [&](const FormLine &column, Piece &piece) {
        piece.used = true;
        const LabelMatch match {-1, piece.begin, piece.end, 0, false, false, 0};
        result.push_back({layout.id + "/*/"_L1 + column.id, {}, column.label(),
            printedSpan(match, text, stream, labels.characters())});
    };
    const auto keyed = [&](const FormLine &column) {
        for (const LabelMatch &match : reading.zone.columns) {
            if (labels[match.label].line != column.id)
                continue;
            const auto piece = pieceOf(match, known);
            if (piece != known.end() && !piece->used)
                return piece;
        }
        return known.end();
    };
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        const FormLine &column = layout.columns[i];
        const std::u16string &official = labels.keysOf(layout).columns[i];
        if (const auto piece = keyed(column); piece != known.end()) {
            add(column, *piece);
            continue;
        }
        const auto piece =
            std::find_if(unknown.begin(), unknown.end(), [&](const Piece &candidate) {
                return !candidate.used
                    && resembles(std::u16string_view(stream.characters)
                                     .substr(candidate.begin, candidate.end - candidate.begin),
                        official);
            });
        if (piece != unknown.end())
            add(column, *piece);
    }
    return result;
}

} // namespace gouji
