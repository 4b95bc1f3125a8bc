#pragma once

#include "model/extraction/raggedrows.h"
#include "model/extraction/rowreader.h"
#include "model/extraction/separatormodel.h"
#include "model/report/report.h"

namespace gouji {

/// Which form's layout a zone follows: the one whose rows and columns are printed.
FormTablePtr chooseLayout(const ZoneReading &reading, const HanStream &stream,
    const LabelSet &labels, const FormLibrary &library);

/// True where the zone really holds a table and not a mention of its words in prose.
bool isTable(const ZoneReading &reading, const FormTable &layout);

/// Gives each item of the zone's rows its cell, or says that it cannot be told, and writes cells,
/// foreign rows and unplaced numbers into the report.
class TablePlacer {
public:
    TablePlacer(const Document &document, const HanStream &stream, const LabelSet &labels,
        const SeparatorModel &separators, Report &report);

    void place(ZoneReading reading, const FormTablePtr &layout);

private:
    struct PlacedRow;
    /// The unit of amounts that the head of a table prints.
    enum class HeadUnit { None, Yuan, WanYuan };

    bool isWhole(const RowReading &row, const FormLine &line, const FormTable &layout) const;
    void splitGlued(RowReading &row, const FormTable &layout) const;
    static bool startsValues(const Token &token, const ZoneReading &reading);
    PlacedRow placeRow(const RowReading &row, const FormTable &layout) const;
    bool mayBeCut(const RowReading &row, const std::vector<SlotContent> &contents,
        const FormTable &layout) const;
    std::optional<QStringList> sumsOver(const RowReading &row,
        const std::vector<SlotContent> &contents, const FormTable &layout) const;
    PlacedRow placeGridRow(PlacedRow placed) const;
    std::optional<int> firstGridColumn(const ZoneReading &reading, const FormTable &layout) const;
    void learnGridColumns(const ZoneReading &reading, const FormTable &layout);
    void placeRagged(std::vector<PlacedRow> &rows, const FormTable &layout) const;
    void emitRow(const PlacedRow &row, const FormTable &layout);
    void emitForeign(const RowReading &row, int number, const FormTable &layout);
    void emitUnplaced(const ZoneReading &reading, const FormTable &layout);
    void emitLabels(const ZoneReading &reading, const FormTable &layout);
    Cell cellOf(const FormTable &layout, const QString &row, const FormLine &column,
        const RowItem &item) const;
    Number numberOf(const RowItem &item) const;
    HeadUnit headUnit(const ZoneReading &reading) const;
    QString printed(const SourceSpan &span) const;

    const Document &m_document;
    QStringView m_text;
    const HanStream &m_stream;
    const LabelSet &m_labels;
    const SeparatorModel &m_separators;
    Report &m_report;
    HeadUnit m_headUnit = HeadUnit::None; ///< of the table that is being placed
    std::vector<int>
        m_gridColumns; ///< where the columns of that table stand in its grid; may be empty
};

} // namespace gouji
