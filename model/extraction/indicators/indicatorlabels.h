#pragma once

#include "model/extraction/text/characters.h"
#include "model/extraction/text/textchunk.h"

namespace gouji {

/// The names in the text between the numbers of one row of a list and the unit of the next.
/// A name may be broken over lines; then all its pieces but the last fill the column.
class IndicatorLabels {
public:
    struct Piece {
        QString text;
        qsizetype begin;
        qsizetype end;
        qsizetype width = 0; ///< in half characters, with what indents it
        bool apart = false; ///< a pipe, a tab or an empty line separates it from the one before
    };

    struct Name {
        QString text;
        qsizetype begin;
        qsizetype end;
        bool open = false; ///< its last piece fills the column, so that it may go on
    };

    /// The chunks [first, last), where those that only spaces separate are one piece.
    static std::vector<Piece> piecesOf(const std::vector<TextChunk> &chunks, size_t first,
        size_t last, QStringView text, const CharacterTable &table);

    /// Learns how wide the column is.
    void measure(const std::vector<Piece> &pieces);

    std::vector<Name> namesOf(const std::vector<Piece> &pieces) const;

private:
    bool fillsColumn(const Piece &piece) const;

    qsizetype m_width = 0; ///< in half characters
};

} // namespace gouji
