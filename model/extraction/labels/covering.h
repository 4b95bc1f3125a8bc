#pragma once

#include "model/extraction/labels/tablezone.h"

namespace gouji {

constexpr qsizetype LongestGuidance = 200; ///< in brackets behind a label

/// Which Chinese characters of a zone are explained by a known label, a number or an ordinal. What
/// is left is text of its own: a row that the form does not have, or prose.
class Covering {
public:
    Covering(const TableZone &zone, const std::vector<Token> &tokens, QStringView text,
        const HanStream &stream, const CharacterTable &table);

    /// Text offset of the first unexplained Chinese text in [begin, end), or end.
    qsizetype foreignText(qsizetype begin, qsizetype end) const;

private:
    enum class Explained : uint8_t { No, Yes, OpensRow };

    void coverLabels(const TableZone &zone);
    size_t tailLength(const LabelMatch &match) const;
    void coverTokens(const std::vector<Token> &tokens);
    void coverOrdinals(const TableZone &zone, const std::vector<Token> &tokens);
    /// An ordinal in [begin, end of its punctuation).
    void coverOrdinal(qsizetype begin, qsizetype end);
    void cover(qsizetype begin, qsizetype end);
    bool touchesNext(size_t i) const;
    bool numberBetween(size_t i) const;

    QStringView m_text;
    const HanStream &m_stream;
    const CharacterTable &m_table;
    std::vector<Explained> m_explained; ///< one for each character of the stream
};

} // namespace gouji
