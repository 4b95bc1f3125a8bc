#include "model/extraction/labels/tornlabels.h"

#include "model/extraction/labels/labels.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr size_t Window = 30; ///< pieces of other labels that may stand between two of one
constexpr size_t ShortestStart = 2; ///< single characters begin too many things

/// Chinese characters that no separator divides, in the stream.
struct Piece {
    size_t begin;
    size_t end;
};

bool dividedBehind(
    size_t i, const HanStream &stream, QStringView text, const CharacterTable &characters)
{
    for (qsizetype place = stream.offsets[i] + 1; place < stream.offsets[i + 1]; ++place) {
        const CharClass kind = characters.classOf(text[place]);
        if (kind == CharClass::Space || kind == CharClass::Tab || kind == CharClass::Newline
            || kind == CharClass::Pipe || kind == CharClass::Digit)
            return true;
    }
    return false;
}

/// The pieces of the zone that are part of no label.
std::vector<Piece> loosePieces(const TableZone &zone, const HanStream &stream, QStringView text,
    const CharacterTable &characters)
{
    std::vector<Piece> pieces;
    const size_t end = stream.indexAt(zone.end);
    for (size_t i = stream.indexAt(zone.begin); i < end; ++i) {
        if (pieces.empty() || pieces.back().end < i
            || dividedBehind(i - 1, stream, text, characters))
            pieces.push_back({i, i});
        pieces.back().end = i + 1;
    }
    for (const auto *matches : {&zone.rows, &zone.columns, &zone.others}) {
        for (const LabelMatch &match : *matches)
            std::erase_if(pieces, [&match](const Piece &piece) {
                return match.begin < piece.end && piece.begin < match.end;
            });
    }
    return pieces;
}

/// The pieces that make up the key, beginning with this one; empty where they do not.
std::vector<Piece> piecesOf(const std::u16string &key, const std::vector<Piece> &pieces,
    size_t first, const HanStream &stream)
{
    const std::u16string_view characters(stream.characters);
    std::vector<Piece> found;
    size_t place = 0;
    const size_t end = std::min(pieces.size(), first + Window);
    for (size_t i = first; i < end && place < key.size(); ++i) {
        const auto piece = characters.substr(pieces[i].begin, pieces[i].end - pieces[i].begin);
        const bool fits = std::u16string_view(key).substr(place).starts_with(piece);
        if (i == first && (!fits || piece.size() < ShortestStart))
            return {};
        if (!fits)
            continue;
        found.push_back(pieces[i]);
        place += piece.size();
    }
    return place == key.size() ? found : std::vector<Piece> {};
}

} // namespace

void addTornParents(
    TableZone &zone, const HanStream &stream, QStringView text, const LabelSet &labels)
{
    const std::vector<Piece> pieces = loosePieces(zone, stream, text, labels.characters());
    for (int i = 0; i < labels.size(); ++i) {
        if (labels[i].table != zone.table || !labels[i].headsRows)
            continue;
        for (size_t first = 0; first < pieces.size(); ++first) {
            std::vector<Piece> found;
            for (const std::u16string &key : labels[i].keys) {
                if (found.empty())
                    found = piecesOf(key, pieces, first, stream);
            }
            for (const Piece &piece : found)
                zone.others.push_back({i, piece.begin, piece.end, 0, false, 0});
            if (!found.empty())
                break;
        }
    }
}

} // namespace gouji
