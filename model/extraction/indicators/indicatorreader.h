#pragma once

#include "model/extraction/text/gap.h"
#include "model/extraction/text/textchunk.h"

namespace gouji {

/// Reads one list from its header row on: rows of label, unit and values.
class IndicatorReader {
public:
    /// `end`: where the text ends that was cut into chunks; the list is in [first, last) of these.
    IndicatorReader(QStringView text, qsizetype end, const CharacterTable &table,
        const std::vector<TextChunk> &chunks, size_t first, size_t last);

    struct Header {
        QString text;
        bool code = false; ///< a column of codes or numbers of rows, not of values
    };

    struct Row {
        qsizetype labelBegin;
        qsizetype labelEnd;
        QString label;
        QString unit;
        qsizetype unitEnd;
        std::vector<const TextChunk *> values; ///< nullptr for a blank that the separators show
        std::vector<const TextChunk *> surplus; ///< more than the list has columns
        std::vector<Gap> gaps; ///< before, between and behind the values
        bool cutOff = false; ///< the last value may have lost digits
        bool uncertain = false; ///< whose values these are cannot be told
    };

    const std::vector<Header> &headers() const { return m_headers; }
    const std::vector<Row> &rows() const { return m_rows; }

    /// Whether any row shows its code, so that a row with one number less may lack the number.
    bool showsCodes() const;

    bool read();

private:
    void readHeaders();

    /// The label up to the unit, then the values; false where the list ends.
    bool readRow();

    void measureGaps(Row &row) const;

    /// A blank cell leaves a separator more than the least that stands at its place in any row.
    void insertBlanks();

    void giveDetachedValues();
    bool standLineByLine(const std::vector<const TextChunk *> &values) const;
    void distrustDroppedLines();
    void distrustHeaders();
    bool countsRows() const;

    struct Least {
        int first;
        int between;
        int last;
    };

    void insertBlanks(Row &row, int Gap::*count, Least least) const;

    QStringView m_text;
    qsizetype m_end;
    const CharacterTable &m_table;
    const std::vector<TextChunk> &m_chunks;
    size_t m_next;
    size_t m_last;
    std::vector<Header> m_headers;
    std::vector<Row> m_rows;
};

} // namespace gouji
