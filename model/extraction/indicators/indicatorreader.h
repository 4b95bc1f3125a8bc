#pragma once

#include "model/document/document.h"
#include "model/extraction/indicators/indicatorheader.h"
#include "model/extraction/indicators/indicatorlabels.h"
#include "model/extraction/text/gap.h"

namespace gouji {

/// A row of a list as printed.
struct ListedRow {
    QString label;
    SourceSpan labelSpan; ///< up to the unit; what is printed below the numbers is not in it
    QString unit; ///< may be empty
    qsizetype unitEnd = 0;
    std::vector<const TextChunk *> values; ///< nullptr for a blank that the separators show
    std::vector<Gap> gaps; ///< before, between and behind the values
    const TextChunk *code = nullptr; ///< the row's number or code
    bool cutOff = false; ///< the last value may have lost digits
    bool uncertain = false; ///< whose values these are cannot be told
};

/// Reads one list from behind its header on: rows of name, unit and numbers.
class IndicatorReader {
public:
    /// `chunks` of the text up to `end`.
    IndicatorReader(QStringView text, qsizetype end, const CharacterTable &table,
        const std::vector<TextChunk> &chunks);

    std::vector<ListedRow> read(const IndicatorHeader &header);

    size_t next() const { return m_next; } ///< the chunk behind the list

private:
    struct Names {
        size_t first; ///< chunks with the names of one row, or of several whose units follow
        size_t last;
        size_t rows;
    };

    bool readRows();
    bool standsForACode(size_t chunk) const;
    const TextChunk *readCode(bool printedHere);
    bool areNames(size_t first, size_t last, size_t units) const;
    void readValues(ListedRow &row);
    void dropRowsBehindTheList();
    void nameRows();
    void nameRow(size_t row, std::vector<IndicatorLabels::Name> names, size_t count);

    bool isUnit(size_t chunk, size_t firstOfName) const;
    bool endsList(const TextChunk &chunk) const;
    size_t unitsAt(size_t chunk, size_t firstOfName) const;

    QStringView m_text;
    qsizetype m_end;
    const CharacterTable &m_table;
    const std::vector<TextChunk> &m_chunks;
    bool m_codeBeforeName = false;
    bool m_codeBeforeUnit = false;
    size_t m_next = 0;
    std::vector<Names> m_names;
    std::vector<ListedRow> m_rows;
};

} // namespace gouji
